import { type Piece, pieceOf, type Span } from '../article';
import type { Finding } from '../check';
import type { Message } from '../message';
import type { Reference } from '../review';
import type { Story } from '../story';
import type { Comparison } from './comparison';
import type { Difference, DifferenceKind } from './difference';
import { unfitMessages } from './unfit';

/** What every comparison check says where it cannot look; English defaults by key. */
export const comparisonMessages = {
  'compare.no-reference': 'There is no reference report to compare with.',
  'compare.other-event': 'No reference report is about the same event.',
  'compare.part-read': 'Only a part of this page was read.',
  'compare.part-read-there': 'Only a part of the reference report was read.',
  ...unfitMessages,
};

/** The comparisons of a story with reports of the same event. */
export const comparisonsOf = ({ comparisons }: Story): Comparison[] => comparisons.filter(({ reference }) => reference.sameEvent);

/** Why there is nothing to compare: "not applicable" is never a pass. */
export function ifNotCompared({ comparisons }: Story): Message | undefined {
  const [first] = comparisons;
  if (!first) return { key: 'compare.no-reference', args: {} };
  if (comparisons.some(({ reference }) => reference.sameEvent)) return undefined;
  return comparisons.every(({ unfit }) => unfit) && first.unfit ? first.unfit : { key: 'compare.other-event', args: {} };
}

/** What is told elsewhere can only be missed on a page that was read whole. */
export const ifNotReadWhole = (story: Story): Message | undefined =>
  story.article.read === 'part' ? { key: 'compare.part-read', args: {} } : ifNotCompared(story);

/** Whether all of a reference report was read. */
export const wasReadWhole = ({ there }: Comparison): boolean => there.story.article.read === 'whole';

/** What stands here only can only be told beside a report that was read whole. */
export const ifNoneReadWhole = (story: Story): Message | undefined =>
  ifNotCompared(story) ?? (comparisonsOf(story).some(wasReadWhole) ? undefined : { key: 'compare.part-read-there', args: {} });

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
