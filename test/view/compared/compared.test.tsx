import { expect, test, vi } from 'vitest';
import type { Span } from '../../../src/core/article';
import type { Reference, Review } from '../../../src/core/review';
import { type Actions, ActionsContext } from '../../../src/view/actions';
import { Compared } from '../../../src/view/compared/Compared';
import { type Matching, MatchingContext, type OnOffer } from '../../../src/view/compared/on-offer';
import { note } from '../a-review';
import { choose, click, draw, textOf } from '../draw';
import { compared, elsewhere, here, label, onlyHereNote, passage, piece, reference, swapped, there } from './a-comparison';

const offer = (id: string, more: Partial<OnOffer> = {}): OnOffer => ({
  id,
  outlet: `The ${id}`,
  headline: `Headline of ${id}`,
  from: 'session',
  language: 'en',
  words: 100,
  ...more,
});
const leftOut = (key: string) => ({ leftOut: { key, args: {} } });

const labels = [
  { referent: 'rebels', here: [label(here, 'ebels', 2)], there: [label(there, 'Fighters', 3)] },
  { referent: 'Ann Lee', here: [label(here, 'Ann Lee', 1)], there: [label(there, 'Ann Lee', 1)] },
];
const whole = compared([swapped, elsewhere, onlyHereNote], { references: [reference({ labels })] });

const drawn = (review: Review, matching: Partial<Matching> = {}, actions: Actions = {}) =>
  draw(
    <ActionsContext.Provider value={actions}>
      <MatchingContext.Provider value={{ forced: [], offers: [], ...matching }}>
        <Compared review={review} />
      </MatchingContext.Provider>
    </ActionsContext.Provider>,
  );

test('a reference report comes with where it is from and the evidence that it is of the same event', async () => {
  const document = await drawn(whole, { offers: [offer('wire', { from: 'kept' })], reject: () => {} });
  expect(textOf(document, '[data-reference=wire] h2')).toBe('Fighters leave Tern Bay');
  expect(textOf(document, '.facts')).toBe('Harbour Wire 2 Sept 2026 kept by you');
  expect(textOf(document, '.evidence')).toBe('The same event: Tern Bay, Ann LeeNot the same event');
  expect(document.querySelector('.left-out')).toBeNull();
});

test('a forced report says that the reader chose it, and what little it shares', async () => {
  const nothingShared = { ...whole, references: [reference({ because: [] })] };
  expect(textOf(await drawn(whole, { forced: ['wire'] }), '.evidence')).toBe('Compared because you chose it. In both: Tern Bay, Ann Lee');
  expect(textOf(await drawn(nothingShared, { forced: ['wire'] }), '.evidence')).toBe(
    'Compared because you chose it. No name, figure or date of one stands in the other.',
  );
});

