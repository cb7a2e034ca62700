import { inflect } from '../../attribution/cues/inflect';
import { phraseStartingAt } from '../../attribution/grammar/phrase-after';
import { Tag } from '../../attribution/grammar/place';
import type { Reading } from '../../attribution/grammar/reading';
import { sharedSubject, subjectBefore } from '../../attribution/grammar/subject';
import { verbGroup } from '../../attribution/grammar/verb-group';
import { Is } from '../../attribution/grammar/word';
import { isCountry, isNationality } from '../../attribution/sources/nations';
import { readNoun } from '../../attribution/sources/nouns';
import { isAsserted } from '../../clauses/asserted';
import { holdsAny } from '../../clauses/holds-any';
import { isActive } from '../../harm/doers';
import { type HarmVerb, harmVerbsOf } from '../../harm/harm-verbs';
import { DOERS, MISHAPS, WEAPONS } from '../../harm/harm-words';
import { onceKept } from '../../once';
import type { Range } from '../../text/text';
import { WordFacts } from '../../text/word-facts';

/** What somebody does to somebody else, with whoever is said to do it. */
export interface Act extends Range {
  verb: number;
  /** The noun phrase of its doer, and the noun in it that says who. */
  doer?: Range;
  head?: number;
}

const formsOf = (lemmas: string): ReadonlySet<string> => new Set(lemmas.split(/\s+/).flatMap((lemma) => [...inflect(lemma).keys()]));

/** Hostile acts beside the harms. */
const HOSTILE = formsOf('pelt charge storm ram kick punch stone disperse threaten');
/** Acts only with what is thrown or fired, or with "at" or "on". */
const LAUNCHING = formsOf('throw hurl lob launch fire drop toss fling');
const THROWN = new Set(
  'stone stones rock rocks bottle bottles brick bricks firebombs petrol eggs fireworks flares artillery mortar'.split(' '),
);
const AT = new Set(['at', 'on', 'upon', 'into']);
const UNKNOWN = new Set('unknown unidentified somebody someone nobody'.split(' '));
const LONGEST_DOER = 5;
const LONGEST_SHOWN = 10;
const LONGEST_OBJECT = 3;

const isWeapon = (form: string): boolean => WEAPONS.has(form) || THROWN.has(form);

/** The token after what is thrown or fired, or after the "at" that says at whom; 0 where neither follows. */
function launchedEnd(reading: Reading, at: number): number {
  for (let next = at + 1; next <= at + LONGEST_OBJECT; next++) {
    if (isWeapon(reading.form(next))) return isWeapon(reading.form(next + 1)) ? next + 2 : next + 1;
    if (AT.has(reading.form(next)) && next === at + 1) return next + 1;
    if (reading.tag(next) !== Tag.noun && reading.tag(next) !== Tag.determiner) return 0;
  }
  return 0;
}

/** Whether one of some verbs of harm, as a word at a token, does a harm to somebody. */
function isHarm(reading: Reading, at: number, verbs: readonly HarmVerb[]): boolean {
  const next = reading.form(at + 1);
  return verbs.some(({ removes, particle }) => !removes && (!particle || particle.startsWith(next)));
}

/** The end of the words of an act whose verb stands at a token, or 0 where none does. */
function actEnd(reading: Reading, at: number): number {
  const form = reading.form(at);
  if (form === 'fire' && /^open/.test(reading.form(at - 1))) return AT.has(reading.form(at + 1)) ? at + 2 : at + 1;
  if (LAUNCHING.has(form)) return launchedEnd(reading, at);
  if (form.startsWith('charg') && (reading.form(at + 1) === 'with' || /^\W*\d/.test(reading.form(at + 1)))) return 0;
  const verbs = harmVerbsOf(form);
  if (!HOSTILE.has(form) && (verbs.length === 0 || !isHarm(reading, at, verbs))) return 0;
  return reading.form(at + 1) === 'at' ? at + 2 : at + 1;
}

/** The noun that says who: the last before a preposition. */
function headOf(reading: Reading, { from, to }: Range): number {
  for (let at = from + 1; at < to; at++) if (reading.tag(at) === Tag.preposition || reading.form(at) === ',') return at - 1;
  return to - 1;
}

