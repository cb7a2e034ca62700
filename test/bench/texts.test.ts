import { expect, test } from 'vitest';
import { wordsIn } from '../evaluate/spans';
import { syntheticEntries } from './matching';
import { longText, textOf, textsOf, variantsOf } from './texts';

test('texts hold the words that were asked for', () => {
  const texts = textsOf(1000);
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(wordsIn(text)).toBeGreaterThanOrEqual(1000);
});

test.each([400, 1000])('the text of %d words has hardly more', (words) => {
  const count = wordsIn(textOf(words));
  expect(count).toBeGreaterThanOrEqual(words);
  expect(count).toBeLessThan(1.05 * words);
});

test('a long text has its length, and new names where it begins anew', () => {
  const long = longText(200_000);
  expect(long).toHaveLength(200_000);
  const lines = long.split('\n').filter((line) => line.length > 80);
  expect(new Set(lines).size / lines.length).toBeGreaterThan(0.6);
});

test('variants share most lines with a text and are as long, and none is another', () => {
  const text = textOf(400);
  const variants = variantsOf(text, 20);
  expect(new Set([text, ...variants]).size).toBe(21);
  const lines = text.split('\n');
  for (const variant of variants) {
    const same = variant.split('\n').filter((line, at) => line === lines[at]).length;
    expect(same / lines.length).toBeGreaterThanOrEqual(0.6);
    expect(same).toBeLessThan(lines.length);
    expect(Math.abs(wordsIn(variant) / wordsIn(text) - 1)).toBeLessThan(0.1);
  }
});

test('synthetic entries have ids and forms of their own', () => {
  const entries = syntheticEntries(['alpha', 'beta', 'gamma', 'delta', 'epsilon'], 40);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(40);
  expect(entries[0]?.forms).toEqual(['alpha']);
  expect(entries[1]?.forms).toEqual(['gamma delta']);
});
