import type { Range } from '../../text/text';
import { type AlignedPair, isOpen, type PairSide, partnerOf } from '../aligned-pair';
import type { Found } from '../difference';
import type { Act } from './acts';
import { findActs } from './acts';
import { findLeftOutActs } from './left-out-acts';
import { findMutualActs, isEachOther } from './mutual-acts';
import { stemAt, type Told, told } from './told';
import { findUnnamed } from './unnamed-doers';

/** Below this likeness two acts may be two events. */
const AKIN = 0.35;

const isIn = (at: number, { from, to }: Range): boolean => at >= from && at < to;

const tellOf = (side: PairSide): Told => {
  const { reading } = side.report;
  return { side, mutual: findMutualActs(reading, side.range), acts: findActs(reading, side.range) };
};

function hasOpen(side: PairSide, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isOpen(side, at)) return true;
  return false;
}

/** The act of one side that stands for an act of both: in its place, or the only new one. */
function oneSidedFor(mutual: Range, one: Told, other: Told): Act | undefined {
  const known = new Set(one.acts.filter(({ verb }) => !isIn(verb, mutual)).map(({ verb }) => stemAt(one.side, verb)));
  const fresh = other.acts.filter(({ verb }) => !known.has(stemAt(other.side, verb)));
  const stems = one.side.report.words.stem.slice(mutual.from, mutual.to);
  const inPlace = fresh.find(({ verb }) => isIn(partnerOf(other.side, verb), mutual) || stems.includes(stemAt(other.side, verb)));
  return inPlace ?? fresh.find((act) => hasOpen(other.side, act));
}

/** "exchanged fire with" against "fired on": both sides act in one report, one side in the other. */
function findOneSided(pair: AlignedPair, one: Told, other: Told): Found[] {
  const [mutual] = one.mutual.filter((each) => hasOpen(one.side, each) || isEachOther(one.side.report.reading, each.to - 2));
  if (!mutual || other.mutual.length > 0 || pair.similarity < AKIN) return [];
  const act = oneSidedFor(mutual, one, other);
  return act ? [told(pair, one.side, mutual, act, 'mutual')] : [];
}

/**
 * Finds where two aligned sentences tell otherwise who acts: both sides or one, a doer named or not, one side's act left out; closes
 * those words.
 */
export function findAgencyDifferences(pair: AlignedPair): Found[] {
  const [here, there] = [tellOf(pair.here), tellOf(pair.there)];
  const found = [...findOneSided(pair, here, there), ...findOneSided(pair, there, here)];
  if (found.length > 0) return found;
  const unnamed = [...findUnnamed(pair, here, there), ...findUnnamed(pair, there, here)];
  return unnamed.length > 0 ? unnamed : [...findLeftOutActs(pair, here, there), ...findLeftOutActs(pair, there, here)];
}
