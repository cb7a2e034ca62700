import type { Phrase } from './phrase';
import { lastMention, type Mention, type Referent } from './referent';

/** A referent that a pronoun stands for, with what speaks for it. */
export interface Candidate {
  referent: Referent;
  reason: 'encloses' | 'speaks' | 'subject' | 'recent';
}

/** What is known where a pronoun stands. */
export interface Surroundings {
  phrase: Phrase;
  place: Mention;
  /** Whose indirect words it stands in. */
  within?: Referent;
  /** Whose quotation marks it stands in: they would say "I". */
  quotedBy?: Referent;
  /** The source of the attribution before. */
  speaker?: Referent;
  /** Directly before the pronoun stands "whom": it is not the one named before that. */
  afterWhom: boolean;
}

/** Weights of what speaks for a candidate, set by hand on invented cases. */
const WEIGHTS = {
  sentence: -0.8,
  paragraph: -0.25,
  encloses: 1.6,
  speaks: 1.6,
  spoke: 0.6,
  subject: 1,
  sameGender: 1,
  person: 0.8,
  stranger: -1.5,
  unnamed: -0.3,
  mention: 0.12,
};
/** By so much the best candidate must lead the next, and so high it must stand, to be shown. */
const MARGIN = 0.6;
const LEAST = -2.5;
const FARTHEST = 8;
const MOST_COUNTED = 5;

/** Whether a pronoun's number and gender allow a referent. */
function fits(phrase: Phrase, referent: Referent): boolean {
  if (phrase.nature === 'person') {
    return referent.nature !== 'body' && !referent.plural && !(referent.gender && referent.gender !== phrase.gender);
  }
  if (phrase.plural) return referent.plural || (referent.nature !== 'person' && !referent.gender);
  return referent.nature === 'body' || (!referent.nature && !referent.plural && referent.lastAsSource !== undefined);
}

function reasonOf(referent: Referent, { within, speaker, place }: Surroundings): Candidate['reason'] {
  if (referent === within) return 'encloses';
  if (referent === speaker) return 'speaks';
  const subject = referent.lastAsSubject;
  return subject && place.sentence - subject.sentence <= 1 ? 'subject' : 'recent';
}

function scoreOf(referent: Referent, around: Surroundings): number {
  const { phrase, place } = around;
  const last = lastMention(referent);
  const subject = referent.lastAsSubject;
  const source = referent.lastAsSource;
  let score = WEIGHTS.sentence * (place.sentence - last.sentence) + WEIGHTS.paragraph * Math.min(3, place.paragraph - last.paragraph);
  if (referent === around.within) score += WEIGHTS.encloses;
  if (referent === around.speaker) score += WEIGHTS.speaks;
  else if (source) score += WEIGHTS.spoke;
  if (subject && place.sentence - subject.sentence <= 1) score += WEIGHTS.subject;
  if (phrase.gender && referent.gender === phrase.gender) score += WEIGHTS.sameGender;
  if (phrase.nature === 'person') score += referent.nature === 'person' ? WEIGHTS.person : source ? 0 : WEIGHTS.stranger;
  if (phrase.plural) score += referent.plural ? WEIGHTS.person : 0;
  if (!referent.named) score += WEIGHTS.unnamed;
  return score + WEIGHTS.mention * Math.min(MOST_COUNTED, referent.mentions.length);
}

/** Whether a pronoun can stand for a referent where it stands. */
export function canStandFor(referent: Referent, { phrase, place, afterWhom, quotedBy }: Surroundings): boolean {
  const last = lastMention(referent);
  if (afterWhom && place.from - last.to <= 2) return false;
  if (referent === quotedBy || last.from >= place.from || place.sentence - last.sentence > FARTHEST) return false;
  return fits(phrase, referent);
}

/** The likeliest of those for whom a pronoun can stand, the first of equals; none where nobody stands high enough or clearly before the next. */
export function bestCandidate(referents: readonly Referent[], around: Surroundings): Candidate | undefined {
  let best: Referent | undefined;
  let score = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const referent of referents) {
    const own = scoreOf(referent, around);
    if (own > score) {
      next = score;
      score = own;
      best = referent;
    } else next = Math.max(next, own);
  }
  if (!best || score < LEAST || score - next < MARGIN) return undefined;
  return { referent: best, reason: reasonOf(best, around) };
}
