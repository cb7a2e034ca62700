import { VerbForm } from '../attribution/cues/inflect';
import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { Is } from '../attribution/grammar/word';
import { isAsserted } from '../clauses/asserted';
import { isActiveHarm } from '../harm/doers';
import { harmVerbsOf } from '../harm/harm-verbs';
import { VIOLENCE } from '../harm/harm-words';
import type { Match } from '../lexicon/match';
import type { Range } from '../text/text';

/** Words between a label and the verb or the copula that it goes with. */
const GAP = 3;
const GROUPS = new Set(
  'group groups network networks organisation organisations organization organizations state states leader leaders movement cell cells gang gangs party militia government regime'.split(
    ' ',
  ),
);
/** Verbs that make a noun of violence a deed. */
const STARTING = new Set('launched carried staged mounted waged imposed laid unleashed committed'.split(' '));
const LONGEST_OBJECT = 4;
/** "There were riots" tells of them; "I am" speaks for itself. */
const NO_SUBJECT = new Set(['there', 'i', 'we', 'you']);
const LINKS = new Set('becomes became become remains remained'.split(' '));

/** Whether a label is what the sentence says that they are, alone or before a word for a group; no "terrorist leaflet". */
function isHead(reading: Reading, to: number): boolean {
  const tag = reading.tag(to);
  return (tag !== Tag.noun && tag !== Tag.possessor && tag !== Tag.ing) || GROUPS.has(reading.form(to));
}

/** "are terrorists", "is a terrorist network": the label says what they are. */
function findPredicate(reading: Reading, { from, to }: Range, sentence: Range): Range | undefined {
  if (!isHead(reading, to)) return undefined;
  let named = reading.is(to - 1, Is.plural);
  for (let at = from - 1; at >= Math.max(sentence.from, from - GAP - 1); at--) {
    if (reading.is(at, Is.be) || LINKS.has(reading.form(at)))
      return named && !NO_SUBJECT.has(reading.form(at - 1)) && isAsserted(reading, { from: at, to: at + 1 }, sentence)
        ? { from: at, to }
        : undefined;
    const tag = reading.tag(at);
    named ||= tag === Tag.determiner;
    if ((tag !== Tag.determiner && tag !== Tag.noun && tag !== Tag.adverb) || reading.is(at, Is.negation)) return undefined;
    if (/^(?:neither|no)$/.test(reading.form(at))) return undefined;
  }
  return undefined;
}

/** The token behind a harm that begins at a verb: "killed", "imposed a crushing siege"; 0 where none does. */
function harmEnd(reading: Reading, at: number): number {
  if (reading.tag(at) !== Tag.verb) return 0;
  if (isActiveHarm(reading, at)) return at + 1;
  if (!STARTING.has(reading.form(at))) return 0;
  for (let next = at + 1; next <= at + LONGEST_OBJECT; next++) {
    if (VIOLENCE.has(reading.form(next))) return next + 1;
    const tag = reading.tag(next);
    if (tag === Tag.mark || (tag === Tag.preposition && reading.form(next) !== 'out')) return 0;
  }
  return 0;
}

/** "terrorists killed", "the regime has bombed": the label does the harm. */
function findDeed(reading: Reading, { from, to }: Range, sentence: Range): Range | undefined {
  for (let at = to; at < Math.min(sentence.to, to + GAP); at++) {
    const end = harmEnd(reading, at);
    if (end) return isAsserted(reading, { from: to, to: at + 1 }, sentence) ? { from, to: end } : undefined;
    const tag = reading.tag(at);
    if (tag !== Tag.noun && tag !== Tag.adverb && tag !== Tag.auxiliary) return undefined;
  }
  return undefined;
}

/** "killed by terrorists". */
function findAgent(reading: Reading, { from, to }: Range, sentence: Range): Range | undefined {
  let by = from - 1;
  while (by > from - GAP - 1 && (reading.tag(by) === Tag.noun || reading.tag(by) === Tag.determiner)) by--;
  const verb = by - 1;
  const isHarm = harmVerbsOf(reading.form(verb)).some(({ form, removes }) => form & VerbForm.participle && !removes);
  return reading.form(by) === 'by' && isHarm && isAsserted(reading, { from: verb, to: by }, sentence) ? { from: verb, to } : undefined;
}

/** What a sentence states of those under a contested label: that they are it, or that they did a harm. Only labels that lean to a side count. */
export function findLabelClaim(reading: Reading, { entry, range }: Match, sentence: Range): Range | undefined {
  if (entry.category !== 'contested-labels' || entry.side === undefined || entry.side === 'none') return undefined;
  return findPredicate(reading, range, sentence) ?? findDeed(reading, range, sentence) ?? findAgent(reading, range, sentence);
}
