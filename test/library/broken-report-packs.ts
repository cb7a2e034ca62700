import { packOfReports } from '../../src/core/compare/reports/report-pack';
import { changed, damaged, numbers } from '../core/broken-files';
import { articleOf } from './reports';

const STUFF = {
  keys: 'framecheckReports reports text headline url outlet byline published language read remark id kept pack __proto__ constructor prototype polluted'.split(
    ' ',
  ),
  values: [
    null,
    true,
    -1,
    1e308,
    1,
    '',
    ' ',
    '...',
    'The ferry turned back.',
    'The ferry',
    'The \u202eferry',
    'The fer\u200bry',
    'ferry '.repeat(200),
    'x'.repeat(200_001),
    [],
    {},
    [[]],
    [null],
    { text: 'The bridge is closed.' },
    'https://fjord.example/ferry',
    'https://fjord.example/ferry#top',
    'javascript:alert(1)',
    'file:///etc/x',
    '2026-09-02',
    'Monday',
    'en',
    'es',
    'whole',
    'part',
    'constructor',
  ],
};

const url = (place: string): string => `https://fjord.example/${place}`;

const PACK = packOfReports([
  articleOf('Ferry Turns Back\n\nThe ferry turned back.', { url: url('ferry'), headline: { start: 0, end: 16 }, outlet: 'Fjord Post' }),
  articleOf('The bridge is closed, Ann Lee said.', { url: url('bridge'), published: '2026-09-02', byline: 'Bo Ek', read: 'part' }),
  articleOf('Two boats left.'),
]);

/** So many packs of reports as files, each a sound one that was changed in one to three places; the same at every run. */
export function* brokenReportPacks(count: number): Generator<string> {
  const next = numbers(40);
  for (let number = 0; number < count; number++) yield next(6) === 0 ? damaged(PACK, next) : changed(PACK, STUFF, next);
}
