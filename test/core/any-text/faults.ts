import type { Piece } from '../../../src/core/article';
import { attribute } from '../../../src/core/attribution/attribution';
import type { Review } from '../../../src/core/review';
import { findFigures } from '../../../src/core/text/figures';
import { findNames } from '../../../src/core/text/names';
import { type Range, readText, type Text } from '../../../src/core/text/text';

const isRange = ({ tokens }: Text, { from, to }: Range): boolean => from >= 0 && from < to && to <= tokens.count;

function faultInTokens({ raw, tokens }: Text): string | undefined {
  let at = 0;
  for (let token = 0; token < tokens.count; token++) {
    const [start, end] = [tokens.start[token] as number, tokens.end[token] as number];
    if (start < at || end <= start) return `token ${token} overlaps or is empty`;
    if (raw.slice(at, start).trim()) return `nothing covers what stands before token ${token}`;
    at = end;
  }
  if (raw.slice(at).trim()) return 'nothing covers the end';
  return tokens.word.length === tokens.count ? undefined : 'there are more words than tokens';
}

function faultInSentences({ tokens, sentences, sentenceOf }: Text): string | undefined {
  let at = 0;
  for (const [index, { from, to }] of sentences.entries()) {
    if (from !== at || to <= from) return `sentence ${index} does not follow the one before`;
    for (let token = from; token < to; token++) if (sentenceOf[token] !== index) return `token ${token} is in another sentence`;
    at = to;
  }
  return at === tokens.count ? undefined : 'the sentences do not cover the text';
}

const faultInRanges = (text: Text): string | undefined => {
  const parts = { quotation: text.quotations, name: findNames(text), figure: findFigures(text) };
  return Object.entries(parts).find(([, ranges]) => !ranges.every((range) => isRange(text, range)))?.[0];
};

/** The first thing that a reading of any text must keep and does not, or nothing. */
export function faultInReading(raw: string): string | undefined {
  const text = readText(raw);
  return faultInTokens(text) ?? faultInSentences(text) ?? faultInRanges(text) ?? faultInVoices(text);
}

function faultInVoices(text: Text): string | undefined {
  const { utteranceAt } = attribute(text);
  for (let at = 0; at < text.tokens.count; at += 3) {
    const span = { start: text.tokens.start[at] as number, end: text.tokens.end[at] as number };
    const { voice, speaker, unsure } = utteranceAt(span);
    if ((voice === 'quoted' || voice === 'reported') && !speaker) return `token ${at} is ${voice} and nobody speaks`;
    if (voice === 'unknown' && !unsure) return `token ${at} is unknown without a reason`;
  }
  return undefined;
}

function piecesOf({ notes, sources, attributions }: Review): Piece[] {
  return [
    ...notes.flatMap(({ passages }) => passages),
    ...sources.flatMap(({ mentions, qualifiers }) => [...mentions, ...qualifiers]),
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, ...content].filter((piece) => piece !== undefined)),
  ];
}

/** The first thing that a review of any text must keep and does not, or nothing. */
export function faultInReview(review: Review): string | undefined {
  const { text } = review.article;
  const failed = review.notes.find(({ outcome }) => outcome === 'failed');
  if (failed) return `${failed.check} failed: ${failed.reason?.args.reason}`;
  const wrong = piecesOf(review).find(({ start, end, exact }) => start < 0 || end < start || exact !== text.slice(start, end));
  if (wrong) return `"${wrong.exact}" does not stand at ${wrong.start}`;
  const torn = review.notes
    .flatMap(({ passages }) => passages)
    .find(({ prefix, exact, suffix }) => !text.includes(prefix + exact + suffix));
  return torn && `"${torn.exact}" does not stand between its neighbours`;
}
