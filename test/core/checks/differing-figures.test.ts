import { describe, expect, test } from 'vitest';
import { notedAgainst } from './against';

const notes = (here: string, there: string) => notedAgainst('differing-figures', here, there);

describe('differing-figures notes', () => {
  test.each([
    [
      'people',
      'The flood forced 30,000 people from their homes in Arden.',
      'The flood forced 33,000 people from their homes in Arden.',
      ['30,000 > 33,000'],
    ],
    ['the dead', 'The fire at the mill killed 50 people on Sunday.', 'The fire at the mill killed 40 people on Sunday.', ['50 > 40']],
    ['in letters', 'Four boats sank near the cape on Sunday night.', 'Six boats sank near the cape on Sunday night.', ['Four > Six']],
    [
      'in letters and figures',
      'Four boats sank near the cape on Sunday night.',
      '6 boats sank near the cape on Sunday night.',
      ['Four > 6'],
    ],
    [
      'money',
      'The bridge cost the town $447 million in all.',
      'The bridge cost the town $491 million in all.',
      ['$447 million > $491 million'],
    ],
    [
      'a share',
      'Prices rose by 5 percent in Portmere last month.',
      'Prices rose by 8 percent in Portmere last month.',
      ['5 percent > 8 percent'],
    ],
    ['an age', 'Ana Roe, 43, won the race in Selwick on Sunday.', 'Ana Roe, 39, won the race in Selwick on Sunday.', ['43 > 39']],
    [
      'a length of time',
      'She led the council of Selwick for 12 years.',
      'She led the council of Selwick for 13 years.',
      ['12 years > 13 years'],
    ],
    [
      'both hedged alike',
      'More than 10 parcels reached the court in Arden.',
      'More than 15 parcels reached the court in Arden.',
      ['More than 10 > More than 15'],
    ],
    [
      'about',
      'About 800 people marched through Arden on Friday.',
      'About 400 people marched through Arden on Friday.',
      ['About 800 > About 400'],
    ],
    [
      'nearly and over',
      'The number of people without homes rose to nearly 130,000 in May.',
      'The number of people without homes rose to over 150,000 in May.',
      ['nearly 130,000 > over 150,000'],
    ],
    [
      'a day',
      'The vote in Selwick was moved to June 25 this year.',
      'The vote in Selwick was moved to June 13 this year.',
      ['June 25 > June 13'],
    ],
    [
      'a year',
      'The old harbour wall in Portmere was built in 1882.',
      'The old harbour wall in Portmere was built in 1906.',
      ['1882 > 1906'],
    ],
    [
      'an hour',
      'The meeting in the town hall began at 11 a.m. on Friday.',
      'The meeting in the town hall began at 9 a.m. on Friday.',
      ['11 a.m. > 9 a.m.'],
    ],
    ['a rank', 'It was the 17th march in Arden since the spring.', 'It was the 12th march in Arden since the spring.', ['17th > 12th']],
    [
      'one of two',
      'The blast killed 12 people and wounded 40 in Tarnford.',
      'The blast killed 12 people and wounded 60 in Tarnford.',
      ['40 > 60'],
    ],
    [
      'both of two',
      'The blast killed 12 people and wounded 40 in Tarnford.',
      'The blast killed 16 people and wounded 60 in Tarnford.',
      ['12 > 16', '40 > 60'],
    ],
    [
      'millions',
      'The council owes 2.5 million to the bank in Portmere.',
      'The council owes 4.5 million to the bank in Portmere.',
      ['2.5 million > 4.5 million'],
    ],
    [
      'a distance',
      'The ferry stopped 30 miles from the coast of Varland.',
      'The ferry stopped 80 miles from the coast of Varland.',
      ['30 miles > 80 miles'],
    ],
    [
      'a range',
      'The work takes 10 to 12 weeks in the old harbour.',
      'The work takes 20 to 25 weeks in the old harbour.',
      ['10 to 12 weeks > 20 to 25 weeks'],
    ],
    [
      'rates that do not agree',
      'The tax costs a household 300 crowns a year.',
      'The tax costs a household 40 crowns a month.',
      ['300 > 40'],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });
});

describe('differing-figures stays silent on', () => {
  test.each([
    ['the same', 'The flood forced 30,000 people from Arden.', 'The flood forced 30,000 people from Arden.'],
    ['letters', 'The flood took three boats from Arden.', 'The flood took 3 boats from Arden.'],
    ['some', 'The flood forced 38,000 people from Arden.', 'The flood forced some 38,000 people from Arden.'],
    ['long letters', 'The flood forced 38,000 people from Arden.', 'The flood forced thirty-eight thousand people from Arden.'],
    ['rounding', 'Sales fell by more than 26% in Portmere.', 'Sales fell by 26.4% in Portmere.'],
    ['over', 'It killed over 150,000 worldwide, the office says.', 'It killed more than 153,000 worldwide, the office says.'],
    ['a percent sign', 'The mine needs 5% more water each year.', 'The mine needs five percent more water each year.'],
    ['per cent', 'The mine needs 5 per cent more water each year.', 'The mine needs five percent more water each year.'],
    ['kilograms and pounds', 'The ship holds 300 kilograms of sand.', 'The ship holds 660 pounds of sand.'],
    ['kilometres and miles', 'The ferry stopped 160 kilometres from Arden.', 'The ferry stopped 100 miles from Arden.'],
    ['a figure only there', 'The crowd grew after the march in Arden.', 'The crowd grew to about 7,000 people after the march in Arden.'],
    ['a figure only here', 'The prices rose by 5 percent, or 1,086 points.', 'The prices rose by 5 percent.'],
    ['the order of figures', 'It killed 12 people and wounded 40 in Tarnford.', 'It wounded 40 and killed 12 people in Tarnford.'],
    ['a clock', 'He arrived just before 7:30 p.m. on Friday.', 'He arrived just before 7.30pm on Friday.'],
    ['a day told more fully', 'The vote is on June 25 in Selwick.', 'The vote is on June 25, 2019 in Selwick.'],
    ['around', 'The march drew 1,950 people to the square of Arden.', 'The march drew around 2,000 people to the square of Arden.'],
    ['roughly', 'The fire burned roughly 400 houses in Selwick.', 'The fire burned 412 houses in Selwick.'],
    ['nearly', 'The strike cost nearly 90 jobs at the mill.', 'The strike cost 88 jobs at the mill.'],
    ['hectares and acres', 'The fire burned 200 hectares of heath near Selwick.', 'The fire burned 494 acres of heath near Selwick.'],
    ['metres and feet', 'The mast fell 30 metres into the yard.', 'The mast fell 98 feet into the yard.'],
    ['a rate by year and by month', 'The tax costs a household 300 crowns a year.', 'The tax costs a household 25 crowns a month.'],
    ['a rate by week and by year', 'The mill loses 2,000 litres every week.', 'The mill loses 104,000 litres per year.'],
    [
      'counts of different sizes',
      'The march against the tax on Saturday in Arden ended with 14 people injured.',
      'The march against the tax on Saturday in Arden drew some 15,000 people.',
    ],
    ['speeds', 'Winds of 120 kph hit the cape on Sunday.', 'Winds of 75 mph hit the cape on Sunday.'],
    ['weeks and days', 'The strike at the mill lasted two weeks.', 'The strike at the mill lasted 14 days.'],
    ['a relative month', 'The mine closed last month in Tarnford.', 'The mine closed on April 4 in Tarnford.'],
    ['a relative day', 'The vote was held yesterday in Selwick.', 'The vote was held on June 25 in Selwick.'],
    ['years ago', 'The mine closed three years ago in Tarnford.', 'The mine closed in 2016 in Tarnford.'],
    ['a relative date', 'The mine closed last year in Tarnford.', 'The mine closed in 2019 in Tarnford.'],
    ['one and a single', 'It passed with only one vote against it.', 'It passed with only a single vote against it.'],
    ['a million', 'More than a million people left Varland.', 'More than one million people left Varland.'],
    ['dozens', 'Dozens of boats sank near the cape.', 'Some 40 boats sank near the cape.'],
    ['a rounded sum', 'The bridge cost about $50 million in all.', 'The bridge cost $49.6 million in all.'],
    ['other sentences', 'Forty boats sank near the cape.', 'The school in Arden has 12 teachers.'],
    ['inside the same quotation', '“We lost 40 boats in one night,” she said.', '“We lost 50 boats in one night,” she said.'],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
  });
});
