import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import { bracketStart, endsPhrase } from './base-phrase';
import { Tag, tagBits } from './place';
import type { Reading } from './reading';
import { The } from './the';
import { Is } from './word';
import { wordList } from './word-list';

/** What stands between two commas, dashes or brackets after a noun phrase. */
export interface Aside {
  /** The opening mark. */
  from: number;
  /** It tells who or what is meant, and so belongs to the phrase. */
  kept: boolean;
}

const LONGEST_ASIDE = 45;
const LONGEST_TITLE = 7;
const SINGLE_WORDS = wordList('however too meanwhile though then instead also indeed likewise');
const TELLING_STARTS = wordList(
  'another acting managing ranking founding who which whose whom where a an the then now also one formerly his her their its like including along both not himself herself themselves already of from',
);
const LOOSE_STARTS = wordList(
  'in on at during after before while when for with as by speaking citing referring asked responding despite though although amid',
);

const BEFORE_MORE = tagBits(Tag.noun, Tag.determiner, Tag.possessor, Tag.preposition, Tag.coordinator);

/** A name in one word: the report has named its bearer in full before, so that a clause after it adds to the news. */
const isBareName = (reading: Reading, at: number): boolean =>
  reading.tag(at) === Tag.noun && reading.isCapital(at) && !reading.form(at).endsWith('.') && !reading.isTagged(at - 1, BEFORE_MORE);

/** "who said that", "who also denied it": a relative clause that is an attribution of its own. */
export function relativeReports(reading: Reading, wh: number): boolean {
  if (!reading.reads(wh, The.who)) return false;
  let verb = wh + 1;
  while (reading.tag(verb) === Tag.adverb || reading.tag(verb) === Tag.auxiliary) verb++;
  return reading.tag(verb) === Tag.verb && reading.cues(verb).some((cue) => cue.act === 'speech' && takes(cue, Takes.clause));
}

/** Whether what stands between the mark at `open` and its partner at `close` can be an aside on the noun before it, and of what sort. */
function asideKind(reading: Reading, open: number, close: number): 'telling' | 'loose' | undefined {
  const first = open + 1;
  if (close - first === 1 && reading.isIn(first, SINGLE_WORDS)) return 'loose';
  if (reading.tag(close - 1) === Tag.adverb && reading.tag(first) === Tag.adverb) return 'loose';
  if (reading.tag(first) === Tag.wh && (isBareName(reading, open - 1) || relativeReports(reading, first))) return 'loose';
  if (reading.isIn(first, TELLING_STARTS) || reading.is(first, Is.role | Is.number)) return 'telling';
  if (reading.isIn(first, LOOSE_STARTS) || reading.tag(first) === Tag.ing) return 'loose';
  if (reading.isVerbForm(first, VerbForm.participle)) return 'telling';
  if (!endsPhrase(reading, open - 1)) return undefined;
  const named =
    reading.isCapital(first) || reading.isCapital(open - 1) || (reading.tag(first) === Tag.noun && reading.isCapital(close - 1));
  return named || reading.isDash(open) ? 'telling' : undefined;
}

/** The asides that can end with the mark at `close`, the shortest first. */
export function asidesBefore(reading: Reading, close: number, from: number): Aside[] {
  if (reading.reads(close, The.closing)) {
    const open = bracketStart(reading, close, from);
    return open < 0 ? [] : [{ from: open, kept: true }];
  }
  const quoted = reading.closing(close);
  const comma =
    reading.reads(close, The.comma) || (quoted !== undefined && reading.reads(close - 1, The.comma) && close - quoted.from < LONGEST_TITLE);
  if (!comma && !reading.isDash(close)) return [];
  const asides: Aside[] = [];
  for (let at = quoted ? quoted.from - 1 : close - 1; at > from && close - at < LONGEST_ASIDE; at--) {
    if (reading.reads(at, The.semicolon) || reading.reads(at, The.colon)) break;
    if (comma ? !reading.reads(at, The.comma) : !reading.isDash(at)) continue;
    if ((!endsPhrase(reading, at - 1) && !reading.reads(at - 1, The.who)) || reading.is(at - 1, Is.day)) continue;
    const kind = asideKind(reading, at, close);
    if (kind) asides.push({ from: at, kept: kind === 'telling' });
  }
  return asides;
}