test('the table tells who is called what, and names beneath it who is called the same', async () => {
  const document = await drawn(whole);
  expect([...document.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual(['Here', 'Harbour Wire']);
  expect([...document.querySelectorAll('tbody th')].map((cell) => cell.textContent)).toEqual(['rebels']);
  expect([...document.querySelectorAll('tbody td')].map((cell) => cell.textContent?.replace(/\s+/g, ' '))).toEqual([
    'ebels × 2',
    'Fighters × 3',
  ]);
  expect(textOf(document, '.labels > .caption')).toBe('Called the same in both: Ann Lee');
});

test.each([
  ['its own words are not told', { outlet: 3, quoted: 0, reported: 0, unknown: 0 }, undefined],
  ['all quoted', { outlet: 0, quoted: 3, reported: 0, unknown: 0 }, 'quoted'],
  ['some of each', { outlet: 0, quoted: 1, reported: 1, unknown: 1 }, '1 quoted, 1 reported, 1 unsure'],
])('whose words a name stands in: %s', async (_name, voices, expected) => {
  const rows = [{ referent: 'rebels', here: [label(here, 'ebels', 2)], there: [label(there, 'Fighters', 3, { voices })] }];
  const document = await drawn({ ...whole, references: [reference({ labels: rows })] });
  expect(textOf(document, '.voices')).toBe(expected);
});

test('a name here leads to each of its places in turn', async () => {
  const shown: number[] = [];
  const document = await drawn(whole, {}, { show: ({ start }: Span) => void shown.push(start) });
  for (let turn = 0; turn < 3; turn++) await click(document, '[data-labels] [name=show][data-side=here]');
  const places = [here.indexOf('ebels'), here.lastIndexOf('ebels')];
  expect(shown).toEqual([...places, places[0]]);
});

test('a name there opens its sentences, and leads to what stands here in its place and to the report itself', async () => {
  const show = vi.fn();
  const showThere = vi.fn();
  const document = await drawn(whole, {}, { show, showThere });
  await click(document, '[data-labels] [name=show][data-side=there]');
  expect([...document.querySelectorAll('[data-opened] .sentence')].map((each) => each.textContent)).toEqual([
    'Fighters leave Tern Bay',
    '"Fighters left on foot," she said. ',
    'Fighters were seen at sea.',
  ]);
  await click(document, '[data-opened] [name=counterpart]');
  expect(show.mock.calls.map(([{ start, end }]) => here.slice(start, end))).toEqual(Array(2).fill('"Rebels left," she said.'));
  await click(document, '[data-opened] [name=show-there]');
  expect(showThere.mock.calls[0]?.[0].id).toBe('wire');
  await click(document, '[data-labels] [name=show][data-side=there]');
  expect(document.querySelector('[data-opened]')).toBeNull();
});

test('a name there whose sentences have no counterpart leads to what this report says of the same', async () => {
  const show = vi.fn();
  const document = await drawn({ ...whole, references: [reference({ labels, aligned: [] })] }, {}, { show });
  await click(document, '[data-labels] [name=show][data-side=there]');
  expect(show.mock.calls.map(([{ start }]) => start)).toEqual([here.indexOf('ebels')]);
});

test('a check of the comparison can be switched off where it notes something', async () => {
  const mute = vi.fn();
  const document = await drawn(whole, {}, { mute });
  for (const row of ['[data-pair]', 'li[data-only=there]']) {
    await click(document, `${row} [name=mute]`);
    await click(document, `${row} [name=mute-check]`);
  }
  expect(mute.mock.calls.map(([{ id }]) => id)).toEqual(['swapped-labels', 'facts-elsewhere']);
});

test('a pair of sentences shows the differing words first, and marks only these in the sentences', async () => {
  const show = vi.fn();
  const document = await drawn(whole, {}, { show });
  const pair = document.querySelector('[data-pair]');
  expect(pair?.querySelector('summary')?.textContent).toBe('Here: regimeIn Harbour Wire: government');
  const sentences = [...(pair?.querySelectorAll('.sentence') ?? [])];
  expect(sentences.map((each) => each.textContent)).toEqual(['The regime fell, Ann Lee said.', 'The government fell, Ann Lee said.']);
  expect(sentences.map((each) => each.querySelector('mark')?.textContent)).toEqual(['regime', 'government']);
  await click(document, '[data-pair] [name=show]');
  expect(show.mock.calls[0]?.[0].exact).toBe('regime');
});

test('what only one side tells says where it was found; what stands here leads to the page', async () => {
  const show = vi.fn();
  const document = await drawn(whole, {}, { show });
  expect(textOf(document, '[data-reference=wire] li[data-only=there]')).toBe('Two boats sank.found in 1 of 1');
  expect(document.querySelector('[data-reference=wire] li[data-only=here]')).toBeNull();
  await click(document, 'li[data-only=here] [name=show]');
  expect(show.mock.calls[0]?.[0].exact).toBe('Officials agreed.');
});

test.each<[string, OnOffer[] | undefined, string]>([
  ['while reports are looked for', undefined, 'Looking for other reports of the same event …'],
  ['where there is none', [], 'There is no other report to compare with.'],
  [
    'where there is only this report itself',
    [offer('this', leftOut('reference.same-report'))],
    'There is no other report to compare with.',
  ],
  [
    'where none is of the same event',
    [offer('radio', leftOut('reference.other-event')), offer('post', leftOut('reference.other-event'))],
    'Looked at 2 other reports. None is held for a report of the same event, so nothing was compared.',
  ],
])('%s it says so', async (_name, offers, expected) => {
  expect(textOf(await drawn(compared([], { references: [] }), { offers }), '.none-noted')).toBe(expected);
});

test('every report that was looked at and not compared says why; a rejected one can be compared again', async () => {
  const unreject = vi.fn();
  const offers = [offer('wire'), offer('post', leftOut('reference.other-event')), offer('radio', leftOut('reference.rejected'))];
  const document = await drawn(whole, { offers, unreject });
  expect([...document.querySelectorAll('[data-left-out]')].map((row) => row.getAttribute('data-left-out'))).toEqual(['radio', 'post']);
  expect(textOf(document, '[data-left-out=post] .reason')).toBe('It does not seem to be about the same event.');
  await click(document, '[name=unreject]');
  expect(unreject).toHaveBeenCalledWith('radio');
});

test('a report can be chosen all the same, unless it cannot be compared at all', async () => {
  const force = vi.fn();
  const offers = [offer('post', leftOut('reference.other-event')), offer('blatt', leftOut('compare.other-language'))];
  const document = await drawn(whole, { offers, force });
  expect([...document.querySelectorAll('[name=force] option')].map((each) => each.textContent)).toEqual([
    'Choose a report',
    'The post: Headline of post',
  ]);
  await choose(document, '[name=force]', 'post');
  expect(force).not.toHaveBeenCalled();
  await click(document, '[name=compare]');
  expect(force).toHaveBeenCalledWith('post');
});

test('two references stand side by side with this report, each leading to its own section', async () => {
  const two = { ...whole, references: [reference({ labels }), reference({ id: 'gazette', outlet: 'Quay Gazette', labels })] };
  const document = await drawn(two);
  const rows = [...document.querySelectorAll('.overview tbody tr')];
  expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(['This report', 'Harbour Wire', 'Quay Gazette']);
  expect(rows.map((row) => row.querySelector('.overview-names')?.textContent)).toEqual(['ebels × 2', 'Fighters × 3', 'Fighters × 3']);
  const [, link] = [...document.querySelectorAll('.overview a')].map((each) => each.getAttribute('href'));
  expect(document.getElementById(link?.slice(1) ?? '')).not.toBeNull();
  expect((await drawn(whole)).querySelector('.overview')).toBeNull();
});

test.each([
  ['names there to their table', 'tr[data-report=wire] .overview-names a', { tab: 'compared', id: 'labels-wire' }],
  ['the sources here to their tab', 'tr[data-report=""] td:nth-child(3) a', { tab: 'sources', id: 'tab-sources' }],
  ['a figure to its pair of sentences', 'tr[data-report=wire] td:last-child a', { tab: 'compared', id: 'differing-figures-0' }],
])('side by side, a cell leads from %s', async (_case, cell, place) => {
  const [one, other] = [piece(here, 'Rebels', 1), piece(there, 'Fighters', 1)];
  const [first, second] = reference().aligned;
  const aligned = [first, { ...second, differences: [{ kind: 'figure', rank: 3, here: one, there: other }] }] as Reference['aligned'];
  const figures = note('differing-figures', 'acts and figures', [passage(one, other)], { basis: 'comparison' });
  const references = [reference({ labels, aligned }), reference({ id: 'gazette', outlet: 'Quay Gazette', labels })];
  const open = vi.fn();
  await click(await drawn(compared([figures], { references }), {}, { open }), cell);
  expect(open).toHaveBeenCalledWith(expect.objectContaining(place));
});
