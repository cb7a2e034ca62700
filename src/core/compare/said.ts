import type { Piece, Span } from '../article';
import type { Attribution } from '../attribution/attribution';
import { onceKept } from '../once';
import { rangeOf } from '../text/text';
import { type PairSide, partnerOf } from './aligned-pair';
import { type Colour, isReporting } from './cue-differences';
import type { Prepared } from './prepared';
import { Word } from './words';

/** An attribution whose cue stands in an aligned sentence, with the tokens of its content. */
export interface Said {
  attribution: Attribution;
  cue: Piece;
  content: Set<number>;
}

/** How much of a statement must stand in the other report for the two to be one. */
export const MOSTLY = 0.6;
/** Fewer shared words of matter make no statement. */
const FEWEST_SHARED = 3;
/** A cue in the same place outweighs any number of shared words. */
const IN_PLACE = 1000;

function contentTokens(report: Prepared, { content }: Attribution): Set<number> {
  const tokens = new Set<number>();
  for (const piece of content) {
    const { from, to } = rangeOf(report.text, piece);
    for (let at = from; at < to; at++) {
      const kind = report.words.kind[at];
      if (kind === Word.matter || kind === Word.figure) tokens.add(at);
    }
  }
  return tokens;
}

/** The attributions of a report that have a cue, with the token at which it begins; their content is read when it is asked for. */
const placedCues = onceKept(({ story, text }: Prepared) => {
  const placed: { attribution: Attribution; cue: Piece; from: number; said: Said | undefined }[] = [];
  for (const attribution of story.attributions) {
    const { cue } = attribution;
    if (cue) placed.push({ attribution, cue, from: rangeOf(text, cue).from, said: undefined });
  }
  return placed;
});

/** The attributions of one aligned sentence. */
export function saidIn({ report, range }: PairSide): Said[] {
  const inside: Said[] = [];
  for (const placed of placedCues(report)) {
    const { attribution, cue, from } = placed;
    if (from < range.from || from >= range.to) continue;
    placed.said ??= { attribution, cue, content: contentTokens(report, attribution) };
    inside.push(placed.said);
  }
  return inside;
}

/** The token of the verb in a cue: "wrote" of "reportedly wrote". */
export function verbOf({ report }: PairSide, cue: Piece): number {
  const { from, to } = rangeOf(report.text, cue);
  let verb = from;
  for (let at = from; at < to; at++) if (isReporting(report, at)) verb = at;
  return verb;
}

export const colourOf = (side: PairSide, { cue, attribution }: Said): Colour => ({
  stem: side.report.words.stem[verbOf(side, cue)] ?? '',
  direction: attribution.direction,
});

/** A cue with its source where that stands directly before it. */
export function sourceAndCue({ attribution: { source }, cue }: Said): Span {
  const isBefore = source && source.end <= cue.start && cue.start - source.end < 3;
  return isBefore ? { start: source.start, end: cue.end } : cue;
}

/** How many words of a statement stand in another statement of the other report. */
function overlap(side: PairSide, one: Said, other: Said): number {
  let shared = 0;
  for (const at of one.content) if (other.content.has(partnerOf(side, at))) shared += 1;
  return shared;
}

/**
 * The statement of the other sentence that says the same.
 * @param near the sentences are all but the same, so that a cue in the same place is enough.
 */
export function counterpartOf(side: PairSide, other: PairSide, one: Said, others: Said[], near: boolean): Said | undefined {
  const partner = partnerOf(side, rangeOf(side.report.text, one.cue).from);
  let best: Said | undefined;
  let most = 0;
  for (const said of others) {
    const inPlace = rangeOf(other.report.text, said.cue).from === partner ? IN_PLACE : 0;
    const shared = overlap(side, one, said);
    const alike = (near && inPlace > 0) || shared >= Math.max(FEWEST_SHARED, MOSTLY * Math.min(one.content.size, said.content.size));
    if (alike && shared + inPlace > most) [best, most] = [said, shared + inPlace];
  }
  return best;
}
