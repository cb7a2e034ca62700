import { expect, test } from 'vitest';
import type { Passage } from '../../src/core/review';
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

test('a passage is shown within its own line', () => {
  const [item] = noted(passage('rebels', { prefix: 'Headline\n\nThe ', suffix: ' left.\nNext' }));
  expect(item?.places[0]).toMatchObject({ prefix: 'The ', suffix: ' left.' });
});

test('passages of which the same is to be said stand together', () => {
  const other = { message: { key: 'other', args: {} } };
  const items = noted(
    passage('rebels', { prefix: '1' }),
    passage('rebels', { prefix: '2', voice: 'quoted' }),
    passage('rebels', { prefix: '3', ...other }),
  );
  expect(items.map(({ places }) => places.map(({ prefix }) => prefix))).toEqual([['1', '2'], ['3']]);
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
