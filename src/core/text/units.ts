const table = (rows: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([unit, names]) => names.split(' ').map((name): [string, string] => [name, unit])));

/** Currencies by sign and by word; the codes are ISO 4217. */
export const CURRENCIES = table({
  USD: '$ us$ usd dollar dollars cent cents',
  GBP: '£ pound pounds gbp sterling pence quid',
  EUR: '€ euro euros eur',
  INR: '₹ rs rs. inr rupee rupees',
  NGN: '₦ n naira ngn',
  AUD: 'a$ aud',
  CNY: '¥ yuan renminbi cny',
  JPY: 'yen jpy',
  RUB: '₽ rouble roubles ruble rubles',
  TRY: '₺ lira liras',
  ILS: '₪ shekel shekels',
  KRW: '₩ won krw',
  AED: 'dh dh. dhs dirham dirhams aed',
  SAR: 'riyal riyals sar',
  ZAR: 'r rand zar',
  KES: 'ksh shilling shillings kes',
  GHS: 'gh₵ cedi cedis ghs',
  PKR: 'pkr',
  QAR: 'qar',
  KWD: 'dinar dinars kwd',
  CHF: 'chf francs',
});

/** Measures by their names and short forms. */
export const MEASURES = table({
  '%': '% percent pct',
  km: 'km kms kilometre kilometres kilometer kilometers',
  m: 'metre metres meter meters',
  mile: 'mile miles mi',
  ft: 'ft foot feet',
  in: 'inch inches',
  mm: 'mm millimetre millimetres millimeter millimeters',
  cm: 'cm centimetre centimetres centimeter centimeters',
  kg: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  lb: 'lb lbs',
  oz: 'oz ounce ounces',
  tonne: 'tonne tonnes ton tons',
  litre: 'litre litres liter liters',
  barrel: 'barrel barrels',
  hectare: 'hectare hectares ha',
  acre: 'acre acres',
  mph: 'mph',
  kph: 'kph kmh',
  second: 'seconds secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years yrs',
  degree: 'degree degrees °c °f',
  MW: 'mw megawatt megawatts',
  point: 'point points',
});

/** Dollars by the word or letters before the sign or the word. */
const DOLLARS = table({
  USD: 'us u.s. american',
  AUD: 'a au australian',
  CAD: 'c ca canadian',
  NZD: 'nz',
  HKD: 'hk',
  SGD: 's sg singapore',
  TWD: 'nt taiwan taiwanese',
});

/** The code of so-and-so's dollars, if the word names whose they are. */
export const dollarsOf = (word: string): string | undefined => DOLLARS.get(word);

/** Codes and short forms that stand before an amount ("AED 49.99", "Rs. 4,500"). */
export const CODES: ReadonlySet<string> = new Set(
  'usd gbp eur inr rs rs. ngn aud cny jpy aed dh dh. dhs sar zar kes ksh ghs pkr qar kwd chf cad'.split(' '),
);
