import { expect, test } from 'vitest';
import { faultsOfReports } from '../../scripts/reports';

test('no bundled reference is at fault, and the index agrees with them (npm run reports writes it anew)', () => {
  expect(faultsOfReports()).toEqual([]);
});
