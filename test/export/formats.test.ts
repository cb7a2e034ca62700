import { expect, test } from 'vitest';
import { formats } from '../../src/export/formats';
import { passage, reviewOf, say } from './sample';

const text = 'Port opens\n\nIt rained. On Monday the rebels left. It snowed.';
const start = text.indexOf('rebels');
const rebels = passage('rebels', { start, end: start + 'rebels'.length, voice: 'reported', speaker: 'a monitor' });
const plain = reviewOf('Port opens', [rebels]);
const review = { ...plain, article: { ...plain.article, text } };

test('JSON is the review itself', () => {
  expect(JSON.parse(formats.json?.(review, say) ?? '')).toEqual(review);
});

test.each([
  ['text', '“On Monday the [rebels] left.”'],
  ['markdown', '“On Monday the **rebels** left.”'],
  ['html', '<blockquote>On Monday the <mark>rebels</mark> left. <'],
])('%s shows the words within their sentence', (format, line) => {
  expect(formats[format]?.(review, say)).toContain(line);
});
