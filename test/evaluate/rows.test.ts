import { describe, expect, test } from 'vitest';
import { parseRows } from './rows';

const A = '{"id":"a","text":"x","split":"dev"}';
const B = '{"id":"b","text":"y","split":"train"}';
const C = '{"id":"c","text":"z"}';

describe('rows', () => {
  test.each<[string, string, string | undefined, string[], string[]]>([
    ['all', `${A}\n${B}\n`, undefined, ['a', 'b'], []],
    ['those of a split, and those that name none', `${A}\n${B}\n${C}`, 'dev', ['a', 'c'], []],
    ['none of a split', B, 'dev', [], ['set has no row of the split dev.']],
    ['none at all', '', undefined, [], ['set has no row.']],
    ['one that lacks a field', `${A}\n{"id":"d","text":null}`, undefined, ['a'], ['Left out of set: 1 rows, d (no text).']],
    ['one without a name', `${A}\n{"text":"x"}`, undefined, ['a'], ['Left out of set: 1 rows, line 2 (no id).']],
    [
      'a line that is no JSON, and one that is no object',
      `{\n${A}\n7`,
      undefined,
      ['a'],
      ['Left out of set: 2 rows, line 1 (not JSON), line 3 (no object).'],
    ],
  ])('%s', (_, file, split, ids, remarks) => {
    const read = parseRows<{ id: string }>('set', file, ['id', 'text'], split);
    expect(read.rows.map(({ id }) => id)).toEqual(ids);
    expect(read.remarks).toEqual(remarks);
  });
});
