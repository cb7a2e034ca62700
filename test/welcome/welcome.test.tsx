import { expect, test } from 'vitest';
import { articleOf } from '../../src/core/plain-article';
import { review } from '../../src/core/review';
import { bundledLexicon } from '../../src/data/lexicon';
import type { Doors } from '../../src/welcome/Demo';
import { Welcome } from '../../src/welcome/Welcome';
import { click, draw } from '../view/draw';

/** The checker itself stands behind the demo, as in the extension. */
const doors: Doors = {
  articleOf: (text) => articleOf(text),
  review: async (article) => review(article, { lexicon: bundledLexicon() }),
};

const wordsNoted = (document: Document) => [...document.querySelectorAll('li[data-passage] mark')].map((mark) => mark.textContent);

test('what is noted follows the outlet that was chosen: each names the other side', async () => {
  const document = await draw(<Welcome doors={doors} />);
  expect(wordsNoted(document)).toEqual(expect.arrayContaining(['terrorists', 'Foreign-backed', 'claimed', 'brutal']));
  await click(document, '[name=sample-1]');
  expect(wordsNoted(document)).toEqual(expect.arrayContaining(['Rebels', 'regime']));
  expect(wordsNoted(document)).not.toContain('terrorists');
  await click(document, '[name=sample-0]');
  expect(wordsNoted(document)).toContain('terrorists');
});

test('an answer that comes too late is dropped', async () => {
  const answers: (() => void)[] = [];
  const slow: Doors = {
    ...doors,
    review: (article) => new Promise((resolve) => answers.push(() => resolve(review(article, { lexicon: bundledLexicon() })))),
  };
  const document = await draw(<Welcome doors={slow} />);
  await click(document, '[name=sample-1]');
  for (const answer of answers.reverse()) answer();
  await click(document, '[name=sample-1]');
  expect(wordsNoted(document)).toContain('Rebels');
  expect(wordsNoted(document)).not.toContain('terrorists');
});
