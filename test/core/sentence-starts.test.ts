import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceStarts } from '../../src/core/sentence-starts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byBrowser = (line: string): number[] => [...segmenter.segment(line)].map(({ index }) => index);

test.each([
  ['two sentences', 'It rained. She left.', [0, 11]],
  ['a quotation that ends with its sentence', '“It rained.” She left.', [0, 13]],
  ['a question within a sentence', '“Who rained?” she asked.', [0, 14]],
  ['a figure', 'It cost 3.5 million.', [0]],
  ['initials', 'The U.S. left.', [0]],
  ['an abbreviation before a small letter', 'It rained, approx. two hours.', [0]],
  ['several marks', 'What?! She left... It rained.', [0, 7, 19]],
  ['marks before a comma', 'The show “Who?”, she said, is over.', [0]],
  ['no space', 'It rained!She left.', [0, 10]],
])('%s', (_name, line, starts) => {
  expect(sentenceStarts(line)).toEqual(starts);
});

test('sentences begin where the browser’s own segmenter begins them', () => {
  const parts = [
    'Rain',
    'fell',
    'é',
    '.',
    '. ',
    '? ',
    '!',
    '…',
    '" ',
    '“',
    '” ',
    '’s ',
    ' (',
    ') ',
    ', ',
    '; ',
    ' – ',
    '3',
    '.5 ',
    'U.S. ',
    'It ',
    ' ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 40 }), (chosen) => {
      const line = chosen.join('');
      expect(sentenceStarts(line)).toEqual(byBrowser(line));
    }),
    { numRuns: 2000 },
  );
});
