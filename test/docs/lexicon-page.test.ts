import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lexiconPage } from '../../scripts/lexicon-page';
import { sharedReasons } from '../../src/core/lexicon/no-guidance';
import { bundledLexicon } from '../../src/data/lexicon';
import { entry } from '../core/lexicon/entries';

const advice = { who: 'A guide', says: 'Say less.', url: 'https://guide.example', date: '2020-05' };

test('docs/lexicon.md is up to date (npm run lexicon-page writes it anew)', () => {
  expect(readFileSync('docs/lexicon.md', 'utf8') === lexiconPage(bundledLexicon())).toBe(true);
});

test('docs/guidance.md says of every address whether the advice was read there, and of no other', () => {
  const cited = bundledLexicon().flatMap(({ guidance = [] }) => guidance.map(({ url }) => url));
  const listed = [...readFileSync('docs/guidance.md', 'utf8').matchAll(/^\| <(.+?)>/gm)].map(([, url]) => url);
  expect(listed.toSorted()).toEqual([...new Set(cited)].toSorted());
});

test.each([
  ['its words without signs', { forms: ['=just so', 'pro-*'] }, '| just so, pro-… |'],
  ['its why, plainer wording and reason', { plainer: ['a fighter'] }, 'A reason.<br>Plainer: a fighter.<br>_No guide names it._'],
  ['a reason that many share by its name', { noGuidance: sharedReasons['@slogan'] }, 'A reason.<br>_No guidance: slogan._'],
  [
    'who advises what, when and where',
    { noGuidance: undefined, guidance: [advice] },
    'A guide: Say less. ([May 2020](https://guide.example))',
  ],
  ['its group and side', { group: 'armed-groups', side: 'against-actor' as const }, '| armed groups: '],
  ['where it is noted and where not', { only: [{ headline: true }], exceptions: [{ before: ['tax'] }] }, '<br>Not: '],
  ['marks as marks', { why: 'A | b <c> *d*.' }, 'A \\| b \\<c\\> \\*d\\*.'],
])('an entry shows %s', (_name, more, shown) => {
  expect(lexiconPage([{ ...entry(more), theme: 'war' }])).toContain(shown);
});
