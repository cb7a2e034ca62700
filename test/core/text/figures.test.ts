import { expect, test } from 'vitest';
import { findFigures } from '../../../src/core/text/figures';
import { exactOf, readText } from '../../../src/core/text/text';

const figuresOf = (raw: string) => {
  const text = readText(raw);
  return findFigures(text).map(({ kind, value, high, unit, hedge, counted, ...range }) =>
    [exactOf(text, range), kind, high === undefined ? value : `${value}-${high}`, unit, hedge, counted && exactOf(text, counted)]
      .filter((part) => part !== undefined)
      .join(' / '),
  );
};

test.each([
  ['a plain count', 'Shells killed 38,000 people.', ['38,000 / amount / 38000 / people']],
  ['adjectives before what is counted', '12 wounded local fighters left.', ['12 / amount / 12 / wounded']],
  ['one adjective', '12 young fighters left.', ['12 / amount / 12 / young fighters']],
  ['nothing counted', 'The vote was 40 to 12 against.', ['40 / amount / 40', '12 / amount / 12']],
  ['spelled out', 'Two hundred and fifty-six soldiers died.', ['Two hundred and fifty-six / amount / 256 / soldiers']],
  ['spelled thousands', 'forty-five thousand marchers', ['forty-five thousand / amount / 45000 / marchers']],
  ['one that counts', 'one man died', ['one / amount / 1']],
  ['one that counts nothing', 'no one came and one of them left', []],
  ['a dozen', 'a dozen houses', ['a dozen / amount / 12 / houses']],
  ['dozens', 'Dozens of houses burned.', ['Dozens / amount / 24 / vague / houses']],
  ['tens of thousands', 'tens of thousands of residents', ['tens of thousands / amount / 20000 / vague / residents']],
  ['half a million', 'half a million people', ['half a million / amount / 500000 / people']],
  ['a multiplier', '2.5 million people', ['2.5 million / amount / 2500000 / people']],
  [
    'Indian multipliers',
    '3 lakh voters and 2 crore rupees',
    ['3 lakh / amount / 300000 / voters', '2 crore rupees / money / 20000000 / INR'],
  ],
  ['about', 'about 40 rebels', ['about 40 / amount / 40 / about / rebels']],
  ['some', 'Some 40 rebels', ['Some 40 / amount / 40 / about / rebels']],
  ['nearly', 'nearly 40 rebels', ['nearly 40 / amount / 40 / about / rebels']],
  ['an estimated', 'an estimated 500 trucks', ['an estimated 500 / amount / 500 / about / trucks']],
  ['more than', 'more than 40 rebels', ['more than 40 / amount / 40 / over / rebels']],
  ['at least', 'at least 40 rebels', ['at least 40 / amount / 40 / over / rebels']],
  ['fewer than', 'fewer than 40 rebels', ['fewer than 40 / amount / 40 / under / rebels']],
  ['up to', 'up to 40 rebels', ['up to 40 / amount / 40 / under / rebels']],
  ['as many as', 'as many as 40 rebels', ['as many as 40 / amount / 40 / under / rebels']],
  ['a range with to', '10 to 12 rebels', ['10 to 12 / amount / 10-12 / rebels']],
  ['a range with a dash', '10–12 rebels', ['10–12 / amount / 10-12 / rebels']],
  ['a range with a hyphen', '10-12 rebels', ['10-12 / amount / 10-12 / rebels']],
  ['a range with between', 'between 10 and 12 rebels', ['10 and 12 / amount / 10-12 / rebels']],
  ['a range that shares its scale', '2 to 3 million people', ['2 to 3 million / amount / 2000000-3000000 / people']],
  ['money by sign', 'It cost $4.5bn.', ['$4.5bn / money / 4500000000 / USD']],
  ['money by word', 'It cost 300 million naira.', ['300 million naira / money / 300000000 / NGN']],
  ['money in a range', '£2m to £3m', ['£2m to £3m / money / 2000000-3000000 / GBP']],
  ['percent by sign', '12% of it', ['12% / measure / 12 / %']],
  ['percent in two words', '30 per cent of it', ['30 per cent / measure / 30 / %']],
  ['attached measures', '38km away', ['38km / measure / 38 / km']],
  ['separate measures', '660 lb of rice', ['660 lb / measure / 660 / lb']],
  ['measures in compounds', 'a 10-day truce', ['10-day / measure / 10 / day']],
  ['an age in a compound', 'a 20-year-old man', ['20-year-old / age / 20 / year']],
  ['an age between commas', 'Ada Roe, 45, left.', ['45 / age / 45 / year']],
  ['an age in words', 'a boy aged 12', ['12 / age / 12 / year']],
  ['a rank', 'the 21st century', ['21st / rank / 21']],
  ['day, month and year', 'on 5 September 2021', ['5 September 2021 / date / 20210905']],
  ['month first', 'on Sept. 5, 2021, they left', ['Sept. 5, 2021 / date / 20210905']],
  ['month and year', 'in March 2020', ['March 2020 / date / 20200300']],
  ['a year', 'since 2018 the road is shut', ['2018 / date / 20180000']],
  ['a year before a noun', 'the 2018 talks', ['2018 / date / 20180000']],
  ['four digits that count', 'It housed 2000 people.', ['2000 / amount / 2000 / people']],
  ['a decade', 'in the 1990s', ['1990s / date / 19900000']],
  ['a date in digits', 'on 2021-09-05', ['2021-09-05 / date / 20210905']],
  ['times of day', 'at 12:30, 9 a.m. and 6.30pm', ['12:30 / time / 0', '9 a.m. / time / 0', '6.30pm / time / 0']],
  ['a name with digits', 'Flight MH17 and Covid-19', []],
  ['none', 'They may march on.', []],
])('%s', (_, raw, expected) => {
  expect(figuresOf(raw)).toEqual(expected);
});
