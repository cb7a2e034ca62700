import type { Range, Text } from '../../text/text';
import type { Source, SourceKind } from '../attribution';
import { displayOf } from './display';
import type { Gender } from './gender-words';
import type { Nature } from './nouns';
import type { Phrase } from './phrase';

/** A place where somebody is spoken of. */
export interface Mention extends Range {
  sentence: number;
  paragraph: number;
  /** As the source of an attribution. */
  source: boolean;
  /** As the subject of its clause. */
  subject: boolean;
}

const NO_WORDS: readonly string[] = [];

/** How many mentions back the source or subject of a clause is looked for. */
const REACH = 12;

/** Somebody or something that a report speaks of, with every mention so far. */
export class Referent {
  /** The words of its fullest name, as `nameWords` gives them; empty for the unnamed. */
  name: readonly string[];
  named: boolean;
  kind: SourceKind;
  readonly plural: boolean;
  nature: Nature | undefined;
  gender: Gender | undefined;
  /** The nouns that it was called by, in the singular. */
  roles = NO_WORDS;
  /** Words of nation that stood with it. */
  nations = NO_WORDS;
  mentions: Mention[] = [];
  /** The last time that it was listed among those met lately (`Roster.latest`). */
  listed = 0;
  /** The source that it is listed as, once it is. */
  source: Source | undefined;
  private shown: string | undefined;
  private sourceAt = -1;
  private subjectAt = -1;

  constructor(
    private readonly text: Text,
    private called: Phrase,
  ) {
    this.name = called.bare;
    this.named = called.named;
    this.kind = called.kind;
    this.plural = called.plural;
    this.nature = called.nature;
    this.gender = called.gender;
  }

  /** Its fullest name, or its phrase. Most are never shown. */
  get display(): string {
    this.shown ??= displayOf(this.text, this.called);
    return this.shown;
  }

  /** The last of the late mentions in which it was a source, and that in which it was a subject. */
  get lastAsSource(): Mention | undefined {
    return this.lateMention(this.sourceAt);
  }

  get lastAsSubject(): Mention | undefined {
    return this.lateMention(this.subjectAt);
  }

  /** Notes one more mention. */
  meet(mention: Mention): void {
    if (mention.source) this.sourceAt = this.mentions.length;
    if (mention.subject) this.subjectAt = this.mentions.length;
    if (this.mentions.length === 0) this.mentions = [mention];
    else this.mentions.push(mention);
  }

  private lateMention(at: number): Mention | undefined {
    return at >= Math.max(0, this.mentions.length - REACH) ? this.mentions[at] : undefined;
  }

  /** Calls it by the fuller name of a phrase. */
  rename(phrase: Phrase): void {
    this.called = phrase;
    this.name = phrase.bare;
    this.named = true;
    this.shown = undefined;
  }
}

export const lastMention = ({ mentions }: Referent): Mention => mentions.at(-1) as Mention;
