import { describe, expect, test } from 'vitest';
import { cues, cuesOf, loadedCues } from '../../../../src/core/attribution/cues';
import { asking } from '../../../../src/core/attribution/cues/asking';
import { asserting } from '../../../../src/core/attribution/cues/asserting';
import { feeling } from '../../../../src/core/attribution/cues/feeling';
import { judging } from '../../../../src/core/attribution/cues/judging';
import { promising } from '../../../../src/core/attribution/cues/promising';
import { saying } from '../../../../src/core/attribution/cues/saying';
import { showing } from '../../../../src/core/attribution/cues/showing';
import { thinking } from '../../../../src/core/attribution/cues/thinking';
import { writing } from '../../../../src/core/attribution/cues/writing';

const groups = [saying, asserting, asking, promising, thinking, feeling, judging, writing, showing].flat();

test('there are at least 450 reporting verbs, none twice', () => {
  const lemmas = groups.flatMap(({ verbs }) => verbs.split(' '));
  expect(lemmas.filter((lemma, order) => lemmas.indexOf(lemma) !== order)).toEqual([]);
  expect(lemmas.filter((lemma) => !/^[a-z-]+(?:_[a-z]+)?$/.test(lemma))).toEqual([]);
  expect(cues.size).toBe(lemmas.length);
  expect(cues.size).toBeGreaterThanOrEqual(450);
});

test('every verb takes what is reported in some way', () => {
  for (const { lemma, takes, prepositions } of cues.values()) expect(takes !== 0 || prepositions.size > 0, lemma).toBe(true);
});

test.each([
  ['said', 'say'],
  ['says', 'say'],
  ['written', 'write'],
  ['swore', 'swear'],
  ['denied', 'deny'],
  ['denies', 'deny'],
  ['admitting', 'admit'],
  ['signalled', 'signal'],
  ['signaled', 'signal'],
  ['quipped', 'quip'],
  ['promising', 'promise'],
  ['rebutted', 'rebut'],
  ['pointed', 'point out'],
])('%s is a form of %s', (word, lemma) => {
  expect(cuesOf(word).map((cue) => cue.lemma)).toContain(lemma);
});

test('a phrasal verb stands before the plain one', () => {
  expect(cuesOf('points').map(({ lemma }) => lemma)).toEqual(['point out', 'point']);
});

test.each(['table', 'swam', 'saying’', '', 'toString', 'constructor', '__proto__'])('%j is no cue', (word) => {
  expect(cuesOf(word)).toEqual([]);
});

describe('what a cue says about the truth or the speaker', () => {
  const directions = new Map(loadedCues().map(({ lemma, direction }) => [lemma, direction]));

  test.each('say tell add ask reply answer state announce write argue explain report comment think believe want'.split(' '))(
    '%s is neutral',
    (lemma) => {
      expect(cues.has(lemma)).toBe(true);
      expect(directions.has(lemma)).toBe(false);
    },
  );

  test.each([
    ['claim', 'doubts'],
    ['allege', 'doubts'],
    ['insist', 'doubts'],
    ['boast', 'doubts'],
    ['reveal', 'presumes true'],
    ['point out', 'presumes true'],
    ['confirm', 'presumes true'],
    ['warn', 'presumes true'],
    ['admit', 'presumes guilt'],
    ['concede', 'presumes guilt'],
    ['deny', 'presumes guilt'],
    ['hail', 'praises'],
    ['tout', 'praises'],
    ['slam', 'attacks'],
    ['rant', 'attacks'],
  ])('%s: %s', (lemma, direction) => {
    expect(directions.get(lemma)).toBe(direction);
  });
});
