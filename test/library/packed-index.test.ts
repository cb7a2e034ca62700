import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLikely } from '../../src/library/find-likely';
import {
  type Changes,
  emptyIndex,
  foldIndex,
  type Indexed,
  inOneGo,
  type PackedIndex,
  packIndex,
  unpackIndex,
} from '../../src/library/packed-index';

const report = fc.record({
  id: fc.constantFrom(...'abcdefghij'),
  day: fc.constantFrom(20_000, 20_003, 20_400, -0x80000000),
  fingerprint: fc.uniqueArray(fc.oneof(fc.nat(15), fc.nat(0xffffffff)), { minLength: 1, maxLength: 24 }),
});
const change = fc.oneof(report, fc.record({ id: fc.constantFrom(...'abcdefghij'), gone: fc.constant(true) }));
type Change = Indexed | { id: string; gone: boolean };

const asChanges = (all: readonly Change[]): Changes => new Map(all.map((each) => [each.id, 'gone' in each ? undefined : each]));

const fold = (index: PackedIndex, changes: Changes): PackedIndex => inOneGo(foldIndex(index, changes));
const pack = (index: PackedIndex) => inOneGo(packIndex(index));

/** What is found, whatever the order of those that are equally likely. */
const found = (packed: PackedIndex, changes: Changes, wanted: Indexed, beside: Indexed[] = []) =>
  findLikely({ packed, changes, beside }, wanted, 100).sort();

const none: Changes = new Map();

describe('an index', () => {
  test('finds the same with changes beside it, worked in at any time, and made anew', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), report, fc.nat(30), (all, wanted, at) => {
        const [first, later] = [asChanges(all.slice(0, at)), asChanges(all.slice(at))];
        const index = fold(emptyIndex, first);
        const anew = found(fold(emptyIndex, asChanges(all)), none, wanted);
        expect(found(index, later, wanted)).toEqual(anew);
        expect(found(fold(index, later), none, wanted)).toEqual(anew);
        expect(found(emptyIndex, asChanges(all), wanted)).toEqual(anew);
      }),
    );
  });

  test('holds each report that was kept last and none that was let go', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (all) => {
        const { ids, days } = fold(fold(emptyIndex, asChanges(all.slice(0, 9))), asChanges(all.slice(9)));
        const live = [...asChanges(all)].flatMap(([, one]) => (one ? [one] : []));
        expect(ids.map((id, at) => [id, days[at]]).sort()).toEqual(live.map(({ id, day }) => [id, day]).sort());
      }),
    );
  });

  test('is the same when it was packed', () => {
    fc.assert(
      fc.property(fc.array(report, { maxLength: 30 }), (all) => {
        const index = fold(emptyIndex, asChanges(all));
        expect(unpackIndex(structuredClone(pack(index)))).toEqual(index);
      }),
    );
  });
});

describe('work on a large index pauses', () => {
  const REPORTS = 20_000;
  const TERMS = 24;
  const many = asChanges(
    Array.from({ length: REPORTS }, (_, at) => ({
      id: `report-${at}`,
      day: at,
      // Some terms stand in every report, as common words do.
      fingerprint: Array.from({ length: TERMS }, (_, term) => (term < 4 ? term : at * TERMS + term)),
    })),
  );
  const large = fold(emptyIndex, many);
  /** Steps through the pairs that each work takes, and the most of them from one pause to the next. */
  const MOST = 50_000;

  test.each<[string, () => Generator<void, unknown>, steps: number]>([
    ['making it anew', () => foldIndex(emptyIndex, many), 6],
    ['working a change in', () => foldIndex(large, asChanges([{ id: 'report-7', gone: true }])), 7],
    ['packing it', () => packIndex(large), 1],
  ])('%s', (_case, work, steps) => {
    expect([...work()].length).toBeGreaterThan((steps * REPORTS * TERMS) / MOST / (steps === 1 ? 6 : 1));
  });
});

describe('a snapshot', () => {
  const index = fold(
    emptyIndex,
    asChanges([
      { id: 'a', day: 1, fingerprint: [1, 2] },
      { id: 'b', day: 2, fingerprint: [2, 3] },
    ]),
  );
  const packed = pack(index);
  const { postings } = packed;

  test.each([
    ['that is missing', undefined],
    ['of another version', { ...packed, version: 2 }],
    ['without its ids', { ...packed, ids: undefined }],
    ['with other ids', { ...packed, ids: 'a\nc' }],
    ['with a day too few', { ...packed, days: packed.days.slice(1) }],
    ['with other reports', { ...packed, postings: { ...postings, reports: postings.reports.toReversed() } }],
    ['with a list for a column', { ...packed, postings: { ...postings, terms: [...postings.terms] } }],
    ['without postings', { ...packed, postings: undefined }],
    ['that is no object', 5],
  ])('%s is none', (_, stored) => {
    expect(unpackIndex(packed)).toEqual(index);
    expect(unpackIndex(stored)).toBeUndefined();
  });
});

describe('what is likely', () => {
  const of = (id: string, fingerprint: number[], day = 20_000): Indexed => ({ id, day, fingerprint });
  const wanted = of('own', [1, 2, 3]);

  test('is best first, and not the report itself', () => {
    const packed = fold(emptyIndex, asChanges([of('less', [1, 9]), of('more', [1, 2]), wanted]));
    expect(findLikely({ packed, changes: none, beside: [] }, wanted, 5)).toEqual(['more', 'less']);
    expect(findLikely({ packed, changes: none, beside: [] }, wanted, 1)).toEqual(['more']);
  });

  test('is nearer in time', () => {
    const packed = fold(emptyIndex, asChanges([of('later', [1, 2], 20_030), of('near', [1, 2], 20_002)]));
    expect(findLikely({ packed, changes: none, beside: [] }, wanted, 5)).toEqual(['near', 'later']);
  });

  test('stands once where it is kept and was checked in this session', () => {
    const packed = fold(emptyIndex, asChanges([of('a', [1])]));
    expect(findLikely({ packed, changes: asChanges([of('b', [2])]), beside: [of('a', [1]), of('b', [1, 2])] }, wanted, 5)).toEqual([
      'b',
      'a',
    ]);
  });
});
