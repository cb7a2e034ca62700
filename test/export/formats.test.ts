import { expect, test } from 'vitest';
import { formats } from '../../src/export/formats';
import { passage, reviewOf, say } from './sample';

const review = reviewOf('Rebels', [passage('rebels', { voice: 'reported', speaker: 'a monitor' })]);

test('JSON is the review itself', () => {
  expect(JSON.parse(formats.json?.(review, say) ?? '')).toEqual(review);
});

test.each([
  ['text', '“the [rebels] left”'],
  ['markdown', '“the **rebels** left”'],
  ['html', 'the <mark>rebels</mark> left'],
])('%s shows the words within their context', (format, line) => {
  expect(formats[format]?.(review, say)).toContain(line);
});
