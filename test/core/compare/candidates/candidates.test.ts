import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../../src/core/compare/candidates/corpus';
import { dayOf, NO_DAY, nearness } from '../../../../src/core/compare/candidates/day';
import { findAlike, type Shelf } from '../../../../src/core/compare/candidates/find-alike';
import { fingerprintOf, MOST_TERMS } from '../../../../src/core/compare/candidates/fingerprint';
import { hashOf } from '../../../../src/core/compare/candidates/hash';
import { fingerprintsIn, Pairs } from '../../../../src/core/compare/candidates/postings';
import { likenessOf, readReportVector } from '../../../../src/core/compare/candidates/report-likeness';
import { sortPairs, sortPairsNow } from '../../../../src/core/compare/candidates/sort-pairs';
import { readTerms } from '../../../../src/core/compare/candidates/terms';
import { stemOf } from '../../../../src/core/compare/stem';
import { readWeights } from '../../../../src/core/compare/weights';
import { articleOf } from '../../../../src/core/plain-article';

const weights = readWeights(new Map(['people', 'city', 'monday', 'left'].map((word) => [word, 0.5])));

const hashOfWord = (word: string) => hashOf(stemOf(word));

describe('a fingerprint', () => {
  const of = (text: string) => fingerprintOf(articleOf(text), weights);

  test.each([
    ['holds words of matter', 'The people of Norvik waited.', ['norvik', 'waited', 'people']],
    ['knows a word by its stem', 'Ferries waited, a ferry waits.', ['ferry', 'wait']],
    ['holds no figures and no grammar', 'It was 40 of them.', []],
    ['of nothing is empty', '', []],
  ])('%s', (_, text, words) => {
    expect([...of(text)].sort()).toEqual(words.map(hashOfWord).sort());
  });

  test('puts names before other words, and what is told often before what is told once', () => {
    expect(of('a boat met the gale near Norvik and the gale')[0]).toBe(hashOfWord('gale'));
    expect(of('a boat met the gale near Norvik')[0]).toBe(hashOfWord('norvik'));
  });

  test('puts what an editor took into the headline first; its capitals make no names', () => {
    expect(of('Boat Sinks\n\nThe boat and its crew left Norvik for an island in the gale.')[0]).toBe(hashOfWord('boat'));
    expect(of('Crew In Norvik Gale\n\nBoats and boats and boats went down.')[0]).toBe(hashOfWord('boats'));
  });

  test('holds so many terms and no more', () => {
    expect(of(Array.from({ length: 400 }, (_, at) => `w${at.toString(36)}x`).join(' ')).length).toBeLessThanOrEqual(MOST_TERMS);
  });
});

/** Small numbers, so that terms are shared; large ones, so that every bit is sorted by. */
const term = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 0xffffffff }));
const fingerprint = fc.uniqueArray(term, { maxLength: MOST_TERMS });
const fingerprints = fc.array(fingerprint, { maxLength: 40 });

function shelfOf(settled: number[][], recent: number[][] = []): Shelf {
  const pairs = new Pairs();
  for (const [at, each] of settled.entries()) pairs.add(at, each);
  return { postings: sortPairsNow(pairs), count: settled.length, recent };
}

describe('postings', () => {
  test('hold every pair and nothing else', () => {
    fc.assert(
      fc.property(fingerprints, (all) => {
        const { postings, count } = shelfOf(all);
        const ascending = (terms: readonly number[]) => terms.toSorted((a, b) => a - b);
        expect(fingerprintsIn(postings, count).map(ascending)).toEqual(all.map(ascending));
        expect([...postings.terms]).toEqual(ascending([...new Set(all.flat())]));
      }),
    );
  });

  test('are made with pauses', () => {
    const pairs = new Pairs();
    for (let report = 0; report < 20_000; report++) pairs.add(report, [report, 7, 0xfffffff0 - report]);
    expect([...sortPairs(pairs)].length).toBeGreaterThanOrEqual(1);
  });
});

