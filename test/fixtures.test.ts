import { describe, expect, test } from 'vitest';
import { documentOf } from '../src/cli/html';
import { anchorIn } from '../src/content/anchor';
import { PARAGRAPH_END } from '../src/content/fold';
import { searchable, searchableLines } from '../src/content/searchable';
import { type Article, tellingQuoteOf } from '../src/core/article';
import { type Review, review } from '../src/core/review';
import { bundledLexicon } from '../src/data/lexicon';
import { findBlocks } from '../src/extract/blocks';
import { copyPage } from '../src/extract/copy';
import { type Reading, readPage } from '../src/extract/read-page';
import { inSlices } from '../src/extract/slices';
import { articleWanted, pageOf, reviewWanted, slugs } from './fixture-files';

const lexicon = bundledLexicon();

const documentIn = (slug: string): Document => documentOf(pageOf(slug));
const read = (slug: string): Promise<Reading> => readPage(documentIn(slug), `https://fixture.example/news/${slug}`);

async function reviewOf(slug: string): Promise<Review> {
  const reading = await read(slug);
  if ('nothing' in reading) throw new Error(`${slug}: ${reading.nothing.key}`);
  return review(reading.article, { lexicon });
}

/** An article as its fixture writes it: headline and paragraphs instead of one text. */
function asWritten({ text, headline, ...about }: Article) {
  const body = headline ? text.slice(headline.end + 2) : text;
  return { ...(headline && { headline: text.slice(headline.start, headline.end) }), paragraphs: body.split('\n'), ...about };
}

/** The checks whose passages a fixture lists, in the order of the text. */
const LISTED = new Set([
  'contested-labels',
  'loaded-modifiers',
  'doubt-markers',
  'intensifiers',
  'loaded-cues',
  'vague-sources',
  'unreliable-marks',
]);

const passagesOf = ({ notes }: Review) =>
  notes.filter(({ check }) => LISTED.has(check)).flatMap(({ check, passages }) => passages.map((passage) => ({ check, ...passage })));

describe.each(slugs)('%s', (slug) => {
  test('the page is read as its article.json says', async () => {
    const reading = await read(slug);
    const seen = 'nothing' in reading ? { nothing: reading.nothing.key } : { article: asWritten(reading.article) };
    expect(seen).toEqual(articleWanted(slug));
  });
});

describe.each(slugs.filter((slug) => !articleWanted(slug).nothing))('%s', (slug) => {
  test('the report is reviewed as its review.json says', async () => {
    const passages = passagesOf(await reviewOf(slug)).sort((a, b) => a.start - b.start);
    const seen = passages.map(({ check, exact, voice, speaker }) => [check, exact, voice, ...(speaker ? [speaker] : [])].join(' | '));
    expect(seen).toEqual(reviewWanted(slug).passages);
  });

  test('its sources are those of its review.json', async () => {
    expect((await reviewOf(slug)).sources.map(({ name }) => name)).toEqual(reviewWanted(slug).sources);
  });

  test('every quote of the review is found on the page again', async () => {
    const { article, ...reviewed } = await reviewOf(slug);
    const copy = await inSlices(copyPage(documentIn(slug)), 1000);
    const blocks = findBlocks(copy.document.documentElement).map(({ text }) => text);
    const find = anchorIn(searchable(blocks.join(PARAGRAPH_END)), searchableLines(article.text));
    const pieces = [...passagesOf({ article, ...reviewed }), ...reviewed.sources.flatMap(({ mentions }) => mentions)];
    const lost = pieces.filter((piece) => !find(tellingQuoteOf(article.text, piece))).map(({ exact }) => exact);
    expect(lost).toEqual([]);
  });
});
