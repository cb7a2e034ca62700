import { describe, expect, test } from 'vitest';
import { alignSentences } from '../../../src/core/compare/align-sentences';
import { prepared } from './compared';

const SENTENCES = [
  'The ferry Albatross sank near the cape of Tarnford on Sunday night.',
  'The coast guard took forty passengers from the water before dawn.',
  'The owner stopped all crossings to Portmere for a week.',
  'A storm had closed the northern harbours since Friday.',
] as const;

/** Pairs as "here:there" by sentence indexes. */
const pairs = (here: readonly string[], there: readonly string[]): string[] =>
  alignSentences(prepared(here.join('\n')), prepared(there.join('\n'))).pairs.map(
    (pair) => `${pair.here.join('+')}:${pair.there.join('+')}`,
  );

describe('alignSentences', () => {
  test.each([
    ['the same', SENTENCES, SENTENCES, ['0:0', '1:1', '2:2', '3:3']],
    ['another order', SENTENCES, SENTENCES.toReversed(), ['0:3', '1:2', '2:1', '3:0']],
    ['a sentence more there', SENTENCES.slice(0, 2), SENTENCES, ['0:0', '1:1']],
    ['a sentence more here', SENTENCES, SENTENCES.slice(2), ['2:0', '3:1']],
    ['other words', [SENTENCES[0]], ['Near the cape of Tarnford, the ferry Albatross went down on Sunday.'], ['0:0']],
    [
      'two for one',
      SENTENCES.slice(0, 3),
      [`${SENTENCES[0].slice(0, -1)}, and the coast guard took forty passengers from the water before dawn.`, SENTENCES[2]],
      ['0+1:0', '2:1'],
    ],
    [
      'one for two',
      [`${SENTENCES[0].slice(0, -1)}, and the coast guard took forty passengers from the water before dawn.`, SENTENCES[2]],
      SENTENCES.slice(0, 3),
      ['0:0+1', '1:2'],
    ],
    ['nothing in common', [SENTENCES[0]], ['The museum in Arden showed old clocks.'], []],
    ['a headline', ['Ferry Albatross Sinks Near Cape', '', SENTENCES[1]], ['Ferry Albatross Sinks Near Cape', '', SENTENCES[1]], ['1:1']],
    [
      'sentences that stand twice',
      [SENTENCES[0], SENTENCES[3], SENTENCES[0]],
      [SENTENCES[0], SENTENCES[3], SENTENCES[0]],
      ['0:0', '1:1', '2:2'],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(pairs(here, there)).toEqual(expected);
  });
});
