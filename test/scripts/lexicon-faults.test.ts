import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultsOfLexicon } from '../../scripts/lexicon-faults';
import { entry } from '../core/lexicon/entries';

const guidance = { who: 'A guide', says: 'Say less.', url: 'https://guide.example/words', date: '2020' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes files by theme; a text is written as it is. */
function write(files: Record<string, object[] | string>): string {
  for (const [theme, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify({ entries: content });
    writeFileSync(path.join(folder, `${theme}.json`), text);
  }
  return folder;
}

test('the bundled lexicon has no fault', () => {
  expect(faultsOfLexicon('src/data/lexicon')).toEqual([]);
});

describe('a faulty lexicon is refused, with file, entry and fault', () => {
  const bad = (more: object) => ({ war: [{ ...entry({ id: 'bad', forms: ['bad word'] }), ...more }] });
  const plain = entry({ id: 'mob', forms: ['mob'] });

  test.each<[string, Record<string, object[] | string>, string[]]>([
    ['no why', bad({ why: undefined }), ['lexicon/war.json, entry 1 "bad word": needs a why']],
    [
      'guidance without an address',
      bad({ noGuidance: undefined, guidance: [{ ...guidance, url: undefined }] }),
      ['lexicon/war.json, entry 1 "bad word": guidance 1 needs an address'],
    ],
    [
      'guidance without a date',
      bad({ noGuidance: undefined, guidance: [{ ...guidance, date: undefined }] }),
      ['lexicon/war.json, entry 1 "bad word": guidance 1 needs a date'],
    ],
    [
      'a form that the tokenizer cannot produce',
      bad({ forms: ['bad, word'] }),
      ['lexicon/war.json, entry 1 "bad, word": forms 1 "bad, word" holds the mark ,, which ends a match'],
    ],
    [
      'a form that an earlier one of its entry hides',
      bad({ forms: ['bad word', 'bad words'] }),
      ['lexicon/war.json, entry 1 "bad word": form "bad words" is never reached: an earlier form matches the same words'],
    ],
    [
      'an id twice in a file',
      { war: [plain, { ...plain, forms: ['rabble'] }] },
      ['lexicon/war.json, entry 2 "rabble": the id "mob" stands in the file before'],
    ],
    [
      'an id in two files',
      { protest: [plain], war: [{ ...plain, forms: ['rabble'] }] },
      ['lexicon/war.json, entry "mob": its id is that of lexicon/protest.json, entry "mob"'],
    ],
    [
      'a form in two files, in the order of the loader',
      { states: [plain], protest: [{ ...plain, id: 'crowd' }] },
      ['lexicon/protest.json, entry "crowd": form "mob" is never reached: it stands in lexicon/states.json, entry "mob"'],
    ],
    [
      'a group that leans one way over two files',
      {
        protest: [{ ...plain, group: 'crowds', side: 'against-actor' }],
        war: [entry({ id: 'rabble', forms: ['rabble'], group: 'crowds', side: 'against-actor' })],
      },
      ['lexicon/protest.json, entry "mob": group "crowds" leans one way (mob, rabble): needs a term for-actor'],
    ],
    [
      'a file that is no list',
      { war: '{"words": []}' },
      ['lexicon/war.json: must be a list of entries, or an object that holds nothing but "entries"'],
    ],
    ['a file that is not loaded', { pets: [plain] }, ['lexicon/pets.json: is not loaded, src/data/lexicon.ts does not name it']],
    [
      'faults of several entries, a sentence for each',
      { war: [entry({ id: 'a', forms: ['a word'], why: ' ' }), plain, entry({ id: 'c', forms: ['c word'], category: 'puns' })] },
      ['lexicon/war.json, entry 1 "a word": a why is empty', 'lexicon/war.json, entry 3 "c word": there is no word check "puns"'],
    ],
  ])('%s', (_, files, faults) => {
    expect(faultsOfLexicon(write(files))).toEqual(faults);
  });

  test('a file that is no JSON', () => {
    expect(faultsOfLexicon(write({ war: '{' }))).toEqual([expect.stringMatching(/^lexicon\/war\.json: .*JSON/)]);
  });
});

test('the build stops at a faulty lexicon before it builds anything', () => {
  cpSync('src/data/lexicon', folder, { recursive: true });
  write({ strikes: [{ ...entry({ id: 'mine', forms: ['my word'] }), why: undefined }] });
  const run = spawnSync(process.execPath, ['scripts/build.mjs', 'cli'], { encoding: 'utf8', env: { ...process.env, LEXICON: folder } });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('the bundled lexicon is at fault:\nlexicon/strikes.json, entry 1 "my word": needs a why');
  expect(run.stdout).not.toContain('built');
}, 30_000);
