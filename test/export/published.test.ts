import { expect, test } from 'vitest';
import { dateOf } from '../../src/export/published';

test.each([
  ['a day', '2026-09-01', '2026-09-01'],
  ['a time with its distance from UTC', '2026-09-01T19:42:00+02:00', '2026-09-01 19:42 +02:00'],
  ['a time in UTC', '2026-09-01T17:42:00.000Z', '2026-09-01 17:42 UTC'],
  ['a time of nowhere', '2026-09-01T17:42', '2026-09-01 17:42'],
  ['anything else', 'Tuesday', 'Tuesday'],
])('%s', (_case, stated, read) => {
  expect(dateOf(stated)).toBe(read);
});