/** Whether a phrase names people, a force or a body that can act; not "a storm", "they" or "unknown men". */
function isSomebody(reading: Reading, doer: Range, head: number): boolean {
  const form = reading.form(head);
  if (reading.tag(head) === Tag.pronoun || holdsAny(reading.text, doer, UNKNOWN) || MISHAPS.has(form)) return false;
  return DOERS.has(form) || readNoun(form) !== undefined || isNationality(form) || isCountry(form) || reading.isCapital(head);
}

/** Where a doer begins after words that tell when: "the second night | soldiers". */
function afterTime(reading: Reading, { from }: Range, head: number): number {
  for (let at = head - 1; at >= from; at--) if (reading.is(at, Is.time | Is.day)) return at + 1;
  return from;
}

function withDoer(reading: Reading, act: Act, doer: Range | undefined): Act {
  if (!doer) return act;
  const head = headOf(reading, doer);
  if (!isSomebody(reading, doer, head)) return act;
  return { ...act, doer: { from: Math.max(afterTime(reading, doer, head), head + 1 - LONGEST_DOER), to: doer.to }, head };
}

/** Who stands behind the "by" of a passive. */
function agentAfter(reading: Reading, verb: number, to: number): Range | undefined {
  for (let by = verb + 1; by < Math.min(to, verb + 8); by++) {
    if (/^[,;:]$/.test(reading.form(by))) return undefined;
    if (reading.form(by) === 'by') return phraseStartingAt(reading, by + 1, to);
  }
  return undefined;
}

/** Whether a verb has its doer as its subject: "guards fired at the crowd", not "shots fired at the crowd". */
function isDone(reading: Reading, verb: number, at: number): boolean {
  if (verb < at || isActive(reading, at)) return true;
  const form = reading.form(at);
  if (LAUNCHING.has(form)) return AT.has(reading.form(at + 1)) && reading.tag(at) === Tag.verb && !isWeapon(reading.form(at - 1));
  return HOSTILE.has(form) && reading.tag(at) === Tag.noun && /ed$/.test(form) && reading.tag(at + 1) === Tag.determiner;
}

/** Whether a word can be the verb of an act. */
const canAct = new WordFacts((word) => word === 'fire' || LAUNCHING.has(word) || HOSTILE.has(word) || harmVerbsOf(word).length > 0);

/** The verbs of a report that tell an act, with the ends of its words. */
const actVerbsOf = onceKept((reading: Reading): { at: number; end: number }[] => {
  const found: { at: number; end: number }[] = [];
  const { tokens, quotationOf } = reading.text;
  const acts = canAct.ofForms(tokens);
  for (let at = 0; at < reading.count; at++) {
    const end = acts[tokens.form[at] as number] && quotationOf[at] === -1 ? actEnd(reading, at) : 0;
    if (end > 0) found.push({ at, end });
  }
  return found;
});

function readAct(reading: Reading, at: number, end: number, { from, to }: Range): Act | undefined {
  const verb = reading.form(at - 1).startsWith('open') && reading.form(at) === 'fire' ? at - 1 : at;
  const group = verbGroup(reading, verb, from);
  if (group.infinitive || !isAsserted(reading, { from: group.from, to: at + 1 }, { from, to })) return undefined;
  const act: Act = { from: verb, to: end, verb: at };
  if (group.passive) {
    const agent = agentAfter(reading, at, to);
    return agent && { ...withDoer(reading, act, agent), to: Math.max(end, agent.to) };
  }
  if (!isDone(reading, verb, at)) return undefined;
  const subject = subjectBefore(reading, group.from, from);
  return withDoer(reading, act, subject && !subject.relative ? subject : sharedSubject(reading, group.from, from));
}

/** Finds what one side does to another in a range, as a fact: actively, or in a passive with "by". Quotations are left out. */
export function findActs(reading: Reading, range: Range): Act[] {
  const found: Act[] = [];
  for (const { at, end } of actVerbsOf(reading)) {
    const act = at >= range.from && at < range.to ? readAct(reading, at, end, range) : undefined;
    if (act) found.push(act);
  }
  return found;
}

/** The doer with the verb, or the verb with its "by". */
export function shownOf({ from, to, doer }: Act): Range {
  if (!doer || doer.from > from) return { from, to };
  return to - doer.from <= LONGEST_SHOWN ? { from: doer.from, to } : { from, to };
}
