import type { Figure } from '../text/figures';
import { areOneTime } from './time-of-day';

/** Measures of one quantity, each in how many of the first. "GBP" is how the word "pounds" is read where no sign tells money from weight. */
const QUANTITIES: Record<string, number>[] = [
  { kg: 1, lb: 0.4536, GBP: 0.4536, tonne: 1000 },
  { km: 1, mile: 1.609, m: 0.001, ft: 0.0003048, cm: 0.00001, in: 0.0000254 },
  { hectare: 1, acre: 0.4047 },
  { kph: 1, mph: 1.609 },
  { day: 1, week: 7, hour: 1 / 24, minute: 1 / 1440, month: 30.4, year: 365 },
];

/** How far apart two measures of one thing may be after each was rounded in its own unit. */
const CONVERTED = 0.06;
/** Two bounds ("over", "more than") this near to each other are one figure, told at different times or from different sides. */
const NEAR = 0.04;
/** A hedged round figure may stay this far below the exact one. */
const HEDGED = 0.1;

/** "Dozens" and "thousands" stand for up to this many times their least. */
const VAGUE = 12;

const isNear = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));

/** How many digits of a number carry meaning: 2 for 38,000. */
const digitsOf = (value: number): number => String(Math.abs(value)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length || 1;

/** Whether the coarser of two numbers is the finer one, rounded: 26 and 26.4, 22 million and 21.8 million. */
function isRounding(one: number, other: number, hedged: boolean): boolean {
  const [coarse, fine] = digitsOf(one) <= digitsOf(other) ? [one, other] : [other, one];
  const digits = digitsOf(coarse);
  if (digits === digitsOf(fine)) return false;
  if (hedged && fine >= coarse && isNear(coarse, fine, HEDGED)) return true;
  return Number(fine.toPrecision(Math.min(digits, 20))) === coarse && (digits > 1 || isNear(coarse, fine, NEAR));
}

/** Whether two measures are one, told in different units or periods and rounded in each. */
export const areOneMeasure = (one: number, other: number): boolean => isNear(one, other, CONVERTED);

function areConverted(one: Figure, other: Figure): boolean {
  const units = QUANTITIES.find((each) => (one.unit ?? '') in each && (other.unit ?? '') in each);
  if (!units || one.unit === other.unit) return false;
  return areOneMeasure(one.value * (units[one.unit as string] as number), other.value * (units[other.unit as string] as number));
}

const isWithin = (value: number, { value: low, high }: Figure): boolean => high !== undefined && value >= low && value <= high;

/** A date as year, month and day, 0 for what is not stated. */
const partsOf = ({ value }: Figure): number[] => [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100];

/** Two dates agree unless a part that both state differs. */
function areOneDate(one: Figure, other: Figure): boolean {
  const theirs = partsOf(other);
  return partsOf(one).every((part, at) => part === 0 || theirs[at] === 0 || part === theirs[at]);
}

function areOneAmount(one: Figure, other: Figure): boolean {
  if (one.value === other.value && (one.high === other.high || one.high === undefined || other.high === undefined)) return true;
  if (one.hedge === 'vague' || other.hedge === 'vague') return Math.max(one.value, other.value) <= VAGUE * Math.min(one.value, other.value);
  if (one.high !== undefined && other.high !== undefined) return false;
  if (isWithin(one.value, other) || isWithin(other.value, one) || areConverted(one, other)) return true;
  const hedged = one.hedge !== undefined || other.hedge !== undefined;
  return (hedged && isNear(one.value, other.value, NEAR)) || isRounding(one.value, other.value, hedged);
}

const isClockless = ({ kind }: Figure): boolean => kind !== 'date' && kind !== 'time';

/** Whether two figures may state one quantity or day: equal, rounded, hedged, a range around it, in another unit, or told in part. */
export function agree(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind) return isClockless(one) && isClockless(other) && areOneAmount(one, other);
  if (one.kind === 'time') return areOneTime(one, other);
  return one.kind === 'date' ? areOneDate(one, other) : areOneAmount(one, other);
}

/** Counts of one thing in two reports are no further apart than this many times: 14 injured are not 15,000 marchers. */
const MOST_TIMES = 100;

const areOfOneSize = (one: Figure, other: Figure): boolean =>
  !isClockless(one) || Math.max(one.value, other.value) <= MOST_TIMES * Math.max(1, Math.min(one.value, other.value));

/** Whether two figures count the same sort of thing, as far as the text tells. */
export const areComparable = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind &&
  areOfOneSize(one, other) &&
  (one.kind === 'time' || one.unit === other.unit) &&
  (one.hedge !== 'vague' || other.hedge !== 'vague');
