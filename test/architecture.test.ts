import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import besides itself. `*` are the files at the root of src/ (messages, browser). */
const BELOW = ['core'];
const REPORT = ['core', 'library', 'extract', 'export', 'view', '*'];
const CONTEXT = ['core', 'data', 'library', 'extract', 'export', 'view', '*'];
const LAW: Record<string, string[]> = {
  core: [],
  data: BELOW,
  library: BELOW,
  extract: BELOW,
  export: BELOW,
  view: BELOW,
  '*': ['core', '*'],
  content: CONTEXT,
  background: [...CONTEXT, 'tab'],
  tab: ['extract', '*'],
  report: REPORT,
  popup: [...CONTEXT, 'report', 'tab'],
  panel: [...CONTEXT, 'report'],
  options: CONTEXT,
  welcome: CONTEXT,
  cli: CONTEXT,
};

/** The npm packages of a room; a name that ends in `:` stands for all that begins so. */
const PACKAGES: Record<string, string[]> = {
  library: ['idb', 'valibot'],
  extract: ['@mozilla/readability'],
  view: ['preact', 'preact/hooks'],
  report: ['preact', 'preact/hooks'],
  popup: ['preact', 'preact/hooks'],
  panel: ['preact', 'preact/hooks'],
  options: ['preact', 'preact/hooks'],
  welcome: ['preact', 'preact/hooks'],
  cli: ['node:', 'linkedom', 'parse5'],
  background: ['webextension-polyfill'],
  '*': ['webextension-polyfill', 'valibot'],
};

/** What stands outside of src/ and is read all the same: the words and the version that the command line prints. */
const OUTSIDE: Record<string, string[]> = { cli: ['../package.json', '../public/_locales/en/messages.json'] };

const LONGEST = 250;
const BANNED = ['utils', 'helpers', 'common', 'types'];
/** `import ... from 'x'`, `export ... from 'x'`, `import 'x'`, `import('x')`. */
const IMPORT =
  /^(?:import|export)\s+(?<type>type\s)?[\w\s{},*$]*?\bfrom\s+'(?<from>[^']+)'|^import\s+'(?<bare>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'/gm;

interface Import {
  from: string;
  isType: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => statSync(`src/${file}`).isFile());
const sources = files.filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] as string) : '*');

const importsOf = (file: string): Import[] =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)].map(({ groups }) => ({
    from: (groups?.from ?? groups?.bare ?? groups?.lazy) as string,
    isType: groups?.type !== undefined,
  }));

/** What an import of the project stands for in src/; undefined for a package's. */
const targetOf = (file: string, from: string): string | undefined =>
  from.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), from)) : undefined;

/** `?script&iife` and `?inline` name a file to be handed on, not code to be run here. */
const isAsset = (from: string): boolean => from.includes('?');

function faultOf(file: string, { from, isType }: Import): string | undefined {
  const room = roomOf(file);
  const target = targetOf(file, from);
  if (target === undefined) {
    if (from === 'webextension-polyfill' && !isType && file !== 'browser.ts')
      return `src/${file} imports webextension-polyfill: only src/browser.ts may`;
    const allowed = (PACKAGES[room] ?? []).some((name) => from === name || (name.endsWith(':') && from.startsWith(name)));
    return allowed ? undefined : `src/${file} imports the package ${from}, which is not one of its room's`;
  }
  if (target.startsWith('..')) return OUTSIDE[room]?.includes(target) ? undefined : `src/${file} imports ${from}, which is outside of src/`;
  if (room === 'core' && target.endsWith('.json')) return `src/${file} imports ${from}: the core reads no JSON`;
  const other = roomOf(target);
  if (other === room || isAsset(from) || LAW[room]?.includes(other)) return undefined;
  return `src/${file} imports ${from}: ${room} may not import ${other === '*' ? 'the root' : other}`;
}

test('the walk sees the rooms', () => {
  expect(sources.length).toBeGreaterThan(100);
  for (const room of ['core', 'content', 'background', 'popup', 'options', 'cli']) expect(new Set(sources.map(roomOf))).toContain(room);
});

test('every file stands in a room of the house', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in LAW))).toEqual([]);
});

test('no file imports what its room may not', () => {
  expect(sources.flatMap((file) => importsOf(file).flatMap((each) => faultOf(file, each) ?? []))).toEqual([]);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const linesOf = (file: string) => readFileSync(`src/${file}`, 'utf8').trimEnd().split('\n').length;
  expect(
    sources.map((file) => `src/${file}: ${linesOf(file)} lines`).filter((said) => Number(/\d+(?= lines$)/.exec(said)?.[0]) > LONGEST),
  ).toEqual([]);
});

describe('names', () => {
  test('files are in kebab case, components in Pascal case', () => {
    const isWell = (name: string) =>
      /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:ts|tsx|css|html|json)$/.test(name) || /^[A-Z][A-Za-z0-9]*\.tsx$/.test(name);
    expect(files.filter((file) => !isWell(path.posix.basename(file)))).toEqual([]);
  });

  test('no folder or file is named for nothing', () => {
    const parts = (file: string) => file.replace(/\.[a-z]+$/, '').split('/');
    expect(files.filter((file) => parts(file).some((part) => BANNED.includes(part)))).toEqual([]);
  });
});

describe('the law itself', () => {
  test.each([
    ['core/checks/x.ts', '../../extract/blocks', false],
    ['core/checks/x.ts', 'valibot', false],
    ['core/checks/x.ts', '../data.json', false],
    ['core/checks/x.ts', '../text/text', true],
    ['view/Words.tsx', '../library/settings-store', false],
    ['popup/Popup.tsx', '../view/Words', true],
    ['popup/Popup.tsx', '../options/Options', false],
    ['popup/Popup.tsx', '../report/Report', true],
    ['report/Report.tsx', '../popup/Popup', false],
    ['popup/Popup.tsx', 'webextension-polyfill', false],
    ['tab/read-tab.ts', '../content/content?script&iife', true],
    ['tab/read-tab.ts', '../content/anchor', false],
    ['extract/blocks.ts', '../messages', false],
    ['browser.ts', 'webextension-polyfill', true],
    ['messages.ts', './popup/state', false],
    ['cli/framecheck.ts', 'node:fs', true],
    ['cli/framecheck.ts', '../../package.json', true],
    ['view/Words.tsx', '../../package.json', false],
  ])('%s importing %s', (file, from, allowed) => {
    expect(faultOf(file, { from, isType: false }) === undefined).toBe(allowed);
  });
});
