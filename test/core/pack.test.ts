import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../src/core/csv';
import type { Entry } from '../../src/core/lexicon/entry';
import { entriesToCsv, mergePack, packOf, parsePack, replaceByPack } from '../../src/core/pack';
import { defaultSettings } from '../../src/core/settings';
import { brokenPacks } from './broken-packs';
import { entry } from './lexicon/entries';

const full = entry({
  id: 'full',
  forms: ['=just so', 'so, "quoted"'.replace(/[",]/g, ''), '*-backed'],
  plainer: ['-less', 'a, b'],
  why: '=SUM(A1) is "no" formula, here.',
  guidance: [{ who: 'A guide', says: 'Say less.', url: 'https://guide.example', date: '2020' }],
  noGuidance: undefined,
  exceptions: [{ near: ['@sport', 'two words'], inName: true }],
});
const bare = (entries: Entry[]): unknown => JSON.parse(JSON.stringify(entries));

test('what is taken out as CSV comes in as it was, whatever its cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(fromCsv(toCsv(rows))).toEqual(rows);
    }),
    { numRuns: 2000 },
  );
});

test('no cell begins as a formula does', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM', '\t=1', '\r=1', "'=1"];
  for (const line of toCsv(cells.map((cell) => [cell, 'x'])).split('\r\n')) expect(line).not.toMatch(/^"?[=+\-@\t\r]/);
});

test('settings come back out of a file, and entries out of both kinds of file', () => {
  const settings = { ...defaultSettings, entriesOff: ['rebel'], sitesMuted: ['orvale.example'], ownEntries: [entry(), full] };
  expect(bare([replaceByPack(defaultSettings, parsePack('mine.json', packOf(settings)))] as never)).toEqual(bare([settings] as never));
  expect(bare(parsePack('mine.csv', entriesToCsv([entry(), full])).entries)).toEqual(bare([entry(), full]));
});

test('a file is added to what is there, or put in its place', () => {
  const [mine, other] = [entry({ id: 'mine', forms: ['mine'] }), entry({ id: 'other', forms: ['other'] })];
  const settings = { ...defaultSettings, entriesOff: ['a'], ownEntries: [mine] };
  const changed = { ...mine, why: 'Another.' };
  const pack = {
    entries: [changed, other],
    lists: { ...parsePack('x', packOf({ ...defaultSettings, entriesOff: ['b'] })).lists } as never,
  };
  expect(mergePack(settings, pack)).toEqual({ ...settings, entriesOff: ['a', 'b'], ownEntries: [changed, other] });
  expect(replaceByPack(settings, pack)).toEqual({ ...settings, entriesOff: ['b'], ownEntries: [changed, other] });
  expect(replaceByPack(settings, { entries: [other] })).toEqual({ ...settings, ownEntries: [other] });
});

describe('a file is refused whole, and the place is named', () => {
  test.each([
    ['no JSON', 'm.json', '{', 'm.json: is no JSON; export a file here to see its form'],
    ['a newer version', 'm.json', '{"framecheck":2}', 'm.json: was made by a newer version (2)'],
    ['an unknown key', 'm.json', '{"framecheck":1,"x":[]}', 'm.json: has an unknown key "x"'],
    ['a prototype', 'm.json', '{"framecheck":1,"__proto__":{"a":1}}', 'm.json: has an unknown key "__proto__"'],
    ['a prototype in an entry', 'm.json', '[{"__proto__":{"a":1}}]', 'm.json, entry 1: the entry has an unknown key "__proto__"'],
    ['a list of the wrong type', 'm.json', '{"framecheck":1,"entriesOff":[7]}', 'm.json: entriesOff must be a list of ids'],
    ['a faulty entry', 'm.json', '{"framecheck":1,"entries":[{"forms":["bad"]}]}', 'm.json, entry 1 "bad": needs an id'],
    ['an unknown column', 'm.csv', 'id,forms,colour\r\na,b,red\r\n', 'm.csv, row 1: there is no column "colour"'],
    ['no forms', 'm.csv', 'id,why\r\na,b\r\n', 'm.csv, row 1: needs the columns id and forms'],
    ['a cell that is no JSON', 'm.csv', 'id,forms,only\r\na,b,{\r\n', 'm.csv, row 2: only is no JSON'],
    ['more than can be read', 'm.json', ' '.repeat(8 * 1024 * 1024 + 1), 'm.json: is larger than 8 MB'],
  ])('%s', (_name, file, text, fault) => {
    expect(() => parsePack(file, text)).toThrow(new Error(fault));
  });

  test('a hundred thousand broken files are taken whole or refused with one sentence; settings and prototypes stay as they were', () => {
    const settings = { ...defaultSettings, entriesOff: ['rebel'], ownEntries: [entry(), full] };
    const [prototype, before] = [Object.getOwnPropertyNames(Object.prototype).length, JSON.stringify(settings)];
    const outcomes = { taken: 0, refused: 0 };
    const astray: string[] = [];
    for (const { file, text } of brokenPacks(100_000)) {
      try {
        const pack = parsePack(file, text);
        if (!pack.entries.every(({ id, forms, why }) => id && forms.length > 0 && why)) astray.push(text);
        mergePack(settings, pack);
        replaceByPack(settings, pack);
        outcomes.taken += 1;
      } catch (fault) {
        if (!/^m\.(?:json|csv)[:,] [^\n]+$/.test((fault as Error).message)) astray.push(`${(fault as Error).message} ${text}`);
        outcomes.refused += 1;
      }
      if (({} as Record<string, unknown>).polluted !== undefined) astray.push(text);
    }
    expect(astray).toEqual([]);
    expect(Math.min(outcomes.taken, outcomes.refused)).toBeGreaterThan(1_000);
    expect(JSON.stringify(settings)).toBe(before);
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(prototype);
  }, 120_000);
});
