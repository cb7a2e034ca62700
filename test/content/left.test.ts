import { describe, expect, test } from 'vitest';
import { readLeft } from '../../src/content/left';

const mark = {
  quote: { exact: 'regime', prefix: 'The ', suffix: ' fell.' },
  kind: 'names',
  voice: 'outlet',
  card: { whose: 'The outlet’s', why: 'A side.' },
};
const words = { close: 'Close', more: 'More', mute: 'Mute', muted: 'Muted', undo: 'Undo' };
const whole = { marks: [mark], words, text: 'The regime fell.' };

test('what a script of this version had highlighted goes over as it is', () => {
  expect(readLeft(whole)).toBe(whole);
});

describe('goes over with nothing', () => {
  test.each<[string, unknown]>([
    ['a page in which nothing was highlighted', undefined],
    ['a version that knew no text of the report', { marks: [mark], words }],
    ['a version without a card', { ...whole, marks: [{ ...mark, card: undefined }] }],
    ['a version that knew marks by spans', { ...whole, marks: [{ start: 4, end: 10 }] }],
    ['a version whose card showed no more than its lines', { ...whole, words: { close: 'Close', mute: 'Mute' } }],
    ['a version without the words of a card', { marks: [mark], text: whole.text }],
  ])('%s', (_name, left) => {
    expect(readLeft(left)).toBeUndefined();
  });
});
