import { expect, test } from 'vitest';
import { itemsOf, sectionsOf } from '../../../src/options/lexicon/items';
import { entry } from './an-item';

const bundled = [
  entry('rebel', { theme: 'armed-groups', group: 'fighters' }),
  entry('sniper', { theme: 'armed-groups' }),
  entry('militant', { theme: 'armed-groups', group: 'fighters' }),
  entry('regime', { theme: 'states', group: 'rulers' }),
];

test("the reader's own come first, what was changed stands in its place, groups stand together", () => {
  const items = itemsOf(bundled, [entry('wallop'), entry('militant', { why: 'Changed.', group: 'fighters' })]);
  expect(items.map((each) => [each.entry.id, each.theme, each.origin, each.bundled?.id])).toEqual([
    ['wallop', 'own', 'own', undefined],
    ['rebel', 'armed-groups', 'bundled', undefined],
    ['militant', 'armed-groups', 'changed', 'militant'],
    ['sniper', 'armed-groups', 'bundled', undefined],
    ['regime', 'states', 'bundled', undefined],
  ]);
  expect(items[2]?.entry.why).toBe('Changed.');
});

test('items stand under their themes and groups', () => {
  const sections = sectionsOf(itemsOf(bundled, [])).map(({ theme, groups }) => [
    theme,
    groups.map(({ group, items }) => [group, items.map((each) => each.entry.id)]),
  ]);
  expect(sections).toEqual([
    [
      'armed-groups',
      [
        ['fighters', ['rebel', 'militant']],
        [undefined, ['sniper']],
      ],
    ],
    ['states', [['rulers', ['regime']]]],
  ]);
});
