import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage';

const parse = (line: string) => parseCommand(line.split(' ').filter(Boolean));

const alone = { lexicon: undefined, against: [], references: undefined, bundled: false };

test.each([
  ['check a.txt', { name: 'check', file: 'a.txt', format: 'text', ...alone }],
  ['check --format json a.txt', { name: 'check', file: 'a.txt', format: 'json', ...alone }],
  ['check a.txt --lexicon=mine.json', { name: 'check', file: 'a.txt', format: 'text', ...alone, lexicon: 'mine.json' }],
  ['check a.txt --against b.txt', { name: 'check', file: 'a.txt', format: 'text', ...alone, against: ['b.txt'] }],
  [
    'check --against b.txt a.txt --against=c.html',
    { name: 'check', file: 'a.txt', format: 'text', ...alone, against: ['b.txt', 'c.html'] },
  ],
  [
    'check a.txt --references pack.json --bundled',
    { name: 'check', file: 'a.txt', format: 'text', ...alone, references: 'pack.json', bundled: true },
  ],
  ['batch', { name: 'batch', lexicon: undefined, againstEachOther: false }],
  ['batch --against-each-other', { name: 'batch', lexicon: undefined, againstEachOther: true }],
  ['batch --lexicon mine.json', { name: 'batch', lexicon: 'mine.json', againstEachOther: false }],
  ['--help', { name: 'help' }],
  ['check --help', { name: 'help' }],
  ['-v', { name: 'version' }],
])('%s', (line, expected) => {
  expect(parse(line)).toEqual(expected);
});

describe('one sentence says what is wrong', () => {
  test.each([
    ['', 'a command is missing: check or batch; see framecheck --help'],
    ['chekc a.txt', 'unknown command "chekc"; there are check and batch'],
    ['check', 'check needs a file: framecheck check FILE'],
    ['check a.txt b.txt', 'check takes one file; for many, see framecheck batch'],
    ['check a.txt --format pdf', 'unknown format "pdf"; there are text, markdown, html, json, csv, annotations, svg'],
    ['check a.txt --format __proto__', 'unknown format "__proto__"; there are text, markdown, html, json, csv, annotations, svg'],
    ['check a.txt --fast', 'unknown option "--fast"; see framecheck --help'],
    ['check a.txt -x', 'unknown option "-x"; see framecheck --help'],
    ['check a.txt --against b.txt --against b.txt', '--against names b.txt twice'],
    ['check a.txt --againts b.txt', 'unknown option "--againts"; see framecheck --help'],
    ['check a.txt --against-each-other', '--against-each-other is for batch; check compares with --against FILE'],
    ['batch --against b.txt', 'batch takes references from its lines: {"id", "text", "against": [{"id", "text"}]}'],
    ['batch --bundled', 'batch takes references from its lines: {"id", "text", "against": [{"id", "text"}]}'],
    ['batch a.jsonl', 'batch takes no file: it reads standard input'],
    ['batch --format json', 'batch writes JSON lines and takes no --format'],
  ])('%s', (line, sentence) => {
    expect(() => parse(line)).toThrow(new UsageError(sentence));
  });

  test('an option without its value', () => {
    expect(() => parse('check a.txt --format')).toThrow(UsageError);
  });
});
