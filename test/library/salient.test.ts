import { describe, expect, test } from 'vitest';
import { findSalient, likenessOf } from '../../src/library/salient';
import { weights } from './reports';

const salient = (text: string) => findSalient(text, weights);
const likeness = (one: string, other: string) => likenessOf(salient(one), salient(other), weights);

test('rare words come first, words of grammar and figures not at all', () => {
  const words = salient('The people of the city of Norvik said that 40 people waited.');
  expect(words.slice(0, 2)).toEqual(['norvik', 'wait']);
  expect(words).not.toContain('the');
  expect(words).not.toContain('40');
});

test('only the opening is read, and only so much is kept', () => {
  const many = Array.from({ length: 2000 }, (_, at) => `w${String.fromCharCode(97 + (at % 26))}${at.toString(36)}x`).join(' ');
  expect(salient(many).length).toBe(160);
  expect(salient(`${'boat '.repeat(1000)}Norvik`)).toEqual(['boat']);
});

describe('likeness', () => {
  const report = 'The ferry to Norvik turned back in a gale, the harbour master said.';
  test('of a report with itself is 1', () => {
    expect(likeness(report, report)).toBeCloseTo(1);
  });

  test('without a shared word is 0', () => {
    expect(likeness(report, 'Bakers met about bread.')).toBe(0);
    expect(likeness('', report)).toBe(0);
  });

  test('is greater for a shared rare word than for a shared common one', () => {
    expect(likeness(report, 'Norvik is quiet.')).toBeGreaterThan(likeness(report, 'A baker said nothing.'));
  });

  test('is the same both ways', () => {
    const other = 'A gale kept the boats in the harbour of Norvik, and people waited.';
    expect(likeness(report, other)).toBeCloseTo(likeness(other, report));
  });
});
