import { type Piece, pieceOf, type Span } from '../article';
import type { Finding } from '../check';
import type { Message } from '../message';
import type { Reference } from '../review';
import type { Story } from '../story';
import type { ComparedStory, Comparison } from './comparison';
import type { Difference, DifferenceKind } from './difference';

/** English defaults of what every comparison check says where it cannot look. */
export const SKIPPED = {
  'no-reference': 'There is no reference report to compare with.',
  'other-event': 'No reference report is about the same event.',
  'part-read': 'Only a part of this page was read.',
} as const;

/** The comparisons of a story with reports of the same event. */
export const comparisonsOf = (story: Story): Comparison[] =>
  ((story as Partial<ComparedStory>).comparisons ?? []).filter(({ reference }) => reference.sameEvent);

/** Why a check has nothing to compare: "not applicable" is never a pass. */
export function skipUncompared(check: string, story: Story): Message | undefined {
  if (comparisonsOf(story).length > 0) return undefined;
  const asked = ((story as Partial<ComparedStory>).comparisons ?? []).length > 0;
  return { key: `${check}.${asked ? 'other-event' : 'no-reference'}`, args: {} };
}

/** What a reader knows a reference report by. */
export const nameOf = ({ outlet, headline, id }: Reference): string => outlet ?? headline ?? id;

/** Evidence in a reference report: the pieces that a finding rests on. */
export const inReport = ({ id }: Reference, pieces: Piece[]): { reference: string; pieces: Piece[] } => ({ reference: id, pieces });

export const pieceThere = ({ reference }: Comparison, span: Span): Piece => pieceOf(reference.text, span);

/** The differences of one kind as findings: the wording here, the wording there as evidence. */
export function findDifferences(
  story: Story,
  kind: DifferenceKind,
  say: (difference: Difference, comparison: Comparison) => Message,
): Finding[] {
  return comparisonsOf(story).flatMap((comparison) =>
    comparison.differences
      .filter((difference) => difference.kind === kind)
      .map((difference) => ({
        span: { start: difference.here.start, end: difference.here.end },
        message: say(difference, comparison),
        reports: [inReport(comparison.reference, [difference.there])],
      })),
  );
}
