import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/core/plain-article';
import { findHeadline } from '../../../src/core/text/headline';

test.each([
  ['a first line before another', 'Rebels Leave Portmere\nA group left.', 'Rebels Leave Portmere'],
  ['blank lines around it', '\n\n  Rebels leave  \n\nA group left.', 'Rebels leave'],
  ['a question', 'Who left Portmere?\nA group left.', 'Who left Portmere?'],
  ['a short form at its end', 'Troops leave the U.S.\nA group left.', 'Troops leave the U.S.'],
  ['a final stop', 'A group left Portmere.\nMore followed.', undefined],
  ['a final stop in quotation marks', 'He said “we left.”\nMore followed.', undefined],
  ['no line after it', 'Rebels leave Portmere\n\n', undefined],
  ['twenty words', `${'word '.repeat(20)}\nA group left.`, 'word '.repeat(20).trim()],
  ['twenty-one words', `${'word '.repeat(21)}\nA group left.`, undefined],
  ['a line of marks', '***\nA group left.', undefined],
  ['nothing', '', undefined],
])('%s', (_, raw, expected) => {
  const span = findHeadline(raw);
  expect(span && raw.slice(span.start, span.end)).toBe(expected);
});

describe('a plain text as an article', () => {
  test('keeps the text and finds headline and language', () => {
    const raw = 'Rebels leave\nA group left.';
    expect(articleOf(raw)).toEqual({ text: raw, headline: { start: 0, end: 12 }, language: 'en', read: 'whole' });
  });
  test('takes what is known otherwise', () => {
    expect(articleOf('A group left.', { language: 'fr', outlet: 'Coast Wire' })).toEqual({
      text: 'A group left.',
      language: 'fr',
      outlet: 'Coast Wire',
      read: 'whole',
    });
  });
});
