import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/core/plain-article';
import { type Note, review } from '../../../src/core/review';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';
import { notedAgainst } from './against';
import { report, SHARED } from './ferry';

const all = report(...SHARED);
const notes = (here: string, there: string) => notedAgainst('facts-elsewhere', here, there);

describe('facts-elsewhere notes', () => {
  test.each([
    ['a cause', 'Divers found a broken door below the water line.'],
    ['a number of dead', 'Two sailors died in the engine room, the hospital says.'],
    ['a warning', 'The harbour office had warned of high waves at noon.'],
    ['a past case', 'A sister ship of the ferry burned out in 2011.'],
    ['a promise', 'The minister promised new lifeboats for every ship.'],
    ['a doubt', 'Nobody has checked the engine since the spring.'],
    ['a cost', 'The rescue cost the district three million crowns.'],
    ['a person', 'Captain Ivo Marsh steered the ferry for eleven years.'],
    ['an arrest', 'Police arrested the owner of the company at his home.'],
    ['a denial', 'The owner denies that the door was broken in March.'],
    ['a protest', 'Families gathered before the town hall with candles.'],
    ['a law', 'A new law on old ships was dropped in the spring.'],
    ['a source', 'According to Ana Roe, the crew had no radio for hours.'],
    ['weather', 'A storm had closed the northern harbours since Friday.'],
    ['what comes next', 'A judge will question the crew next week.'],
    ['help', 'Fishermen from Lowmoor brought blankets and bread.'],
    ['a figure', 'The ship carried 212 tonnes of salt in its hold.'],
    ['background', 'The cape has a lighthouse that tourists like to paint.'],
    ['a union', 'The sailors union calls for a strike in all ports.'],
    ['a foreign state', 'Varland offered two helicopters for the search.'],
  ])('%s', (_, only) => {
    expect(notes(all, report(...SHARED, only))).toEqual([` > ${only}`]);
    expect(notes(all, report(only, ...SHARED))).toEqual([` > ${only}`]);
  });

  test('a clause of a sentence that both have', () => {
    const more = `${SHARED[2]?.slice(0, -1)}, after divers had found a broken door and rusty bolts below the water line.`;
    expect(notes(all, report(...SHARED.slice(0, 2), more))).toEqual([
      ' > divers had found a broken door and rusty bolts below the water line',
    ]);
  });
});

describe('facts-elsewhere stays silent on', () => {
  test.each([
    ['the same report', all],
    ['another order', report(...SHARED.toReversed())],
    ['less there', report(...SHARED.slice(0, 2))],
    [
      'two sentences in one',
      report(`${SHARED[0]?.slice(0, -1)}, and the coast guard took forty passengers from the water before dawn.`, SHARED[2] ?? ''),
    ],
    [
      'other small words',
      report(SHARED[0] ?? '', 'Before dawn, the coast guard took the forty passengers out of the water.', SHARED[2] ?? ''),
    ],
    ['another tense', report(...SHARED.slice(0, 2), 'The ferry company is stopping all crossings to Portmere for a week.')],
    ['equal words', report(...SHARED.slice(0, 2), 'The ferry firm stopped all crossings to Portmere for a week.')],
    ['a number in letters', report(SHARED[0] ?? '', 'The coast guard took 40 passengers from the water before dawn.', SHARED[2] ?? '')],
    ['a passive', report(SHARED[0] ?? '', 'Forty passengers were taken from the water by the coast guard before dawn.', SHARED[2] ?? '')],
    ['a source named', report(...SHARED.slice(0, 2), 'The ferry company stopped all crossings to Portmere for a week, it said.')],
    ['spelling', report(...SHARED.slice(0, 2), 'The ferry company stopped all crossings to Port-mere for a week.')],
    ['a headline', report('Ferry Sinks Near Cape', '', ...SHARED)],
    ['a line too short to tell anything', report(...SHARED, 'Read more here.')],
    ['an empty line', report(...SHARED, '', '')],
    ['a quotation that is not here', report(...SHARED, '“We saw the lights go out and then we jumped,” Ivo Marsh said.')],
    ['typography', all.replaceAll(' ', '  ')],
    ['repeated lines', report(...SHARED, ...SHARED)],
    ['marks', report(SHARED[0], SHARED[1].replace('.', '!'), SHARED[2].replace('.', '!'))],
    ['capitals', report(...SHARED.slice(0, 2), (SHARED[2] ?? '').toUpperCase())],
    ['a dateline', report(`PORTMERE (Wire) – ${SHARED[0]}`, ...SHARED.slice(1))],
  ])('%s', (_, there) => {
    expect(notes(all, there)).toEqual([]);
  });
});

describe('facts-elsewhere says', () => {
  const only = 'Divers found a broken door below the water line.';
  const against = (here: object, references: { text: string; published?: string; outlet?: string }[]): Note | undefined =>
    review(articleOf(all, here), {
      lexicon: bundledLexicon(),
      frequencies,
      references: references.map(({ text, ...about }, index) => ({ id: `r${index}`, article: articleOf(text, about), force: true })),
    }).notes.find(({ check }) => check === 'facts-elsewhere');

  test('in how many references it stands', () => {
    const note = against({}, [{ text: report(...SHARED, only), outlet: 'Harbour Wire' }, { text: all.replace('dawn.', 'dawn!') }]);
    expect(note?.passages.map(({ message }) => message)).toEqual([
      { key: 'facts-elsewhere.found', args: { count: 1, all: 2, report: 'Harbour Wire' } },
    ]);
  });

  test('that one reference tells it, in however many places', () => {
    const twice = report(
      ...SHARED,
      only,
      'In the evening a lamp was found on the beach near Norvik.',
      only.replace('Divers', 'Two divers'),
    );
    const note = against({}, [{ text: report(...SHARED, only) }, { text: twice }]);
    expect(note?.passages.map(({ message }) => message.args.count).filter((count) => Number(count) > 2)).toEqual([]);
    expect(note?.passages[0]?.message.args.count).toBe(2);
  });

  test('a statement of two references once', () => {
    const note = against({}, [{ text: report(...SHARED, only) }, { text: report(only, ...SHARED) }]);
    expect(note?.passages.map(({ message, reports }) => [message.args.count, reports.map(({ reference }) => reference)])).toEqual([
      [2, ['r0', 'r1']],
    ]);
  });

  test('statements with other figures apart', () => {
    const hurt = (count: string) => report(...SHARED, `The ministry said on Tuesday that ${count} people were hurt.`);
    const note = against({}, [{ text: hurt('16') }, { text: hurt('40') }]);
    expect(note?.passages.map(({ message, reports }) => [message.args.count, reports.map(({ reference }) => reference)])).toEqual([
      [1, ['r0']],
      [1, ['r1']],
    ]);
  });

  test('that a newer report may have come later', () => {
    const note = against({ published: '2026-09-01T10:00:00Z' }, [{ text: report(...SHARED, only), published: '2026-09-01T12:00:00Z' }]);
    expect(note?.passages[0]?.message).toMatchObject({ key: 'facts-elsewhere.newer', args: { hours: 2 } });
  });

  test('nothing of time where a date is unknown', () => {
    const note = against({ published: '2026-09-01T10:00:00Z' }, [{ text: report(...SHARED, only) }]);
    expect(note?.passages[0]?.message.key).toBe('facts-elsewhere.found');
  });

  test('why it cannot look at a page that was read in part', () => {
    const note = against({ read: 'part' }, [{ text: report(...SHARED, only) }]);
    expect([note?.outcome, note?.reason?.key]).toEqual(['skipped', 'compare.part-read']);
  });
});
