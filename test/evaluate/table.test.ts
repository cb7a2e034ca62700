import { expect, test } from 'vitest';
import { figures, toMarkdown } from './table';

test('a table as Markdown, its columns as wide as their cells', () => {
  const table = figures('Words', [
    ['precision', 0.51149],
    ['a|b', '3 of 4'],
  ]);
  expect(toMarkdown({ ...table, remarks: ['One row was left out.'] })).toBe(
    [
      '## Words',
      '',
      '|           | figure |',
      '| --------- | -----: |',
      '| precision |  0.511 |',
      '| a\\|b      | 3 of 4 |',
      '',
      'One row was left out.',
    ].join('\n'),
  );
});
