import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/core/plain-article';
import { review } from '../../../src/core/review';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';
import { noteAgainst, notedAgainst } from './against';
import { report } from './ferry';

/** What stands around a statement: sentences of one report that none of the other resembles. */
const OWN = [
  'The carnival in Portmere opened with drums on the old quay.',
  'Bakers gave away nine hundred warm loaves before noon.',
  'A brass band from the valley played under the lime trees.',
  'Children rode the wooden carousel until the lamps were lit.',
  'The mayor wore the chain that her grandfather had worn.',
  'Rain stayed away, which nobody had thought possible.',
  'Dancers in green masks led the way to the river.',
  'Traders sold lanterns, ribbons and roasted almonds.',
] as const;
const THEIRS = [
  'Portmere celebrated its summer feast for the fortieth time.',
  'Trains from the capital were full since early morning.',
  'Volunteers had sewn costumes in a gymnasium all winter.',
  'Two stages stood beside the customs house for singers.',
  'Fishermen decorated their boats with coloured paper.',
  'A poet read verses about salt and patience.',
  'Street sweepers began their shift long after midnight.',
  'Hotels along the shore had no room left.',
] as const;

const first = (statement: string, lines: readonly string[] = OWN): string => report(lines[0] as string, statement, ...lines.slice(1));
const last = (statement: string, lines: readonly string[] = THEIRS): string => report(...lines, statement);
const middle = (statement: string, lines: readonly string[] = THEIRS): string => report(...lines.slice(0, 4), statement, ...lines.slice(4));

const keys = (here: string, there: string): string[] =>
  noteAgainst('changed-placement', here, there).passages.map(({ message }) => message.key.split('.')[1] as string);

const STATEMENTS: [string, string][] = [
  ['an injury', 'Three visitors were hurt when a rope of the great tent broke, the fire brigade said.'],
  ['a cost', 'The council of Portmere paid 60,000 crowns for the guards of the procession.'],
  ['an arrest', 'Police arrested a man who had thrown bottles at the float of the dockers.'],
  ['a ban', 'A judge had forbidden the masks of the shipyard workers a day earlier.'],
  ['a protest', 'Tenants of the harbour quarter carried banners against the sale of their houses.'],
  ['a resignation', 'The head of the festival committee, Ivo Marsh, resigned during the evening.'],
  ['a warning', 'Doctors had warned of heat and asked for tents with drinking water.'],
  ['a figure', 'The railway counted 41,000 passengers at the station of Portmere.'],
  ['an apology', 'The brewery apologised to the choir whose bus it had blocked.'],
  ['a lawsuit', 'Neighbours sued the council over the noise of the loudspeakers.'],
  ['a dispute', 'The bishop refused to bless the boats because of a quarrel about the chapel roof.'],
  ['a rescue', 'Divers pulled a young rower out of the river near the sluice.'],
  ['a promise', 'The minister promised a new bridge to the island before the next feast.'],
  ['a strike', 'Bus drivers stopped work for two hours and blocked the northern road.'],
  ['an absence', 'Nobody from the government of Varland came to the ceremony this year.'],
  ['a record', 'The oldest dancer, Ana Roe, is ninety-one and joined for the seventieth time.'],
  ['a theft', 'Thieves emptied the cash box of the orphans’ stall behind the market hall.'],
  ['an inquiry', 'The prosecutor opened an inquiry into the contract for the fireworks.'],
  ['a quotation', '“We dance because they wanted to sell the quay,” Ana Roe told the crowd.'],
  ['a forecast', 'Forecasters expect thunderstorms over the cape on Monday night.'],
];

describe('changed-placement notes', () => {
  test.each(STATEMENTS)('%s, early here and late there, and the reverse', (_, statement) => {
    expect(keys(first(statement), last(statement))).toEqual(['early-here']);
    expect(keys(last(statement), first(statement))).toEqual(['early-there']);
  });

  test('with the words that both have, and no more than a reader must see', () => {
    const [, statement] = STATEMENTS[1] as [string, string];
    expect(notedAgainst('changed-placement', first(statement), last(statement))).toEqual([
      'council of Portmere paid 60,000 crowns for the guards of the procession > council of Portmere paid 60,000 crowns for the guards of the procession',
    ]);
  });

  test('a statement in other words', () => {
    const here = first('Three visitors were hurt when a rope of the great tent broke, the fire brigade said.');
    const there = last('According to the fire brigade, three people were hurt when the rope of a great tent broke.');
    expect(keys(here, there)).toEqual(['early-here']);
  });
});

describe('changed-placement stays silent on', () => {
  test.each(STATEMENTS.slice(0, 7))('%s early in both', (_, statement) => {
    expect(keys(first(statement), first(statement, THEIRS))).toEqual([]);
  });

  test.each(STATEMENTS.slice(7, 13))('%s in the middle of one', (_, statement) => {
    expect(keys(first(statement), middle(statement))).toEqual([]);
    expect(keys(middle(statement), last(statement, OWN))).toEqual([]);
  });

  test.each(STATEMENTS.slice(13))('%s told at both ends of one', (_, statement) => {
    expect(keys(first(statement), report(statement, last(statement)))).toEqual([]);
    expect(keys(report(first(statement), statement), last(statement))).toEqual([]);
  });

  test('a statement of one report only', () => {
    expect(keys(first('The council paid 60,000 crowns for guards.'), last('Hundreds of swans left the lake at dusk.'))).toEqual([]);
  });

  test('a short report on either side: skipped, not clear', () => {
    const long = first(STATEMENTS[0]?.[1] as string);
    const { outcome, reason } = noteAgainst('changed-placement', 'The carnival opened in Portmere.', long);
    expect([outcome, reason?.key]).toEqual(['skipped', 'skip.too-short']);
    const other = noteAgainst('changed-placement', long, 'The carnival opened in Portmere.');
    expect([other.outcome, other.reason?.key]).toEqual(['skipped', 'changed-placement.short']);
  });

  test.each(['here', 'there'])('a report that was read in part %s', (side) => {
    const [, statement] = STATEMENTS[0] as [string, string];
    const read = (where: string) => ({ read: where === side ? ('part' as const) : ('whole' as const) });
    const references = [{ id: 'there', article: articleOf(last(statement), read('there')), force: true }];
    const { notes } = review(articleOf(first(statement), read('here')), { lexicon: bundledLexicon(), frequencies, references });
    expect(notes.find(({ check }) => check === 'changed-placement')?.passages).toEqual([]);
  });
});
