import { cues } from '../cues';
import type { Found } from '../found';
import type { Reading } from '../grammar/reading';
import type { Scope } from './site';

const FARTHEST = 3;

/** A paragraph that is one quotation with nobody named for it goes on with the last speaker's words. */
export function joinFreeQuotation({ reading, from, sentence }: Scope, found: readonly Found[], sentenceOf: (found: Found) => number): void {
  const quotation = reading.opening(from);
  if (!quotation || !reading.startsParagraph(from) || !endsParagraph(reading, quotation.to)) return;
  const covers = ({ content }: Found) => content.some((piece) => piece.from <= from && piece.to > from);
  const speaker = found.findLast((earlier) => sentenceOf(earlier) < sentence && cues.get(earlier.lemma)?.frames.has('quote'));
  if (!speaker || sentence - sentenceOf(speaker) > FARTHEST || found.some(covers)) return;
  if (found.some((other) => sentenceOf(other) === sentence)) return;
  speaker.content.push({ from: quotation.from, to: quotation.to });
}

const endsParagraph = (reading: Reading, at: number): boolean => at >= reading.count || reading.startsParagraph(at);
