import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/core/lexicon/entry';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { applyDifference, differenceOf, inverseOf, isNothing } from '../../src/core/settings-difference';

const entry = (id: string, why = 'Takes a side.'): Entry => ({ id, category: 'contested-labels', forms: [id], why });
const settings = (part: Partial<Settings>): Settings => ({ ...defaultSettings, ...part });

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
const anySettings = fc
  .record({
    checksOff: ids,
    themesOff: ids,
    groupsOff: ids,
    entriesOff: ids,
    phrasesMuted: ids,
    sitesMuted: ids,
    own: ids,
    why: fc.constantFrom('x', 'y'),
  })
  .map(({ own, why, ...lists }): Settings => ({ ...defaultSettings, ...lists, ownEntries: own.map((id) => entry(id, why)) }));

/** Settings without the order of their lists, which says nothing. */
const sorted = (of: Settings): object =>
  Object.fromEntries(
    Object.entries(of).map(([key, value]) => [key, Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value]),
  );

test('a difference leads from one state to the other, and its inverse back', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (before, after) => {
      const difference = differenceOf(before, after);
      expect(sorted(applyDifference(before, difference))).toEqual(sorted(after));
      expect(sorted(applyDifference(after, inverseOf(difference)))).toEqual(sorted(before));
      expect(isNothing(differenceOf(before, before))).toBe(true);
    }),
  );
});

test.each<[string, Partial<Settings>, Partial<Settings>, Partial<Settings>, Partial<Settings>]>([
  ['a switch', {}, { entriesOff: ['a'] }, { entriesOff: ['a', 'b'] }, { entriesOff: ['b'] }],
  ['an added entry', {}, { ownEntries: [entry('a')] }, { ownEntries: [entry('b'), entry('a')] }, { ownEntries: [entry('b')] }],
  ['a removed entry', { ownEntries: [entry('a')] }, {}, { ownEntries: [entry('b')] }, { ownEntries: [entry('a'), entry('b')] }],
  [
    'an entry that was changed elsewhere since',
    { ownEntries: [entry('a', '1')] },
    { ownEntries: [entry('a', '2')] },
    { ownEntries: [entry('a', '3')] },
    { ownEntries: [entry('a', '3')] },
  ],
  [
    'an added entry that was changed elsewhere since',
    {},
    { ownEntries: [entry('a')] },
    { ownEntries: [entry('a', '3')] },
    { ownEntries: [entry('a', '3')] },
  ],
  [
    'a removed entry that is there again',
    { ownEntries: [entry('a')] },
    {},
    { ownEntries: [entry('a', '3')] },
    { ownEntries: [entry('a', '3')] },
  ],
])('%s is taken back, what was done elsewhere meanwhile stays', (_name, before, after, now, expected) => {
  const back = inverseOf(differenceOf(settings(before), settings(after)));
  expect(applyDifference(settings(now), back)).toEqual(settings(expected));
});
