import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { Own } from '../cues/own-rules';
import type { Found } from '../found';
import { skipAdjuncts } from '../grammar/adjuncts';
import { basePhraseStart, endsPhrase } from '../grammar/base-phrase';
import { isFiniteVerb, startsClause } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { wordList } from '../grammar/word-list';
import { contentEnd } from './content-end';
import { foundBy, type Site } from './site';

const RELATIVE = wordList('what which who whom');

/** The relative pronoun before a source: "which" in "which she said", "what" in "what he called". */
export function pronounBefore({ reading, from }: Site, source: Range): Range | undefined {
  let at = source.from - 1;
  while (at >= from && reading.tag(at) === Tag.adverb) at--; // "which even critics say"
  if (at < from) return undefined;
  const relative =
    reading.isIn(at, RELATIVE) || (reading.tag(at) === Tag.that && (endsPhrase(reading, at - 1) || reading.reads(at - 1, The.comma)));
  return (relative && reading.tag(at - 1) !== Tag.preposition) || reading.reads(at, The.what) ? { from: at, to: at + 1 } : undefined;
}

/** The noun phrase that ends before `end`, from its article on. */
export function nounBefore({ reading, from }: Site, end: number): Range | undefined {
  const start = endsPhrase(reading, end - 1) ? basePhraseStart(reading, end - 1, from) : -1;
  return start < from ? undefined : { from: start, to: end };
}

/** Whether the verb gives a name or a judgement to the pronoun: "what he called X", "which he describes as X". */
function names({ reading, cue }: Site, next: number): boolean {
  if (reading.reads(next, The.as)) return takes(cue, Takes.as);
  if (reading.opening(next) && takes(cue, Takes.object)) return true;
  return (takes(cue, Takes.object) && takes(cue, Takes.passive) && !takes(cue, Takes.quote)) || (cue.own & Own.calls) !== 0;
}

/** A word that can be the verb of the relative clause, though it looks like a noun: "talk" in "who experts say talk too much". */
const isGap = (reading: Reading, at: number) =>
  !reading.isCapital(at) && reading.isVerbForm(at, VerbForm.base | VerbForm.s | VerbForm.past);

/** "the plan that she said was", "what he called", "which she vowed to close": what is reported has its first word before the source. */
export function findRelative(site: Site, source: Range): Found | undefined {
  const { reading, cue, to, end } = site;
  const pronoun = pronounBefore(site, source);
  if (!pronoun) return findBare(site, source, end);
  const bare = reading.reads(pronoun.from, The.that);
  if (!bare && takes(cue, Takes.infinitive) && reading.tag(end) === Tag.to) return content(site, source, [pronoun], end);
  const naming = !bare && names(site, end);
  const from = naming ? end : skipAdjuncts(reading, end, to);
  const clause = startsClause(reading, from, to);
  const says = takes(cue, Takes.clause) && (isFiniteVerb(reading, from) || (clause ? !bare : isGap(reading, from)));
  return naming || says ? content(site, source, [pronoun], from, naming ? 0 : 1) : undefined;
}

/** "a plan she said was": no pronoun joins the clause to its noun. A noun phrase at the head of the sentence ("The cases he cited were") is its subject. */
function findBare(site: Site, source: Range, end: number): Found | undefined {
  const { reading, cue, from } = site;
  if (!takes(cue, Takes.clause) || !isFiniteVerb(reading, end) || reading.reads(end, The.possessive)) return undefined;
  const head = nounBefore(site, source.from);
  return head && head.from > from ? content(site, source, [head], end, 1) : undefined;
}

function content(site: Site, source: Range, before: Range[], from: number, verbs?: number): Found | undefined {
  const { reading, group, to } = site;
  const end = contentEnd(reading, from, { kind: verbs ? 'clause' : 'object', to, subordinate: false, verbs });
  if (end === undefined || end <= from) return undefined;
  return foundBy(site, 'relative', { from: group.from, to: site.end }, source, [...before, { from, to: end }]);
}
