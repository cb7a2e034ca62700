import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../src/cli/arguments';
import { UsageError } from '../../src/cli/usage';

const parse = (line: string) => parseCommand(line.split(' ').filter(Boolean));

test.each([
  ['check a.txt', { name: 'check', file: 'a.txt', format: 'text', lexicon: undefined }],
  ['check --format json a.txt', { name: 'check', file: 'a.txt', format: 'json', lexicon: undefined }],
  ['check a.txt --lexicon=mine.json', { name: 'check', file: 'a.txt', format: 'text', lexicon: 'mine.json' }],
  ['batch', { name: 'batch', lexicon: undefined }],
  ['batch --lexicon mine.json', { name: 'batch', lexicon: 'mine.json' }],
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
    ['check a.txt --format pdf', 'unknown format "pdf"; there are text, markdown, html, json'],
    ['check a.txt --format __proto__', 'unknown format "__proto__"; there are text, markdown, html, json'],
    ['check a.txt --fast', 'unknown option "--fast"; see framecheck --help'],
    ['check a.txt -x', 'unknown option "-x"; see framecheck --help'],
    ['check a.txt --against b.txt', '--against: this version does not compare reports yet'],
    ['batch --against-each-other', '--against-each-other: this version does not compare reports yet'],
    ['batch a.jsonl', 'batch takes no file: it reads standard input'],
    ['batch --format json', 'batch writes JSON lines and takes no --format'],
  ])('%s', (line, sentence) => {
    expect(() => parse(line)).toThrow(new UsageError(sentence));
  });

  test('an option without its value', () => {
    expect(() => parse('check a.txt --format')).toThrow(UsageError);
  });
});
