import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateFolder } from './evaluate-folder';
import type { Table } from './table';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function folderOf(files: Record<string, object[]>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'framecheck-rows-'));
  made.push(folder);
  for (const [file, rows] of Object.entries(files))
    writeFileSync(path.join(folder, file), rows.map((row) => JSON.stringify(row)).join('\n'));
  return folder;
}

const tablesOf = (files: Record<string, object[]>): Table[] => [...evaluateFolder(folderOf(files))];
const rowsOf = (files: Record<string, object[]>): string[][] => tablesOf(files)[0]?.rows ?? [];

/** Where words stand in a text, as the rows give it. */
function at(text: string, words: string): [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const SAID = 'The port of Orvany was closed, harbour master Ada Bello said on Monday.';
const BEFORE = 'The council of Orvany met on Monday. “The harbour stays open,” said Ada Bello, the mayor. About 40 boats left on Tuesday.';

describe('a folder of rows', () => {
  test('who says what', () => {
    const quote = {
      quote_span: [at(SAID, 'The port of Orvany was closed')],
      speaker_span: [at(SAID, 'harbour master Ada Bello')],
      cue_span: [at(SAID, 'said')],
      kind: 'indirect',
      reporting: true,
    };
    const rows = rowsOf({ 'attribution.jsonl': [{ id: 'a', text: SAID, quotes: [quote] }] });
    expect(rows).toContainEqual(['speech F1', '1.000']);
    expect(rows).toContainEqual(['recall, indirect', '1.000']);
    expect(rows).toContainEqual(['exact F1, content', '1.000']);
  });

  test('loaded words, of decided sentences only', () => {
    const loaded = 'The brutal regime closed the port.';
    const rows = rowsOf({
      'words.jsonl': [
        { id: 'a', sentence: loaded, spans: [at(loaded, 'regime')], label: 1 },
        { id: 'b', sentence: 'The council met on Monday.', spans: [], label: 0 },
        { id: 'c', sentence: loaded, spans: [], label: null },
      ],
    });
    expect(rows).toContainEqual(['recall', '1.000']);
    expect(rows).toContainEqual(['marks per 1,000 words of sentences that are not loaded', '0.000']);
    expect(rows).toContainEqual(['correlation by sentence (Matthews)', '1.000']);
    expect(rows).toContainEqual(['sentences', '2']);
  });

  test('known edits', () => {
    const after = BEFORE.replace('40', '90').replace('stays', 'remains').replace('“', '"').replace('”', '"');
    const edit = (op: string, from: string, to: string, harmful: boolean) => ({ op, a: at(BEFORE, from), b: at(after, to), harmful });
    const edits = [edit('number', '40', '90', true), edit('quote-word', 'stays', 'remains', true), edit('quote-style', '“', '"', false)];
    const rows = rowsOf({ 'edits.jsonl': [{ id: 'a', a: BEFORE, b: after, edits }] });
    expect(rows).toContainEqual(['found: number', '1.000 (1 of 1)']);
    expect(rows).toContainEqual(['found: quote-word', '1.000 (1 of 1)']);
    expect(rows).toContainEqual(['harmless, reported: quote-style', '0.000 (0 of 1)']);
    expect(rows).toContainEqual(['unchanged, reported per 1,000 words', '0.000']);
  });

  test('pairs of sentences; a row that lacks one is named', () => {
    const pair = (id: string, b: string, altered: boolean) => ({
      id,
      a_sentence: '“The harbour of Orvany stays open all winter,” said Ada Bello, the mayor.',
      b_sentence: `“The harbour of Orvany ${b} all winter,” said Ada Bello, the mayor.`,
      altered,
    });
    const [table] = tablesOf({
      'quote-changes.jsonl': [pair('a', 'stays open', false), pair('b', 'will be closed', true), { id: 'c', altered: true }],
    });
    expect(table?.rows).toEqual([
      ['altered: precision', '1.000'],
      ['altered: recall', '1.000'],
      ['pairs', '2'],
    ]);
    expect(table?.remarks).toEqual(['Left out of quote-changes.jsonl: 1 rows, c (no a_sentence, b_sentence).']);
  });

  test('agency copy, and how often each check notes something', () => {
    const report = (outlet: string) => ({ outlet, title: 'Port is closed', text: 'The regime closed the port. The council met.' });
    const tables = tablesOf({ 'pairs.jsonl': [{ event_id: 'a', kind: 'wire', reports: [report('Reuters'), report('Orvany Post')] }] });
    expect(tables[0]?.rows).toEqual([
      ["words noted in the outlet's voice, per 1,000", '125.00'],
      ['words', '8'],
      ['reports', '1'],
    ]);
    expect(tables[1]?.rows).toContainEqual(['contested-labels', '125.00', '125.00', '1']);
    expect(tables[2]?.rows).toContainEqual(['against-authority', '125.00', '125.00', '1']);
  });

  test('who is called what, in two reports of an event', () => {
    const left = 'The rebels took Orvany on Monday. Ada Bello said the rebels had come by night.';
    const right = 'The terrorists took Orvany on Monday. Ada Bello said the terrorists had come by night.';
    const mention = (report: string, text: string, words: string) => ({ report, text: words, span: at(text, words) });
    const concept = (name: string, type: string, here: string, there: string) => ({
      event_id: 'a',
      concept: name,
      type,
      mentions: [mention('L', left, here), mention('R', right, there), { report: 'R', text: 'unplaced', span: null }],
    });
    const reports = [
      { leaning: 'L', text: left },
      { leaning: 'R', text: right },
    ];
    const rows = tablesOf({
      'pairs.jsonl': [{ event_id: 'a', set: 'newswcl50', kind: 'triple', reports }],
      'labels.jsonl': [
        concept('Fighters', 'GROUP', 'The rebels', 'The terrorists'),
        concept('Night', 'MISC', 'night', 'night'),
        concept('Bello', 'ACTOR', 'Ada Bello', 'had come'),
      ],
    }).at(-1)?.rows;
    expect(rows).toEqual([
      ['link precision', '1.000'],
      ['link recall', '0.500'],
      ['link F1', '0.667'],
      ['without a shared word: precision', '1.000'],
      ['without a shared word: recall', '0.500'],
    ]);
  });

  test('a folder without any of the files', () => {
    expect(() => tablesOf({ 'other.jsonl': [] })).toThrow(/holds none of attribution\.jsonl, /);
  });
});
