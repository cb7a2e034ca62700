import { describe, expect, test } from 'vitest';
import { readArticle } from '../src/cli/files';
import { checks } from '../src/core/checks';
import { review } from '../src/core/review';
import { frequencies } from '../src/data/frequencies';
import { bundledLexicon } from '../src/data/lexicon';

const reviewOf = async (file: string) => review(await readArticle(`demo/${file}`), { lexicon: bundledLexicon() });
/** Checks that speak only where there is another report to compare with. */
const alone = checks.filter(({ basis }) => basis !== 'comparison');

describe('the first demo report', () => {
  test.each(alone.map(({ id }) => id).filter((id) => id !== 'source-balance'))('shows %s', async (id) => {
    const note = (await reviewOf('coastal-dispatch.html')).notes.find(({ check }) => check === id);
    expect(note?.outcome).toBe('found');
  });

  test.each(['outlet', 'reported', 'quoted'])('shows a contested label in the voice %s', async (voice) => {
    const note = (await reviewOf('coastal-dispatch.html')).notes.find(({ check }) => check === 'contested-labels');
    expect(note?.passages.map((passage) => passage.voice)).toContain(voice);
  });

  test('shows sources of several kinds', async () => {
    const { sources } = await reviewOf('coastal-dispatch.html');
    expect(new Set(sources.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  });
});

test.each(checks.filter(({ basis }) => basis === 'comparison').map(({ id }) => id))('the two demo reports together show %s', async (id) => {
  const [here, there] = [await readArticle('demo/coastal-dispatch.html'), await readArticle('demo/harbour-wire.html')];
  const { notes } = review(here, { lexicon: bundledLexicon(), frequencies, references: [{ id: 'harbour-wire', article: there }] });
  expect(notes.find(({ check }) => check === id)?.outcome).toBe('found');
});

test.each(['coastal-dispatch.html', 'harbour-wire.html'])('%s is read whole', async (file) => {
  const { read, words, headline, outlet, byline, published } = (await reviewOf(file)).article;
  expect({ read, headline: headline?.start, outlet: typeof outlet, byline: typeof byline, published: published?.slice(0, 10) }).toEqual({
    read: 'whole',
    headline: 0,
    outlet: 'string',
    byline: 'string',
    published: '2026-09-01',
  });
  expect(words).toBeGreaterThan(300);
});
