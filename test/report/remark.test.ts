import { expect, test } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { localeKey } from '../../src/core/message';
import { remarks } from '../../src/extract/nothing';
import { remarkOf } from '../../src/report/remark';
import { article } from '../view/a-review';

const part = (remark?: string) => remarkOf({ ...article, read: 'part', remark });

test.each(Object.entries(remarks))('the remark %s is said in the words of the catalogue', (_name, english) => {
  const key = part(english)?.key ?? '';
  expect((catalogue as Record<string, { message: string }>)[localeKey(key)]?.message).toBe(english);
});

test.each([
  ['a remark of nobody here', 'Somebody else says so.', 'Somebody else says so.'],
  ['no remark', undefined, undefined],
])('%s stays as it is', (_name, remark, expected) => {
  expect(part(remark)?.key).toBe(expected);
});
