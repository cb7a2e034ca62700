import { describe, expect, test } from 'vitest';
import { unsourcedFigures } from '../../../src/core/checks/unsourced-figures';
import { notedAgainst } from './against';
import { notedBy, passagesBy } from './noted-by';

describe('unsourced-figures notes', () => {
  test.each([
    ['the dead', 'At least 40 people were killed in the blast.', ['At least 40 people']],
    ['the dead of an active verb', 'The blast killed 40 people in the market.', ['40 people']],
    ['the dead in words', 'Forty people died in the blast.', ['Forty people']],
    ['a participle', 'A bomb went off in the market, killing 40 people.', ['40 people']],
    ['a toll', 'The death toll has risen to 87.', ['87']],
    ['a number of deaths', 'The strike wave has led to 120 deaths.', ['120 deaths']],
    ['the wounded', 'Another 60 people were wounded.', ['60 people']],
    ['left wounded', 'The shelling left 60 wounded.', ['60 wounded']],
    ['both', 'The blast killed 40 people and wounded 90.', ['40 people', '90']],
    ['the displaced', 'Some 38,000 people have been displaced in the valley.', ['Some 38,000 people']],
    ['those who fled', 'More than 9,000 people have fled the valley.', ['More than 9,000 people']],
    ['those driven out', 'The fighting has driven 9,000 families from their homes.', ['9,000 families']],
    ['a crowd', 'About 15,000 people marched through Tarn.', ['About 15,000 people']],
    ['protesters', 'Some 4,000 protesters filled the square.', ['Some 4,000 protesters']],
    ['a crowd of', 'A crowd of 15,000 filled the square.', ['15,000']],
    ['those who attend', 'The funeral was attended by 20,000 mourners.', ['20,000 mourners']],
    ['a cost', 'The strike has cost the treasury $40 million.', ['$40 million']],
    ['damage', 'The fire caused £12m in damage.', ['£12m']],
    ['a cost in another currency', 'The closure cost the treasury 40 million crowns.', ['40 million crowns']],
    ['losses', 'Losses from the blockade stand at $900 million.', ['$900 million']],
    ['a sentence beside one with a source', 'Ann Lee said the road was shut. At least 40 people were killed.', ['At least 40 people']],
    ['a headline’s number that nobody states', 'Blast kills 40 in Orvale\nThe market was shut on Monday.', ['40']],
    ['the missing', 'Another 70 people are missing.', ['70 people']],
    ['a range', 'Between 40 and 50 people were killed in the raid.', ['40 and 50 people']],
  ])('%s', (_, text, words) => {
    expect(notedBy(unsourcedFigures, text)).toEqual(words);
  });

  test('says what is counted', () => {
    const keyOf = (text: string) => passagesBy(unsourcedFigures, text)[0]?.message.key;
    expect(keyOf('At least 40 people were killed in the blast.')).toBe('unsourced-figures.dead');
    expect(keyOf('A crowd of 15,000 filled the square.')).toBe('unsourced-figures.crowd');
  });
});

describe('unsourced-figures stays silent on', () => {
  test.each([
    ['the month of March', 'The firm turned over more than 30,000 letters to the court last March.'],
    ['a rally that is theirs', 'Another 7,000 clerks plan to come for their own rally.'],
    ['an index that lost', 'The Tarn Composite lost 0.6 percent to 2,483.09.'],
    ['a name that holds the word lives', 'As many as 7,000 Quiet Lives volunteers plan to come.'],
    ['a source', 'At least 40 people were killed, the mayor said.'],
    ['a source in front', 'Ann Lee said 38,000 people had been displaced.'],
    ['according to', 'According to the UN, 9,000 people have fled.'],
    ['a quotation', '“We buried 40 people on Monday,” Ann Lee said.'],
    ['a figure that a source states elsewhere', 'The blast killed 40 people. The mayor said 40 people were killed.'],
    ['a figure whose source is in the next sentence', 'At least 40 people were killed. The mayor put the toll at 40.'],
    ['a count of the outlet', 'At least 40 people were killed, according to a count by this paper.'],
    ['what reporters counted', 'Reporters counted 40 bodies in the market.'],
    ['official figures', 'Official figures show that 40 people were killed.'],
    ['a few', 'Two people were wounded in the square.'],
    ['an age', 'The man, 40, was killed in the market.'],
    ['a date', 'Nobody was killed on 12 May 2026.'],
    ['a price', 'A loaf costs $4 in Tarn.'],
    ['a budget', 'The firm sold the yard for $40 million.'],
    ['a distance', 'The town lies 40 kilometres from the sea.'],
    ['a vague crowd', 'Thousands of people marched through Tarn.'],
    ['dozens', 'Dozens of people were wounded in the square.'],
    ['seats', 'The party won 40 seats in May.'],
    ['what is long past', 'The flood of 1931 killed 400 people in the valley.'],
    ['what may come', 'The storm could displace 40,000 people.'],
    ['nobody', 'None of the 40 people on board was hurt.'],
    ['people who do no such thing', 'Some 4,000 people work at the port.'],
    ['which attack it was', 'The square was shut after the blast that killed 40 people.'],
    ['a school', 'More than 1,800 pupils attend the school.'],
    ['viewers', 'The programme drew 2 million viewers.'],
    ['fines', 'The firm was fined $40 million.'],
    ['animals', 'The farmer lost 40 sheep in the snow.'],
    ['sport', 'Some 40,000 fans watched the final.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(notedBy(unsourcedFigures, text)).toEqual([]);
  });
});

const HERE = 'Shells fell on the market of Orvale on Monday. At least 40 people were killed and the road to Tarn was shut.';

describe('unsourced-figures and reference reports', () => {
  test.each([
    [
      'a reference that gives the figure without a source as well',
      'Shells fell on Orvale’s market on Monday. The road to Tarn was shut. Some 40 people were killed.',
      [],
    ],
    [
      'a reference that names a source',
      'Shells fell on Orvale’s market on Monday. The road to Tarn was shut. Some 40 people were killed, the mayor said.',
      ['At least 40 people'],
    ],
    [
      'a reference that gives another figure',
      'Shells fell on Orvale’s market on Monday. The road to Tarn was shut. Some 55 people were killed.',
      ['At least 40 people'],
    ],
  ])('%s', (_, there, words) => {
    expect(notedAgainst('unsourced-figures', HERE, there).map((each) => each.replace(/ >.*/, ''))).toEqual(words);
  });
});
