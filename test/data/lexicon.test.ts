import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/core/lexicon/entry';
import { allRunsOf } from '../../src/core/lexicon/form';
import { parseLexicon } from '../../src/core/lexicon/parse';
import { beginningsOf } from '../../src/core/lexicon/waiting';
import { bundledLexicon } from '../../src/data/lexicon';

const files = readdirSync('src/data/lexicon');

test.each(files)('%s is read by the parser that reads everybody’s, with every check', (file) => {
  const raw: unknown = JSON.parse(readFileSync(`src/data/lexicon/${file}`, 'utf8'));
  const theme = file.replace('.json', '');
  expect(parseLexicon(file, raw).map((entry) => ({ ...entry, theme }))).toEqual(bundledLexicon().filter((entry) => entry.theme === theme));
});

test('there are enough entries', () => {
  expect(bundledLexicon().length).toBeGreaterThanOrEqual(900);
});

test('no file says twice why there is no guidance: a reason that entries share has a name', () => {
  const raw = files.flatMap((file) => JSON.parse(readFileSync(`src/data/lexicon/${file}`, 'utf8')).entries as Entry[]);
  const written = raw.flatMap(({ noGuidance }) => (noGuidance && !noGuidance.startsWith('@') ? [noGuidance.replace(/“[^”]*”/g, '')] : []));
  expect(written.filter((reason, at) => written.indexOf(reason) < at)).toEqual([]);
});

test('every run of a form holds the words that it waits for, so that none is overlooked', () => {
  const holds = (run: string, beginning: string) => run.split(/[ -]/).some((word) => word.startsWith(beginning));
  const astray = bundledLexicon().flatMap((entry) =>
    allRunsOf(entry).flatMap((runs, at) => {
      const beginnings = beginningsOf(entry.forms[at] as string);
      return runs.filter((run) => !beginnings.every((beginning) => holds(run, beginning)));
    }),
  );
  expect(astray).toEqual([]);
});
