import { expect, test } from 'vitest';
import { outlineOf } from '../../src/export/outline';
import { exportMessages } from '../../src/export/words';
import { passage, reviewOf, say } from './sample';

const details = (more: object) =>
  outlineOf(reviewOf('rebels', [passage('rebels', more)]), say).sections[0]?.items[0]?.details.map((d) => d.text);

test.each([
  ['the outlet', { voice: 'outlet' }, 'export.voice-outlet'],
  ['a source, quoted', { voice: 'quoted', speaker: 'Ann Lee' }, 'export.voice-quoted-by Ann Lee'],
  ['a source without a name, quoted', { voice: 'quoted' }, 'export.voice-quoted'],
  ['a source, reported', { voice: 'reported', speaker: 'a monitor' }, 'export.voice-reported-by a monitor'],
  ['nobody knows whom', { voice: 'unknown', speaker: 'Ann Lee' }, 'export.voice-unknown'],
])('the words of %s', (_, more, expected) => {
  expect(details(more)?.[0]).toBe(expected);
});

test('what makes a voice unsure, plainer wording and guidance follow', () => {
  const guidance = [{ who: 'A Guide', says: 'be plain', url: 'https://guide.example/', date: '2020' }];
  expect(details({ unsure: { key: 'turned', args: {} }, plainer: ['fighters', 'groups'], guidance })).toEqual([
    'export.voice-outlet',
    'turned',
    'export.plainer fighters, groups',
    'export.guidance A Guide 2020 be plain',
  ]);
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
