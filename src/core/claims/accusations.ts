import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { verbGroupStart } from '../attribution/grammar/verb-group';
import { Is } from '../attribution/grammar/word';
import { isAsserted } from '../clauses/asserted';
import type { Range } from '../text/text';
import { ACCUSATIONS, type Accusation, GUILT } from './accusation-words';

interface Wanted {
  rest: string[];
  by: string | undefined;
  objects: ReadonlySet<string> | undefined;
}

const OBJECT_REACH = 5;
const FIRST_PERSON = new Set(['i', 'we', 'you']);

function readForms(accusations: Accusation[]): Map<string, Wanted[]> {
  const forms = new Map<string, Wanted[]>();
  for (const { forms: list, rest, by, objects } of accusations) {
    const wanted = { rest: rest?.split(' ') ?? [], by, objects: objects === undefined ? undefined : new Set(objects.split(/\s+/)) };
    for (const form of list.split(' ')) forms.set(form, [...(forms.get(form) ?? []), wanted]);
  }
  return forms;
}

const verbs = readForms(ACCUSATIONS);
const predicates = readForms(GUILT);

/** The token behind what an accusing word must have after it, or 0. */
function endOf(reading: Reading, at: number, { rest, by, objects }: Wanted): number {
  let next = at + 1;
  for (const word of rest) if (reading.form(next++) !== word) return 0;
  if (by !== undefined && reading.form(next++) !== by) return 0;
  if (!objects) return next;
  for (let object = next; object < next + OBJECT_REACH; object++) {
    if (objects.has(reading.form(object))) return object + 1;
    const tag = reading.tag(object);
    if (tag === Tag.mark || tag === Tag.preposition || tag === Tag.auxiliary || tag === Tag.wh) return 0;
  }
  return 0;
}

const longest = (reading: Reading, at: number, wanted: Wanted[]): number => Math.max(0, ...wanted.map((each) => endOf(reading, at, each)));

/** A verb that somebody does, as far as its neighbours tell: no passive, no "rigged vote", no "figures fabricated by". */
function isDone(reading: Reading, at: number, group: Range): boolean {
  for (let before = group.from; before < at; before++) if (reading.is(before, Is.be)) return false;
  const before = reading.tag(group.from - 1);
  if (before === Tag.determiner || before === Tag.preposition || FIRST_PERSON.has(reading.form(group.from - 1))) return false;
  return reading.form(at + 1) !== 'by';
}

function findDeed(reading: Reading, at: number, sentence: Range): Range | undefined {
  const wanted = verbs.get(reading.form(at));
  const to = wanted ? longest(reading, at, wanted) : 0;
  if (!to) return undefined;
  const group = { from: verbGroupStart(reading, at, sentence.from), to: at + 1 };
  return isDone(reading, at, group) && isAsserted(reading, group, sentence) ? { from: at, to } : undefined;
}

/** The form of "be" that a predicate goes with, adverbs between apart ("is partly to blame"); -1 where there is none. */
function copulaBefore(reading: Reading, predicate: number): number {
  let at = predicate - 1;
  while (reading.tag(at) === Tag.adverb && !reading.is(at, Is.negation)) at--;
  return reading.is(at, Is.be) && reading.form(at) !== 'being' ? at : -1;
}

/** Where "is to blame for" or "is behind the attack" ends that a word stands in as its predicate, or 0. */
function guiltEnd(reading: Reading, at: number): number {
  if (reading.form(at) === 'blame') return reading.form(at + 1) === 'for' ? at + 2 : 0;
  return longest(reading, at, predicates.get(reading.form(at)) ?? []);
}

function findGuilt(reading: Reading, at: number, sentence: Range): Range | undefined {
  const to = guiltEnd(reading, at);
  const copula = to && copulaBefore(reading, reading.form(at) === 'blame' && reading.form(at - 1) === 'to' ? at - 1 : at);
  if (!to || copula < sentence.from) return undefined;
  const from = verbGroupStart(reading, copula, sentence.from);
  const isAsked = /^(?:who|what|which)$/.test(reading.form(from - 1));
  return !isAsked && isAsserted(reading, { from, to: copula + 1 }, sentence) ? { from: copula, to } : undefined;
}

/** "used villagers as human shields". */
function findShields(reading: Reading, at: number): Range | undefined {
  const isUse = reading.form(at) === 'human' && reading.form(at + 1) === 'shields' && reading.form(at - 1) === 'as';
  return isUse ? { from: at, to: at + 2 } : undefined;
}

/** The words that an accusation turns on. */
export const ACCUSING: ReadonlySet<string> = new Set([...verbs.keys(), ...predicates.keys(), 'blame', 'human']);

/** The accusing words that turn on a token and state a wrong as done, whoever says so. */
export const findAccusation = (reading: Reading, at: number, sentence: Range): Range | undefined =>
  findDeed(reading, at, sentence) ?? findGuilt(reading, at, sentence) ?? findShields(reading, at);
