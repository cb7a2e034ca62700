import { expect, test } from 'vitest';
import { startChecker } from './checker';
import { addRates, noRates, ratesTables } from './rates';

test('rates by check, by side and by entry, the entries noted most first', () => {
  const rates = noRates();
  const text = 'The regime fell in May. The regime had ruled for years. Terrorists fled. “The regime is over,” Ann Lee said.';
  addRates(rates, startChecker().check('a', text), 100);
  const [byCheck, bySide, byEntry] = ratesTables('a text', rates);
  expect(byCheck?.rows).toContainEqual(['contested-labels', '40.00', '30.00', '4']);
  expect(bySide?.rows).toContainEqual(['against-authority', '30.00', '20.00', '3']);
  expect(byEntry?.title).toBe('Entries noted most on a text (2 noted)');
  expect(byEntry?.rows).toEqual([
    ['regime', '30.00', '20.00', '3'],
    ['terrorist', '10.00', '10.00', '1'],
  ]);
});

test('no more than twenty entries are listed, those noted equally often by name', () => {
  const rates = noRates();
  for (let number = 0; number < 30; number++)
    rates.entries.set(`entry-${String(number).padStart(2, '0')}`, { own: 0, all: number === 29 ? 2 : 1 });
  const rows = ratesTables('a text', { ...rates, words: 1000 })[2]?.rows ?? [];
  expect(rows).toHaveLength(20);
  expect(rows.slice(0, 2).map(([id]) => id)).toEqual(['entry-29', 'entry-00']);
});
