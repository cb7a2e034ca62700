import { exactOf, type Text } from '../../text/text';
import type { Found } from '../found';
import type { Nesting } from '../nesting';
import { bestCandidate, type Candidate, canStandFor, type Surroundings } from './candidates';
import { findPointed } from './definite';
import { type Event, readEvents } from './events';
import { INSTITUTIONS } from './kind-words';
import { leadResolution } from './lead';
import { mentionAt } from './mentions';
import type { Phrase } from './phrase';
import { pointsTo } from './pointing';
import { lastMention, type Mention, type Referent } from './referent';
import { type Resolution, resolutionOf } from './resolution';
import { Roster } from './roster';

export interface Resolved {
  referents: Referent[];
  /** One for each attribution. */
  resolutions: Resolution[];
}

const REACH = 60;
/** Pronouns that need no name before them to be read, or that nothing here can read. */
const UNREADABLE = /^(?:i|we|you|that|this|these|those|one|some|others|many|both)$/;

const NO = new Set(['nobody', 'no', 'none', 'neither']);

/** "Nobody", "no driver", "neither of them"; "the No campaign" is somebody. */
const isNobody = ({ tokens: { word } }: Text, { from, name }: Phrase): boolean =>
  name?.from !== from && NO.has(word[from] ?? '') && !/^\d/.test(word[from + 1] ?? '') && word[from - 1] !== 'the';

const REASONS: Record<Candidate['reason'], (name: string) => string> = {
  encloses: (name) => `it stands inside what ${name} says`,
  speaks: (name) => `${name} speaks just before`,
  subject: (name) => `${name} is the subject just before`,
  recent: (name) => `${name} is the last one named before who fits`,
};

function endsBefore(referent: Referent, { from }: Phrase): boolean {
  const { to } = lastMention(referent);
  return from - to <= 1 && from >= to;
}

/** Reads a report from its beginning and says for every source whom it stands for. */
class Resolver {
  readonly roster: Roster;
  readonly resolutions: Resolution[];
  private speaker: Referent | undefined;

  constructor(
    private readonly text: Text,
    found: readonly Found[],
    private readonly nesting: Nesting,
  ) {
    this.roster = new Roster(text);
    this.resolutions = found.map(() => resolutionOf('unnamed'));
  }

  read({ phrase, attributions }: Event): void {
    const place = mentionAt(this.text, phrase, attributions.length > 0);
    const resolution = this.resolve(phrase, place, attributions[0]);
    if (resolution.referent) this.roster.note(resolution.referent, phrase, place);
    for (const index of attributions) this.resolutions[index] = resolution;
    if (attributions.some((index) => (this.nesting.parentOf[index] ?? -1) < 0)) this.speaker = resolution.referent;
  }

  private resolve(phrase: Phrase, place: Mention, attribution: number | undefined): Resolution {
    if (isNobody(this.text, phrase)) return resolutionOf('unnamed', undefined, undefined, true);
    if (phrase.form === 'pronoun') return attribution === undefined ? resolutionOf('unclear') : this.pronoun(phrase, place, attribution);
    if (phrase.name) return resolutionOf('named', this.roster.namesake(phrase) ?? this.roster.add(phrase));
    return this.definite(phrase) ?? this.unnamed(phrase);
  }

  private unnamed(phrase: Phrase): Resolution {
    const referent = this.roster.sameWords(phrase) ?? this.roster.add(phrase);
    if (phrase.named) return resolutionOf('named', referent);
    const dangling =
      phrase.form === 'definite' &&
      pointsTo(phrase.head) !== undefined &&
      referent.mentions.length === 0 &&
      phrase.to - phrase.group.from === 1;
    return resolutionOf(dangling ? 'unclear' : 'unnamed', referent);
  }

  /** "The ministry", "the group": whoever was called so before. */
  private definite(phrase: Phrase): Resolution | undefined {
    if (phrase.form !== 'definite' || INSTITUTIONS.has(phrase.head)) return undefined;
    const pointed = findPointed(this.text, this.roster, phrase);
    if (!pointed) return undefined;
    const { referent, repeats, alone } = pointed;
    if (repeats && alone) return resolutionOf(referent.named ? 'named' : 'unnamed', referent);
    const reason = alone ? `${referent.display} is the only one named before that fits` : REASONS.recent(referent.display);
    return resolutionOf('probable', referent, this.sentence(phrase, referent, reason));
  }

  private pronoun(phrase: Phrase, place: Mention, attribution: number): Resolution {
    if (UNREADABLE.test(phrase.head)) return resolutionOf('unclear');
    if (/^(?:who|which)$/.test(phrase.head)) return this.relative(phrase);
    const around = this.surroundings(phrase, place, attribution);
    const able = this.roster.latest(REACH, canStandFor, around);
    const best = bestCandidate(able, around);
    if (!best) return resolutionOf('unclear');
    const { referent, reason } = best;
    return resolutionOf('probable', referent, this.sentence(phrase, referent, REASONS[reason](referent.display)));
  }

  /** "Who" and "which" stand for what ends directly before them. */
  private relative(phrase: Phrase): Resolution {
    const [referent] = this.roster.latest(3, endsBefore, phrase, 1);
    if (!referent) return resolutionOf('unclear');
    return resolutionOf(referent.named ? 'named' : 'unnamed', referent);
  }

  private surroundings(phrase: Phrase, place: Mention, attribution: number): Surroundings {
    const parent = this.nesting.parentOf[attribution] ?? -1;
    const outer = parent < 0 ? undefined : this.resolutions[parent]?.referent;
    const quoted = outer !== undefined && (this.text.quotationOf[phrase.from] ?? -1) >= 0;
    const around: Surroundings = { phrase, place, afterWhom: this.text.tokens.word[phrase.from - 1] === 'whom' };
    if (this.speaker) around.speaker = this.speaker;
    if (outer) around[quoted ? 'quotedBy' : 'within'] = outer;
    return around;
  }

  private sentence(phrase: Phrase, referent: Referent, reason: string): string {
    return `“${exactOf(this.text, phrase)}” is probably ${referent.display}: ${reason}.`;
  }
}

/** Says for every attribution whom its source stands for, and lists everybody whom the text speaks of. */
export function resolveSources(text: Text, found: readonly Found[], nesting: Nesting): Resolved {
  const resolver = new Resolver(text, found, nesting);
  for (const event of readEvents(text, found)) resolver.read(event);
  const { referents } = resolver.roster;
  return { referents, resolutions: resolver.resolutions.map((resolution) => leadResolution(text, resolution, referents)) };
}
