import { Tag } from '../../attribution/grammar/place';
import type { Reading } from '../../attribution/grammar/reading';
import { isCountry } from '../../attribution/sources/nations';
import { readNoun } from '../../attribution/sources/nouns';
import { isPlural } from '../../attribution/sources/number';
import { DOERS } from '../../harm/harm-words';
import type { Label, Reference } from '../../review';
import type { Range } from '../../text/text';
import { spanOf } from '../../text/text';
import { isOpen, type PairSide } from '../aligned-pair';
import { type Prepared, sharedGroup } from '../prepared';
import { areEqualInWeight } from '../synonyms';

/** Words that can stand for anybody: another report may mean the same people by any other. */
const ANYBODY = new Set(
  `man men woman women people person persons official officials source sources resident residents victim victims witness witnesses expert
  experts report reports study others locals family families child children boy girl member members staff world critics nation state states house
  office service head heads lead leads chief chiefs leader leaders figure figures`.split(/\s+/),
);
/** A name after one of these is a place. */
const PLACING = new Set('in at near outside inside across off from to around over on'.split(' '));

/** An actor in a headline: its words and the one that says who. */
export interface Actor extends Range {
  head: number;
}

const isPlace = ({ report: { reading }, range }: PairSide, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(range.from, from - 2); at--) {
    if (PLACING.has(reading.form(at))) return true;
    if (reading.tag(at) !== Tag.determiner) return false;
  }
  return false;
};

/** Kinds of sources that are no actors. */
const NO_ACTORS = new Set(['document', 'social media', 'other outlet']);

/** Whether a noun only tells more of the noun after it ("Saltmere terminal"). */
const isModifier = (reading: Reading, at: number): boolean => reading.tag(at + 1) === Tag.noun && reading.verb(at + 1) === 0;

/** A noun for those who act, where it is no part of another noun ("the police report"). */
function isKnown({ reading }: Prepared, at: number): boolean {
  const form = reading.form(at);
  const noun = readNoun(form);
  if (!isPlural(form) && isModifier(reading, at)) return isCountry(form);
  return DOERS.has(form) || isCountry(form) || (noun !== undefined && !NO_ACTORS.has(noun.kind));
}

/** Those whom a headline names as people, bodies, forces or countries that act. */
export function findActors(side: PairSide): Actor[] {
  const { report, range } = side;
  const { reading, names } = report;
  const named = new Map(names.filter(({ from, to }) => from >= range.from && to <= range.to).map((name) => [name.to - 1, name]));
  const found: Actor[] = [];
  for (let at = range.from; at < range.to; at++) {
    const form = reading.form(at);
    const name = named.get(at);
    const isName = name !== undefined && report.isCapital[at] === 1 && !isModifier(reading, at);
    if (ANYBODY.has(form) || !(isName || isKnown(report, at)) || reading.tag(at) === Tag.verb) continue;
    const from = name?.from ?? at;
    if (!isPlace(side, from)) found.push({ from, to: at + 1, head: at });
  }
  return found;
}

const endsAt = (labels: Label[], end: number): boolean => labels.some(({ pieces }) => pieces.some((piece) => piece.end === end));

/** Whether a report gives a name an office ("Minister Ana Roe", "Ana Roe, a minister"). */
const givesOffice = ({ names, words }: Prepared, name: string, office: string): boolean =>
  names.some(({ from, to, apposition }) => {
    if (words.stem[to - 1] !== name) return false;
    const told = [...words.stem.slice(from, to - 1), ...(apposition ? words.stem.slice(apposition.from, apposition.to) : [])];
    return told.includes(office);
  });

/** Whether two actors are one: by their words, what the lexicon calls alike, or the rows of names that the whole reports tell. */
export function areOneActor(here: PairSide, there: PairSide, one: Actor, other: Actor, rows: Reference['labels']): boolean {
  const [stem, than] = [here.report.words.stem[one.head] as string, there.report.words.stem[other.head] as string];
  if (stem === than || areEqualInWeight(stem, than) || sharedGroup(here.report, there.report, one.head, other.head)) return true;
  if ([here.report, there.report].some((report) => givesOffice(report, stem, than) || givesOffice(report, than, stem))) return true;
  const [end, endThere] = [spanOf(here.report.text, one).end, spanOf(there.report.text, other).end];
  return rows.some((row) => endsAt(row.here, end) && endsAt(row.there, endThere));
}

/** Whether an actor's words stand in the other headline in some form. */
export const isUnsaid = (side: PairSide, { from, to }: Actor): boolean => {
  for (let at = from; at < to; at++) if (isOpen(side, at)) return true;
  return false;
};
