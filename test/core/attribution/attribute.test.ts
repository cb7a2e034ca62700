import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/core/attribution/attribution';
import { readText } from '../../../src/core/text/text';

const words = [
  ...'said told that the minister it he she they rebels according to Ada Roe Observatory claimed who was called in a statement The Oak Ltd. wants'.split(
    ' ',
  ),
  ...['“', '”', '"', "'", '’', '‘', ',', '.', ':', '\n', '—', '(', ')', '\ud800', '\u200f', 'ب', '1,000', '...'],
];
const anyReport = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(anyReport, fc.string({ unit: 'binary', maxLength: 80 }));

describe('whatever the text', () => {
  test('every piece is what stands there, and every reference leads somewhere', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { attributions, sources } = attribute(readText(raw));
        const ids = new Set(attributions.map(({ id }) => id));
        for (const { source, cue, content, sourceId, within } of attributions) {
          for (const piece of [source, cue, ...content]) if (piece) expect(raw.slice(piece.start, piece.end)).toBe(piece.exact);
          if (sourceId) expect(sources.some(({ id }) => id === sourceId)).toBe(true);
          if (within) expect(ids.has(within)).toBe(true);
        }
        for (const { mentions, qualifiers } of sources)
          for (const { start, end, exact } of [...mentions, ...qualifiers]) expect(raw.slice(start, end)).toBe(exact);
      }),
      { numRuns: 1500 },
    );
  });

  test('every place has a voice, and quoted and reported words have a speaker', () => {
    fc.assert(
      fc.property(anyReport, (raw) => {
        const { utteranceAt } = attribute(readText(raw));
        for (let start = 0; start <= raw.length; start += 7) {
          const { voice, speaker, unsure } = utteranceAt({ start, end: start + 3 });
          if (voice === 'quoted' || voice === 'reported') expect(speaker).toBeTruthy();
          if (voice === 'unknown') expect(unsure).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('a whole report', () => {
  const { attributions, sources } = attribute(
    readText(
      'Rebels Leave Portmere\nBuses left on Friday, a monitor said.\nThe Alban Observatory reported that 40 rebels left. It said the road was shut.',
    ),
  );
  expect(sources.map(({ name, kind }) => [name, kind])).toEqual([['Alban Observatory', 'monitor']]);
  expect(attributions.map(({ source, resolved }) => [source?.exact, resolved])).toEqual([
    ['a monitor', 'probable'],
    ['The Alban Observatory', 'named'],
    ['It', 'probable'],
  ]);
});

test.each([
  ['what a council discusses is the outlet’s wording', 'Tarn council discusses fake news\nThe council met on Friday.', 'outlet'],
  ['what a council denounces is the council’s', 'Tarn council denounces fake news\nThe council met on Friday.', 'reported'],
])('%s', (_, raw, voice) => {
  const start = raw.indexOf('fake');
  expect(attribute(readText(raw)).utteranceAt({ start, end: start + 4 }).voice).toBe(voice);
});
