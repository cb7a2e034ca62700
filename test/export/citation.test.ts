import { expect, test } from 'vitest';
import type { Article } from '../../src/core/article';
import { toCitation } from '../../src/export/citation';

const text = 'Rain fell. The regime moved tanks. Nobody slept.';
const [passage, sentence] = [
  { start: 15, end: 21 },
  { start: 11, end: 35 },
];
const article = (about: Partial<Article>): Article => ({ text, language: 'en', read: 'whole', ...about });

test.each<[string, Partial<Article>, string]>([
  [
    'all that is known',
    { outlet: 'The Tern', published: '2026-09-03T18:20:00Z', url: 'https://tern.example/a#top' },
    '“The regime moved tanks.” (The Tern, 2026-09-03) https://tern.example/a#:~:text=fell.%20The-,regime,-moved%20tanks.%20Nobody',
  ],
  ['no outlet and no day', { url: 'https://tern.example/a' }, '“The regime moved tanks.” https://tern.example/a#'],
  ['no address', { outlet: 'The Tern' }, '“The regime moved tanks.” (The Tern)'],
  ['an address that is none of the web', { url: 'javascript:alert(1)' }, '“The regime moved tanks.”'],
])('%s', (_case, about, expected) => {
  const citation = toCitation(article(about), passage, sentence);
  expect(expected.endsWith('#') ? citation.startsWith(expected) : citation === expected, citation).toBe(true);
});
