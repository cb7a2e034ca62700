import type { Range } from '../../text/text';
import { Takes } from '../cues/cue';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { COMMA_OR_COLON } from '../grammar/the';
import { lastOfSentence } from './content-end';
import { hasOwnCue } from './own-cue';
import type { Scope } from './site';

/** How many sentences on a source's quotations are followed. */
const LONGEST_TRAIL = 50;
const LONGEST_SCRAP = 6;
const LONGEST_BETWEEN = 25;
const REACH = 120;

/** Whether a sentence has a reporting verb outside its quotation, after `from`. */
function isClaimed(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (reading.tag(at) === Tag.verb && reading.takes(at, Takes.quote)) return true;
  }
  return false;
}

/** A quotation later in the same sentence that goes on with what was reported. */
function inSentence({ reading, to }: Scope, from: number): { quotation?: Range; stop: boolean } {
  let at = from;
  while (at < to && !reading.opening(at)) at++;
  const quotation = at < to ? reading.opening(at) : undefined;
  if (!quotation) return { stop: false };
  let words = 0;
  for (let between = from; between < at; between++) if (reading.isWord(between)) words++;
  const introduced =
    (words === 0 && !reading.isWord(at - 1)) ||
    (reading.isIn(at - 1, COMMA_OR_COLON) && words < LONGEST_BETWEEN && !hasOwnCue(reading, from, at) && !reading.reports(at - 2));
  if (!introduced) return { stop: quotation.to - quotation.from > LONGEST_SCRAP || hasOwnCue(reading, from, to) };
  return { quotation: quotation.to - quotation.from > 3 ? quotation : undefined, stop: quotation.to < to };
}

/**
 * Adds the quotations that go on with what a source says after `from`: in the rest of the sentence, and at the head of the next sentences of
 * the paragraph as long as nobody else is named for them.
 */
export function addTrailing(found: Range[], scope: Scope, from: number): void {
  const { reading } = scope;
  const here = inSentence(scope, from);
  if (here.quotation) found.push({ from: here.quotation.from, to: here.quotation.to });
  if (here.stop) return;
  const { sentences } = reading.text;
  for (let next = scope.sentence + 1; next < Math.min(sentences.length, scope.sentence + LONGEST_TRAIL); next++) {
    const sentence = sentences[next];
    if (!sentence || reading.startsParagraph(sentence.from)) break;
    const running = reading.quotation(sentence.from);
    if (running && running.from < sentence.from) continue;
    const quotation = reading.opening(sentence.from);
    if (!quotation) break;
    const last = reading.text.sentenceOf[quotation.to - 1] ?? next;
    if (isClaimed(reading, quotation.to, sentences[last]?.to ?? quotation.to)) break;
    const end = sentences[last]?.to ?? quotation.to;
    found.push({ from: quotation.from, to: Math.max(quotation.to, lastOfSentence(reading, end, quotation.from) + 1) });
    next = Math.max(next, last);
  }
}

/** These quotations alone. */
export function trailingQuotations(scope: Scope, from: number): Range[] {
  const found: Range[] = [];
  addTrailing(found, scope, from);
  return found;
}

/** Sorts by where the pieces begin and end. They are two or three, and nearly in order. */
function sorted(pieces: readonly Range[]): Range[] {
  const ordered: Range[] = [];
  for (const piece of pieces) {
    let at = ordered.length;
    while (at > 0 && isBefore(piece, ordered[at - 1] as Range)) at--;
    ordered.splice(at, 0, piece);
  }
  return ordered;
}

const isBefore = (one: Range, other: Range): boolean => one.from < other.from || (one.from === other.from && one.to < other.to);

/** The content pieces in order, those that overlap or touch joined. */
export function inOrder(pieces: Range[]): Range[] {
  if (pieces.length < 2) return pieces;
  const joined: Range[] = [];
  for (const piece of sorted(pieces)) {
    const before = joined.at(-1);
    if (before && piece.from < before.to) before.to = Math.max(before.to, piece.to);
    else joined.push({ from: piece.from, to: piece.to });
  }
  return joined;
}
