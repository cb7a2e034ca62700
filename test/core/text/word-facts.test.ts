import { describe, expect, test } from 'vitest';
import { readTokens } from '../../../src/core/text/tokens';
import { bitsOf, WordBits, type WordClass, WordFacts } from '../../../src/core/text/word-facts';
import { WordMarks } from '../../../src/core/text/word-marks';

const CLASSES: WordClass[] = [
  [1, (word) => word.startsWith('t')],
  [2, (word) => word.length > 4],
];

test.each([
  { word: 'tram', bits: 1 },
  { word: 'ferry', bits: 2 },
  { word: 'tunnel', bits: 3 },
  { word: 'bus', bits: 0 },
])('$word is in the classes $bits', ({ word, bits }) => {
  expect(bitsOf(word, CLASSES)).toBe(bits);
});

const tokens = readTokens('The tram passed the Tunnel, the ferry did not.');

describe('facts of words', () => {
  const read: string[] = [];
  const facts = new WordFacts((word) => {
    read.push(word);
    return word.startsWith('t');
  });

  test.each([
    { name: 'a word', at: 1, fact: true },
    { name: 'a word in capitals', at: 4, fact: true },
    { name: 'another word', at: 7, fact: false },
    { name: 'before the text', at: -1, fact: false },
    { name: 'behind the text', at: 900, fact: false },
  ])('$name', ({ at, fact }) => {
    expect(facts.at(tokens, at)).toBe(fact);
  });

  test('each word is read once, however it is written and wherever it stands', () => {
    facts.learn(tokens);
    expect(facts.ofForms(tokens)).toHaveLength(tokens.forms.length);
    expect(read.filter((word) => word === 'the')).toEqual(['the']);
  });
});

describe('bits of words', () => {
  const bits = new WordBits((word) => Number(word.startsWith('t')) | (word.length > 3 ? 2 : 0));

  test.each([
    { name: 'a word', at: 1, found: 3 },
    { name: 'a word of another class', at: 7, found: 2 },
    { name: 'before the text', at: -1, found: 0 },
    { name: 'behind the text', at: 900, found: 0 },
  ])('$name', ({ at, found }) => {
    expect(bits.at(tokens, at)).toBe(found);
  });

  test('the tokens whose words have one', () => {
    expect(bits.where(tokens, 1).map((at) => tokens.word[at])).toEqual(['the', 'tram', 'the', 'tunnel', 'the']);
  });
});

describe('marks on words', () => {
  test.each([
    { name: 'a mark that was put', key: 7, bit: 2, holds: true },
    { name: 'another mark on the same word', key: 7, bit: 4, holds: false },
    { name: 'two marks on one word', key: 9000, bit: 4, holds: true },
    { name: 'a word without a mark', key: 8, bit: 2, holds: false },
    { name: 'a word with a higher number than any', key: 90_000, bit: 2, holds: false },
  ])('$name', ({ key, bit, holds }) => {
    const marks = new WordMarks();
    marks.begin();
    marks.put(7, 2);
    marks.put(9000, 1);
    marks.put(9000, 4);
    expect(marks.has(key, bit)).toBe(holds);
  });

  test('hold for one text', () => {
    const marks = new WordMarks();
    marks.begin();
    marks.put(7, 2);
    marks.begin();
    expect(marks.has(7, 2)).toBe(false);
    marks.put(7, 1);
    expect(marks.has(7, 2)).toBe(false);
  });
});