describe('the reports that are found', () => {
  test('are those that share a term, the same whether they are settled or recent', () => {
    fc.assert(
      fc.property(fingerprints, fingerprint, fc.nat(40), (all, wanted, at) => {
        const whole = findAlike(shelfOf(all), wanted, 100);
        expect(findAlike(shelfOf(all.slice(0, at), all.slice(at)), wanted, 100)).toEqual(whole);
        const sharing = all.flatMap((each, report) => (each.some((one) => wanted.includes(one)) ? [report] : []));
        expect(whole.map(({ report }) => report).sort((a, b) => a - b)).toEqual(sharing);
      }),
    );
  });

  test('come best first: a rare term tells more than a common one', () => {
    const shelf = shelfOf([[1, 2], [1, 3], [1], [9, 8], [1, 2, 3]]);
    expect(findAlike(shelf, [1, 2, 3], 3).map(({ report }) => report)).toEqual([4, 0, 1]);
    expect(findAlike(shelf, [1, 9], 1).map(({ report }) => report)).toEqual([3]);
  });

  test('may be weighed or left out by whoever asks', () => {
    const shelf = shelfOf([[1], [1], [1]]);
    expect(findAlike(shelf, [1], 5, (report, score) => report * score).map(({ report }) => report)).toEqual([2, 1]);
  });

  test('are not found by a term that one in twenty of many reports holds', () => {
    const many = Array.from({ length: 1200 }, (_, at) => [at + 100, ...(at < 61 ? [1] : []), ...(at < 60 ? [2] : [])]);
    expect(findAlike(shelfOf(many), [1], 5)).toEqual([]);
    expect(findAlike(shelfOf(many), [2], 5).length).toBe(5);
  });
});

describe('the likeness of two reports', () => {
  const vector = (text: string, corpus?: Corpus) => readReportVector(readTerms(articleOf(text)), weights, corpus?.rarity);

  test.each([
    ['grows with a shared name', 'the gale drove a boat to Olm', 'the gale drove a boat to Tarn'],
    ['grows with a shared figure', 'the gale drove 31 boats to land', 'the gale drove 17 boats to land'],
    ['grows with words in the same order', 'a boat in a gale left Olm; 31 crew', 'gale, boat, left, 31 and crew and Olm'],
  ])('%s', (_, nearer, farther) => {
    const own = vector('A gale drove 31 boats to Olm. A boat in a gale left Olm.');
    expect(likenessOf(own, vector(nearer))).toBeGreaterThan(likenessOf(own, vector(farther)));
  });

  test('heeds how rare a word is among the reports at hand', () => {
    const corpus = new Corpus();
    for (let at = 0; at < 50; at++) corpus.add(readTerms(articleOf('The ferry left.')));
    corpus.add(readTerms(articleOf('A walrus left.')));
    expect(corpus.rarity(stemOf('ferry'))).toBeLessThan(0.1);
    expect(corpus.rarity(stemOf('walrus'))).toBeGreaterThan(3);
    const shared = (text: string) => likenessOf(vector('ferry and walrus', corpus), vector(text, corpus));
    expect(shared('walrus and cheese')).toBeGreaterThan(shared('ferry and cheese'));
  });
});

test.each([
  ['the same day', '2026-03-02', '2026-03-02T20:00:00Z', 1],
  ['a week apart', '2026-03-02', '2026-03-09', 1],
  ['a month apart', '2026-03-02', '2026-04-02', 0.5],
  ['a month apart, the later first', '2026-04-02', '2026-03-02', 0.5],
  ['one that is not known', '2026-03-02', undefined, 1],
  ['one that is none', 'Monday', '2026-04-02', 1],
])('days: %s', (_, one, other, factor) => {
  expect(nearness(dayOf(one), dayOf(other))).toBe(factor);
});

test('an unknown day is no day', () => {
  expect(dayOf('soon')).toBe(NO_DAY);
});
