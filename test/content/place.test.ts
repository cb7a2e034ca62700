import { describe, expect, test } from 'vitest';
import { BORDER } from '../../src/content/fold';
import { findAgain, findFirst, pageOf, placeOf } from '../../src/content/place';
import { type Quote, quoteOf } from '../../src/core/article';

/** Lines of one kind: only their villages, far from the words, tell one from the next. */
const lineOf = (village: string, rest = 'the regime closed the bridge'): string =>
  `In ${village} they had long been waiting for a day as bright as this one when ${rest} and went home again.`;
const article = ['Bridges Close', '', lineOf('Bocedi'), lineOf('Fugaki')].join('\n');
const read = 'closed the bridge';
const quote: Quote = quoteOf(article, { start: article.indexOf(read), end: article.indexOf(read) + read.length });
const alone: Quote = { ...quote, suffix: ' and went home again.' };

type Block = [name: string, text: string];
const known = new Map<string, Element>();

/** A page of blocks, each with one text; a block of the same name is the same element. */
function page(blocks: Block[]) {
  const elements = blocks.map(([name]) => known.get(name) ?? (known.set(name, { name } as unknown as Element).get(name) as Element));
  const starts = blocks.map((_, at) => blocks.slice(0, at).reduce((length, [, text]) => length + text.length + 1, 0));
  return pageOf({ text: blocks.map(([, text]) => text).join(BORDER), nodes: [], blocks: elements, starts });
}

const first: Block = ['a', lineOf('Bocedi')];
const second: Block = ['b', lineOf('Fugaki')];

/** In which block the passage is found, when the page of one block, or of these, came to be another. */
function again(after: Block[], before: Block[] = [first]): number | undefined {
  const old = page(before);
  const start = old.live.text.indexOf(read);
  const now = page(after);
  const span = findAgain(now, placeOf(old, { start, end: start + read.length }), alone);
  if (!span) return undefined;
  expect(now.live.text.slice(span.start, span.end)).toBe(read);
  return now.live.text.slice(0, span.start).split(BORDER).length - 1;
}

describe('a passage is found again', () => {
  test.each<[string, number, Block[]]>([
    ['where its block moved', 1, [['n', 'New.'], first]],
    ['in a new block with its line', 0, [['c', first[1]]]],
    ['in a new block with its line, while its own says something else', 1, [second, ['c', first[1]]]],
    ['in its block, where other words changed', 0, [['a', lineOf('Bocedi', 'the old regime closed the bridge')]]],
    ['beside a line of its kind', 1, [second, first]],
  ])('%s', (_name, at, after) => expect(again(after)).toBe(at));

  test('in its own block, where two say the same', () => {
    expect(again([['c', first[1]], first], [first, ['c', first[1]]])).toBe(1);
  });
});

describe('a passage is lost', () => {
  test.each<[string, Block[]]>([
    ['where only a line of its kind is left', [second]],
    ['where its block says what another said', [['a', second[1]]]],
    ['where its line is gone, and another block differs by a word', [['c', lineOf('Bocedi', 'the old regime closed the bridge')]]],
    [
      'where its line stands in two new blocks',
      [
        ['c', first[1]],
        ['d', first[1]],
      ],
    ],
    ['where the page is empty', [['a', ' ']]],
  ])('%s', (_name, after) => expect(again(after)).toBeUndefined());

  test('where of two that said the same only the other is left', () => {
    expect(again([['c', first[1]]], [first, ['c', first[1]]])).toBeUndefined();
  });
});

test.each<[string, Block[], boolean]>([
  ['its own line', [first], true],
  ['its own line with more', [['a', `${first[1]} More in Lomune.`]], true],
  ['a line of its kind', [second], false],
])('the first time a passage is looked for, %s', (_name, blocks, isFound) => {
  expect(findFirst(page(blocks), alone, article) !== undefined).toBe(isFound);
});
