import { entriesToCsv, packOf } from '../../src/core/pack';
import { defaultSettings } from '../../src/core/settings';
import { changed, damaged, numbers } from './broken-files';
import { entry } from './lexicon/entries';

/** What is put in the place of a value. */
const VALUES: unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  'a word',
  'pro-*',
  '=just so',
  '*',
  'a\u202eb',
  'a\u200bb',
  'x'.repeat(1001),
  [],
  {},
  [[]],
  ['a', 'a'],
  [null],
  { near: ['@sport'] },
  { near: ['@pets'] },
  { headline: 'yes' },
  [{ who: 'A guide', says: 'Less.', url: 'javascript:alert(1)', date: '2020' }],
  'none',
  'for-actor',
  'quiet',
  'constructor',
  '=SUM(A1)',
];

const KEYS =
  'framecheck entries id forms why category group side only exceptions guidance noGuidance weight entriesOff __proto__ constructor prototype polluted'.split(
    ' ',
  );

const STUFF = { keys: KEYS, values: VALUES };

const sound = entry({ id: 'sound', forms: ['sound word'], group: 'g', side: 'for-actor', only: [{ near: ['@court', 'two words'] }] });
const lists = { entriesOff: ['rebel'], sitesMuted: ['orvale.example'] };
const PACK = packOf({ ...defaultSettings, ...lists, ownEntries: [sound, entry()] });
const CSV = entriesToCsv([sound, entry()]);

/** So many packs, each a sound one that was changed in one to three places; the same at every run. */
export function* brokenPacks(count: number): Generator<{ file: string; text: string }> {
  const next = numbers(20);
  for (let number = 0; number < count; number++) {
    const kind = next(8);
    if (kind === 0) yield { file: 'm.csv', text: damaged(CSV, next) };
    else if (kind === 1) yield { file: 'm.json', text: damaged(PACK, next) };
    else yield { file: 'm.json', text: changed(PACK, STUFF, next) };
  }
}
