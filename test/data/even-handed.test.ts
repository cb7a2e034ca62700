import { describe, expect, test } from 'vitest';
import { loadedCues } from '../../src/core/attribution/cues';
import { compileLexicon } from '../../src/core/lexicon/compile';
import type { Entry } from '../../src/core/lexicon/entry';
import { findMatches } from '../../src/core/lexicon/match';
import { findWholeFaults } from '../../src/core/lexicon/whole';
import { wordClasses } from '../../src/core/lexicon/word-classes';
import { articleOf } from '../../src/core/plain-article';
import { review } from '../../src/core/review';
import { readText } from '../../src/core/text/text';
import { bundledLexicon } from '../../src/data/lexicon';

const entries = bundledLexicon();
const lexicon = compileLexicon(entries);

test('no group leans one way and no form is hidden', () => {
  expect(findWholeFaults(entries)).toEqual([]);
});

test('every form of every entry is found by itself in the contexts that it asks for, or by a longer one', () => {
  const bare = compileLexicon(entries.map(({ only: _, exceptions: __, ...entry }) => entry));
  const lost = entries.flatMap(({ forms }) =>
    forms.filter((form) => findMatches(readText(`there ${form.replace('=', '').replace('*', 'some')} there`), bare).length === 0),
  );
  expect(lost).toEqual([]);
});

test('every reporting verb that takes a view has an entry', () => {
  const bare = compileLexicon(entries.map(({ only: _, exceptions: __, ...entry }) => entry));
  const without = loadedCues().filter(({ lemma }) => findMatches(readText(`they ${lemma} it`), bare).length === 0);
  expect(without).toEqual([]);
});

type Pair = [name: string, against: Entry, pro: Entry];

/** Every term of a group with every term that leans the other way. */
const pairs: Pair[] = entries.flatMap((against) =>
  entries
    .filter(
      (pro) => pro.group === against.group && against.side?.startsWith('against') && pro.side === against.side.replace('against', 'for'),
    )
    .map((pro): Pair => [`${against.id} / ${pro.id}`, against, pro]),
);

const wordsOf = (entry: Entry, part: 'heads' | 'near' | 'sentence'): string[] =>
  (entry.only ?? []).flatMap((context) => context[part] ?? []).flatMap((word) => wordClasses[word] ?? word);

/** What two entries ask to stand near them, so that a sentence can be made in which both may be noted. */
function frameOf(one: Entry, other: Entry): { head: string; near: string } {
  const heads = [wordsOf(one, 'heads'), wordsOf(other, 'heads')].filter((words) => words.length > 0);
  const [first = ['people'], second = first] = heads;
  const head = first.find((word) => second.includes(word)) ?? first[0] ?? '';
  const near = [one, other].flatMap((entry) => [wordsOf(entry, 'near')[0] ?? wordsOf(entry, 'sentence')[0] ?? []].flat());
  return { head: one.category === 'contested-labels' && heads.length === 0 ? '' : head, near: near.join(' ') };
}

const plainForm = (entry: Entry): string => (entry.forms.find((form) => !form.includes('*')) ?? '').replace('=', '');

/** Sentences in the outlet's voice, in the wording of what somebody said, and in somebody's quotation marks. */
const templates = [
  (words: string) => `Papers wrote of the ${words} on Monday.`,
  (words: string) => `On Monday it was the ${words} again.`,
  (words: string) => `Orvale saw the ${words} for years.`,
  (words: string) => `Nobody in Orvale knew of the ${words} before.`,
  (words: string) => `There was the ${words} in every street.`,
  (words: string) => `Ann Lee said the ${words} had come to Orvale.`,
  (words: string) => `Orvale has seen the ${words}, Ann Lee said.`,
  (words: string) => `According to Ann Lee, the ${words} came to Orvale.`,
  (words: string) => `"We saw the ${words} in Orvale," Ann Lee said.`,
  (words: string) => `Ann Lee said: "We saw the ${words} in Orvale."`,
  (words: string) => `“The ${words} is what we saw,” Ann Lee told the council.`,
];

/** What is noted in a text: check and voice of each passage of a word check. */
const notesIn = (text: string): string[] =>
  review(articleOf(text), { lexicon })
    .notes.filter(({ basis, check }) => basis === 'lexicon' && check !== 'loaded-cues')
    .flatMap(({ check, passages }) => passages.map(({ voice }) => `${check} ${voice}`));

describe('the mirror: a term and its opposite number get the same notes', () => {
  test('there are enough pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(100);
    expect(pairs.every(([, against, pro]) => against.category === pro.category)).toBe(true);
  });

  test.each(pairs.filter(([, ...both]) => both.every(plainForm)))('%s', (_, against, pro) => {
    const { head, near } = frameOf(against, pro);
    const tail = [head, near].filter(Boolean).join(' ');
    for (const template of templates) {
      const [one, other] = [against, pro].map((entry) => notesIn(template(`${plainForm(entry)} ${tail}`.trim())));
      expect(other, template(plainForm(against))).toEqual(one);
      expect(one?.length, template(plainForm(against))).toBeGreaterThan(0);
    }
  });
});
