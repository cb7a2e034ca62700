const table = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([unit, names]) => names.split(' ').map((name): [string, string] => [name, unit])));

/** Currencies by sign and by word; the codes are ISO 4217. */
export const CURRENCIES = table({
  USD: '$ us$ dollar dollars usd cent cents',
  GBP: '£ pound pounds gbp sterling pence quid',
  EUR: '€ euro euros eur',
  INR: '₹ rs rs. rupee rupees inr',
  NGN: '₦ naira ngn',
  AUD: 'a$ aud',
  CNY: '¥ yuan renminbi cny',
  JPY: 'yen jpy',
  RUB: '₽ rouble roubles ruble rubles',
  TRY: '₺ lira liras',
  ILS: '₪ shekel shekels',
  KRW: '₩ won krw',
  AED: 'dirham dirhams aed',
  SAR: 'riyal riyals sar',
  ZAR: 'rand zar',
});

/** Measures by their names and short forms. */
export const MEASURES = table({
  '%': '% percent pct',
  km: 'km kms kilometre kilometres kilometer kilometers',
  m: 'metre metres meter meters',
  mile: 'mile miles mi',
  ft: 'ft foot feet',
  in: 'inch inches',
  cm: 'cm centimetre centimetres centimeter centimeters',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  lb: 'lb lbs',
  tonne: 'tonne tonnes ton tons',
  litre: 'litre litres liter liters',
  barrel: 'barrel barrels',
  hectare: 'hectare hectares ha',
  acre: 'acre acres',
  mph: 'mph',
  kph: 'kph kmh',
  second: 'seconds',
  minute: 'minute minutes',
  hour: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years',
  degree: 'degree degrees °c °f',
  MW: 'mw megawatt megawatts',
  point: 'point points',
});

/** Words that make the figure after them approximate, and how. */
export const HEDGES: ReadonlyMap<string, 'about' | 'over' | 'under'> = new Map([
  ...'about some around roughly approximately circa estimated nearly almost approx.'
    .split(' ')
    .map((word): [string, 'about'] => [word, 'about']),
  ...'over least above exceeding'.split(' ').map((word): [string, 'over'] => [word, 'over']),
  ...'under below most'.split(' ').map((word): [string, 'under'] => [word, 'under']),
]);
