import { describe, expect, test } from 'vitest';
import { findClaims, isDoubted, isGoverned } from '../../../src/core/claims/claims';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { articleOf } from '../../../src/core/plain-article';
import { readStory } from '../../../src/core/story';
import { exactOf } from '../../../src/core/text/text';
import { bundledLexicon } from '../../../src/data/lexicon';

const lexicon = compileLexicon(bundledLexicon());
const storyOf = (raw: string) => readStory(articleOf(raw, { language: 'en' }), lexicon);

function claimsIn(raw: string): string[] {
  const story = storyOf(raw);
  return findClaims(story).map((claim) => `${claim.kind}: ${exactOf(story.text, claim)}`);
}

describe('claims, whoever makes them', () => {
  test.each([
    ['a deed', 'Ann Lee said that the mayor lied.', ['accusation: lied']],
    ['a deed with what it is done to', 'The mayor rigged last month’s vote.', ['accusation: rigged last month’s vote']],
    ['a predicate', 'The firm is partly to blame for the leak.', ['accusation: is partly to blame for']],
    ['a label and its deed', 'Terrorists killed nine farmers.', ['label: Terrorists killed']],
    ['two in a row', 'The mayor lied and took bribes.', ['accusation: lied', 'accusation: took bribes']],
    ['a deed that is done to somebody', 'The vote was rigged by the mayor.', []],
    ['a participle before a noun', 'The rigged vote was held again.', []],
    ['a verb with another object', 'The mayor broke the vase.', []],
    ['who is asked for', 'Nobody knows who is behind the attack.', []],
  ])('%s', (_, raw, expected) => expect(claimsIn(raw)).toEqual(expected));
});

test.each([
  ['by the outlet', 'The mayor lied.', false, false],
  ['by a source', 'Ann Lee said that the mayor lied.', true, false],
  ['as alleged', 'The mayor allegedly lied.', false, true],
  ['between marks', '“The mayor lied to us all,” Ann Lee said.', true, false],
])('a claim %s', (_, raw, governed, doubted) => {
  const story = storyOf(raw);
  const [claim] = findClaims(story);
  if (!claim) throw new Error('no claim');
  expect([isGoverned(story, claim), isDoubted(story, claim)]).toEqual([governed, doubted]);
});
