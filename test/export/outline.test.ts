import { describe, expect, test } from 'vitest';
import type { Passage, Reference } from '../../src/core/review';
import { outlineOf } from '../../src/export/outline';
import { exportMessages } from '../../src/export/words';
import { passage, reviewOf, say } from './sample';

const noted = (...passages: Passage[]) => outlineOf(reviewOf('rebels', passages), say).sections[1]?.items ?? [];

test.each([
  ['the outlet', { voice: 'outlet' }, 'export.voice-outlet'],
  ['a source, quoted', { voice: 'quoted', speaker: 'Ann Lee' }, 'export.voice-quoted-by Ann Lee'],
  ['a source without a name, quoted', { voice: 'quoted' }, 'export.voice-quoted'],
  ['a source, reported', { voice: 'reported', speaker: 'a monitor' }, 'export.voice-reported-by a monitor'],
  ['nobody knows whom', { voice: 'unknown', speaker: 'Ann Lee' }, 'export.voice-unknown'],
  [
    'a source, not surely',
    { voice: 'quoted', speaker: 'Ann Lee', unsure: { key: 'turned', args: {} } },
    'export.voice-quoted-by Ann Lee · turned',
  ],
] as const)('the words of %s', (_, more, expected) => {
  expect(noted(passage('rebels', more))[0]?.places[0]?.whose).toBe(expected);
});

test('plainer wording and guidance follow', () => {
  const guidance = [{ who: 'A Guide', says: 'be plain', url: 'https://guide.example/', date: '2020' }];
  expect(noted(passage('rebels', { plainer: ['fighters', 'groups'], guidance }))[0]?.details).toEqual([
    { text: 'export.plainer fighters, groups' },
    { text: 'export.guidance A Guide 2020 be plain', url: 'https://guide.example/' },
  ]);
});

test('a passage is shown in its sentence, within its own line', () => {
  const review = reviewOf('rebels left\n\nIt rained. The rebels left', [passage('rebels', { start: 28, end: 34 })]);
  expect(outlineOf(review, say).sections[0]?.items[0]?.places[0]).toMatchObject({ before: 'The ', exact: 'rebels', after: ' left' });
});

test('what only a reference report has is shown in its words, with no empty place here', () => {
  const reports = [{ reference: 'wire', pieces: [{ start: 0, end: 5, exact: 'storm' }] }];
  const { sections } = outlineOf(reviewOf('rebels', [passage('', { reports })]), say);
  for (const item of sections.slice(0, 2).map(({ items }) => items[0])) {
    expect(item?.places).toEqual([]);
    expect(item?.details).toEqual([{ text: 'export.there wire storm' }]);
  }
});

test('passages of which the same is to be said stand together', () => {
  const [alike, other] = ['alike', 'other'].map((key) => ({ message: { key, args: {} } }));
  const items = noted(passage('r', { ...alike }), passage('re', { voice: 'quoted', ...alike }), passage('reb', { ...other }));
  expect(items.map(({ places }) => places.map(({ exact }) => exact))).toEqual([['r', 're'], ['reb']]);
});

describe('a compared review', () => {
  const reference = (id: string, more: Partial<Reference> = {}): Reference => ({
    ...{ id, text: 'The fighters left.', sources: [], attributions: [], sameEvent: true, score: 0.6, because: ['Tarn', '53'] },
    ...{ aligned: [], labels: [] },
    ...more,
  });
  const there = { reference: 'wire', pieces: [{ start: 4, end: 12, exact: 'fighters' }] };
  const empty = { reference: 'wire', pieces: [{ start: 4, end: 4, exact: '' }] };
  const compared = (passages: Passage[], ...references: Reference[]) =>
    outlineOf({ ...reviewOf('rebels', passages), references }, say).sections;

  test('says with what, and what holds that for the same event', () => {
    const wire = reference('wire', { outlet: 'Wire', headline: 'Fighters leave', published: '2026-03-02', url: 'https://wire.example/a' });
    expect(compared([], wire, reference('b.txt', { sameEvent: false, because: [] }))[1]).toEqual({
      title: 'export.compared',
      items: [
        {
          text: 'Wire',
          places: [],
          details: [{ text: 'Fighters leave · 2026-03-02', url: 'https://wire.example/a' }, { text: 'export.same-event Tarn, 53' }],
        },
        { text: 'b.txt', places: [], details: [{ text: 'export.other-event' }] },
      ],
    });
  });

  test.each([
    ['by its outlet', { outlet: 'Wire' }, 'export.there Wire fighters'],
    ['by its id, where no more is known', {}, 'export.there wire fighters'],
  ])('shows the words of a reference, named %s', (_, more, expected) => {
    const [, , note] = compared([passage('rebels', { reports: [there] })], reference('wire', more));
    expect(note?.items[0]?.details).toEqual([{ text: expected }]);
  });

  test('shows nothing of a reference that has nothing there', () => {
    const [, , note] = compared([passage('rebels', { reports: [empty] })], reference('wire'));
    expect(note?.items[0]?.details).toEqual([]);
  });
});

test('a review without a passage says that this proves no balance', () => {
  expect(outlineOf(reviewOf('words', []), say).sections[0]?.intro).toBe('export.nothing-noted');
});

test('every check is listed with its outcome', () => {
  const review = reviewOf('words', []);
  const [note] = review.notes;
  if (note) Object.assign(note, { outcome: 'skipped', reason: { key: 'too-short', args: {} } });
  const last = outlineOf(review, say).sections.at(-1);
  expect(last?.items[0]?.details.map((d) => d.text)).toEqual(['export.skipped 0', 'too-short']);
});

test('every key that an outline uses has words', () => {
  const keys = new Set<string>();
  const noting = (message: { key: string; args: object }) => {
    keys.add(message.key);
    return say(message);
  };
  for (const voice of ['outlet', 'reported', 'quoted', 'unknown'] as const)
    for (const speaker of [undefined, 'Ann Lee'])
      outlineOf(reviewOf('words', [passage('words', { voice, speaker, plainer: ['x'] })]), noting);
  expect([...keys].filter((key) => key.startsWith('export.') && !(key in exportMessages))).toEqual([]);
});
