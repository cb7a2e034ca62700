import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/cli/files';
import { reviewerWith } from '../../src/cli/reviewer';
import { say } from '../../src/cli/say';
import { formats } from '../../src/export/formats';
import { exportMessages } from '../../src/export/words';
import { nothing } from '../../src/extract/nothing';

test.each([...Object.entries(exportMessages), ...Object.entries(nothing)])('%s has its words', (key, words) => {
  expect(say({ key, args: {} })).toBe(words);
});

test('arguments take their places', () => {
  expect(say({ key: 'export.plainer', args: { words: 'fighters' } })).toBe('plainer: fighters');
});

test('a message without words shows its key', () => {
  expect(say({ key: 'no.such-message', args: {} })).toBe('no.such-message');
});

const demo = readdirSync('demo').filter((file) => file.endsWith('.html') && file !== 'index.html');

describe.each(demo)('%s', (file) => {
  test('every message of its review has words', async () => {
    const review = reviewerWith(undefined)(await readArticle(`demo/${file}`));
    const unsaid = new Set<string>();
    formats.text?.(review, (message) => {
      if (say(message) === message.key) unsaid.add(message.key);
      return '';
    });
    expect([...unsaid]).toEqual([]);
  });
});
