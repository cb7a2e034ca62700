import { expect, test } from 'vitest';
import { agreementTable } from './agreement';
import { type GoldReport, parseGoldReport } from './gold-report';

const report = (slug: string, marked: string): GoldReport => parseGoldReport(slug, `style: a\nregion: b\nlanguage: c\n\n${marked}`);
const FIRST = report('port', '{1s|Ada} {1c|said} {1t|no}. {2s|Bo} {2c|hoped} {2t|so}. {3s|Bo} {3c|left}{3t|.}');
const SECOND = report('port', '{1s|Ada} {1c|said} {1t|no}. {2s|Bo} {2c:belief|hoped} {2t|so}. Bo left.');

test('two annotators of one report', () => {
  const { rows, remarks } = agreementTable([FIRST], [SECOND]);
  expect(rows.slice(0, 4)).toEqual([
    ['reports annotated twice', '1'],
    ['attributions, first and second', '3 and 2'],
    ['the same attribution, F1', '0.800'],
    ['of these, the same act', '0.500'],
  ]);
  expect(remarks).toEqual([]);
});

test.each([
  ['another text', report('port', '{1s|Ada} {1c|said} {1t|yes}.'), 'port: the two texts differ.'],
  ['a report that stands alone', report('road', '{1s|Ada} {1c|said} {1t|yes}.'), 'road: annotated once.'],
])('%s is named and left out', (_, second, remark) => {
  const { rows, remarks } = agreementTable([FIRST], [second]);
  expect(rows[0]).toEqual(['reports annotated twice', '0']);
  expect(remarks).toEqual([remark]);
});
