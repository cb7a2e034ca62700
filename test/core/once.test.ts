import { expect, test } from 'vitest';
import { type Keeping, onceKept, oncePer } from '../../src/core/once';

interface Report extends Keeping {
  words: string;
}

const reportOf = (words: string): Report => ({ words, kept: [] });

test.each([
  ['kept in the object', onceKept],
  ['kept beside it', oncePer],
])('a reading that is %s is made once for each object, apart from other readings', (_, once) => {
  const asked: string[] = [];
  const length = once((report: Report) => {
    asked.push(`length of ${report.words}`);
    return report.words.length;
  });
  const letters = once((report: Report) => {
    asked.push(`letters of ${report.words}`);
    return [...report.words];
  });
  const [gale, calm] = [reportOf('gale'), reportOf('')];
  expect([length(gale), letters(gale), length(calm), length(gale), length(calm), letters(gale)]).toEqual([
    4,
    [...'gale'],
    0,
    4,
    0,
    [...'gale'],
  ]);
  expect(asked).toEqual(['length of gale', 'letters of gale', 'length of ']);
  expect(letters(gale)).toBe(letters(gale));
});
