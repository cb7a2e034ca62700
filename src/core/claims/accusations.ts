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

/** "is to blame for": the end behind "for", or 0. */
const blameEnd = (reading: Reading, at: number): number =>
  reading.form(at) === 'to' && reading.form(at + 1) === 'blame' && reading.form(at + 2) === 'for' ? at + 3 : 0;

function findGuilt(reading: Reading, at: number, sentence: Range): Range | undefined {
  if (!reading.is(at, Is.be)) return undefined;
  let next = at + 1;
  while (reading.tag(next) === Tag.adverb && !reading.is(next, Is.negation)) next++;
  const to = blameEnd(reading, next) || longest(reading, next, predicates.get(reading.form(next)) ?? []);
  const from = verbGroupStart(reading, at, sentence.from);
  return to && !/^(?:who|what|which)$/.test(reading.form(from - 1)) && isAsserted(reading, { from, to: at + 1 }, sentence)
    ? { from: at, to }
    : undefined;
}

/** "used villagers as human shields". */
function findShields(reading: Reading, at: number): Range | undefined {
  const isUse = reading.form(at) === 'human' && reading.form(at + 1) === 'shields' && reading.form(at - 1) === 'as';
  return isUse ? { from: at, to: at + 2 } : undefined;
}

/** Whether a word can begin an accusation at all: most cannot. */
export const canAccuse = (reading: Reading, at: number): boolean =>
  verbs.has(reading.form(at)) || reading.form(at) === 'human' || (reading.is(at, Is.be) && reading.tag(at + 1) !== Tag.mark);

/** The accusing words that begin at a token and state a wrong as done, whoever says so. */
export const findAccusation = (reading: Reading, at: number, sentence: Range): Range | undefined =>
  findDeed(reading, at, sentence) ?? findGuilt(reading, at, sentence) ?? findShields(reading, at);
