import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/core/plain-article';
import { review } from '../../../src/core/review';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';
import { noteAgainst, notedAgainst } from './against';
import { report, SHARED } from './ferry';

const all = report(...SHARED);
const notes = (here: string, there: string) => notedAgainst('facts-only-here', here, there);

describe('facts-only-here notes', () => {
  test.each([
    'Divers found a broken door below the water line.',
    'Two sailors died in the engine room, the hospital says.',
    'The harbour office had warned of high waves at noon.',
    'A sister ship of the ferry burned out in 2011.',
    'The minister promised new lifeboats for every ship.',
    'Nobody has checked the engine since the spring.',
    'The rescue cost the district three million crowns.',
    'Captain Ivo Marsh steered the ferry for eleven years.',
    'Police arrested the owner of the company at his home.',
    'The owner denies that the door was broken in March.',
    'Families gathered before the town hall with candles.',
    'A new law on old ships was dropped in the spring.',
    'According to Ana Roe, the crew had no radio for hours.',
    'A storm had closed the northern harbours since Friday.',
    'A judge will question the crew next week.',
    'Fishermen from Lowmoor brought blankets and bread.',
    'The ship carried 212 tonnes of salt in its hold.',
    'The sailors union calls for a strike in all ports.',
    'Varland offered two helicopters for the search.',
    'The mayor of Selwick spoke of a black day.',
  ])('%s', (only) => {
    expect(notes(report(...SHARED, only), all)).toEqual([`${only} > `]);
    expect(notes(report(only, ...SHARED), all)).toEqual([`${only} > `]);
  });

  test.each([
    ['Tarnford lies in the north of Varland and makes fine lace.', 'background'],
    ['Portmere is known for its carnival and its salted almonds.', 'background'],
    ['Two centuries ago whales were hunted off Tarnford.', 'background'],
    ['The cape has a lighthouse that tourists like to paint.', 'background'],
    ['Officers counted the passengers again at noon.', 'found'],
    ['The ferry company had passengers from Selwick on board.', 'found'],
  ])('%s as %s', (only, part) => {
    const [passage] = noteAgainst('facts-only-here', report(...SHARED, only), all).passages;
    expect(passage?.message.key).toBe(`facts-only-here.${part}`);
  });

  test.each([
    ['the kind of place before its name', 'the cape of Tarnford', 'The cape has a lighthouse that tourists like to paint.', 'background'],
    ['the kind of place after its name', 'Tarnford cape', 'The cape has a lighthouse that tourists like to paint.', 'background'],
    [
      'the kind of place beside its name',
      'the estuary Tarn',
      'The estuary has an oyster market that tourists like to paint.',
      'background',
    ],
    ['a place without a name', 'the cape', 'The cape has a lighthouse that tourists like to paint.', 'found'],
    ['what belongs to a named thing', 'the lifeboat of Tarnford', 'The lifeboat has a bronze bell that tourists like to paint.', 'found'],
    ['the place and the event', 'the cape of Tarnford', 'The cape has a lighthouse from which divers saw the ferry.', 'found'],
  ])('%s', (_, place, only, part) => {
    const shared = [SHARED[0].replace('the cape of Tarnford', place), SHARED[1], SHARED[2]];
    const [passage] = noteAgainst('facts-only-here', report(...shared, only), report(...shared)).passages;
    expect([passage?.exact, passage?.message.key]).toEqual([only, `facts-only-here.${part}`]);
  });
});

describe('facts-only-here stays silent on', () => {
  test.each([
    ['the same report', all],
    ['another order', report(...SHARED.toReversed())],
    ['more there', report(...SHARED, 'Divers found a broken door below the water line.')],
    [
      'two sentences in one',
      report(`${SHARED[0].slice(0, -1)}, and the coast guard took forty passengers from the water before dawn.`, SHARED[2]),
    ],
    ['other small words', report(SHARED[0], 'Before dawn, the coast guard took the forty passengers out of the water.', SHARED[2])],
    ['another tense', report(SHARED[0], SHARED[1], 'The ferry company is stopping all crossings to Portmere for a week.')],
    ['equal words', report(SHARED[0], SHARED[1], 'The ferry firm stopped all crossings to Portmere for a week.')],
    ['a number in figures', report(SHARED[0], 'The coast guard took 40 passengers from the water before dawn.', SHARED[2])],
    ['another number', report(SHARED[0], 'The coast guard took 60 passengers from the water before dawn.', SHARED[2])],
    ['a passive', report(SHARED[0], 'Forty passengers were taken from the water by the coast guard before dawn.', SHARED[2])],
    ['a source there', report(SHARED[0], SHARED[1], 'The ferry company stopped all crossings to Portmere for a week, it said.')],
    ['spelling', report(SHARED[0], SHARED[1], 'The ferry company stopped all crossings to Port-mere for a week.')],
    ['a headline there', report('Ferry Sinks Near Cape', '', ...SHARED)],
    ['empty lines', report(...SHARED, '', '')],
    ['a quotation there', report(...SHARED, '“We saw the lights go out and then we jumped,” Ivo Marsh said.')],
    ['spaces', all.replaceAll(' ', '  ')],
    ['repeated lines', report(...SHARED, ...SHARED)],
    ['marks', report(SHARED[0], SHARED[1].replace('.', '!'), SHARED[2].replace('.', '!'))],
    ['a dateline', report(`PORTMERE (Wire) – ${SHARED[0]}`, SHARED[1], SHARED[2])],
    ['a modifier', report('The old ferry Albatross sank near the cape of Tarnford on Sunday night.', SHARED[1], SHARED[2])],
  ])('%s', (_, there) => {
    expect(notes(all, there)).toEqual([]);
  });
});

test('a statement that one of two references has is not only here', () => {
  const only = 'Divers found a broken door below the water line.';
  const references = [all, report(...SHARED, only)].map((text, index) => ({ id: `r${index}`, article: articleOf(text), force: true }));
  const { notes: all2 } = review(articleOf(report(...SHARED, only)), { lexicon: bundledLexicon(), frequencies, references });
  expect(all2.find(({ check }) => check === 'facts-only-here')?.outcome).toBe('clear');
});
