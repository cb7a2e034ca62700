import { cues } from '../cues';
import { Takes } from '../cues/cue';
import type { Found } from '../found';
import type { Reading } from '../grammar/reading';
import type { Scope } from './site';

const FARTHEST = 3;
const RECENT = 12;

const reportsQuotation = ({ lemma }: Found): boolean => ((cues.get(lemma)?.takes ?? 0) & Takes.quote) !== 0;

const endsParagraph = (reading: Reading, at: number): boolean => at >= reading.count || reading.startsParagraph(at);

/** A paragraph that is one quotation with nobody named for it goes on with the last speaker's words: a piece is added to that attribution. */
export function joinFreeQuotation({ reading, from, sentence }: Scope, found: readonly Found[]): void {
  const quotation = reading.opening(from);
  if (!quotation || !reading.startsParagraph(from) || !endsParagraph(reading, quotation.to)) return;
  const recent = found.slice(-RECENT);
  const sentenceOf = ({ cue }: Found) => reading.text.sentenceOf[cue?.from ?? 0] ?? 0;
  const isTaken = recent.some((one) => sentenceOf(one) === sentence || one.content.some((piece) => piece.from <= from && from < piece.to));
  const speaker = recent.findLast((one) => sentenceOf(one) < sentence && reportsQuotation(one));
  if (!speaker || isTaken || sentence - sentenceOf(speaker) > FARTHEST) return;
  speaker.content.push({ from: quotation.from, to: quotation.to });
}
