import type { Figure } from '../text/figures';
import { exactOf, type Text } from '../text/text';

const NOON = 12;
const HOUR = 60;

/** A time of day with its minutes since midnight as its value; 12 hours apart where the text does not tell morning from evening. */
export function withMinutes(text: Text, figure: Figure): Figure {
  if (figure.kind !== 'time') return figure;
  const exact = exactOf(text, figure).toLowerCase();
  const [, hour = '0', minutes = '0'] = /^(\d{1,2})(?:[.:](\d\d))?/.exec(exact) ?? [];
  const late = /p\.?m/.test(exact) ? NOON : 0;
  const value = ((Number(hour) % NOON) + late + (late === 0 && Number(hour) > NOON ? NOON : 0)) * HOUR + Number(minutes);
  return { ...figure, value, unit: /m\.?$/.test(exact) ? 'told' : 'open' };
}

/** Whether two times of day may be one: equal, or half a day apart where one does not tell morning from evening. */
export function areOneTime(one: Figure, other: Figure): boolean {
  const apart = Math.abs(one.value - other.value);
  return apart === 0 || (apart === NOON * HOUR && (one.unit === 'open' || other.unit === 'open'));
}
