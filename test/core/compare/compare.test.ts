import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece, Span } from '../../../src/core/article';
import type { Comparison } from '../../../src/core/compare/comparison';
import { compared } from './compared';

const STORY = `Rebels Leave Lowmoor

LOWMOOR (Wire) – Forty rebels left Lowmoor on Monday under a truce, the Harbour Watch said.
“We will come home before the winter,” one of them told reporters.
The government has besieged the town since May.`;

const WORDS =
  'the rebels terrorists left Lowmoor Ana Roe said claimed “we will go home” 40 forty-five $3 million 12% on Monday . , \n — U.S. former'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

const isInside = ({ start, end }: Span, text: string): boolean => start >= 0 && start <= end && end <= text.length;
const isExact = (piece: Piece, text: string): boolean => isInside(piece, text) && piece.exact === text.slice(piece.start, piece.end);

function faultsOf(
  { reference, differences, altered, droppedHere, droppedThere, onlyHere, onlyThere }: Comparison,
  here: string,
  there: string,
): unknown[] {
  const pieces = [
    ...differences.map((each) => [each.here, here] as const),
    ...differences.map((each) => [each.there, there] as const),
    ...reference.labels.flatMap((row) => row.here.flatMap((label) => label.pieces.map((piece) => [piece, here] as const))),
    ...reference.labels.flatMap((row) => row.there.flatMap((label) => label.pieces.map((piece) => [piece, there] as const))),
  ];
  const spans = [
    ...altered.flatMap((each) => [[each.here, here] as const, [each.there, there] as const]),
    ...reference.aligned.flatMap((each) => [[each.here, here] as const, [each.there, there] as const]),
    ...[...droppedHere, ...onlyHere].flatMap((each) => [[each.span, here] as const, [each.place, there] as const]),
    ...[...droppedThere, ...onlyThere].flatMap((each) => [[each.span, there] as const, [each.place, here] as const]),
  ];
  return [...pieces.filter(([piece, text]) => !isExact(piece, text)), ...spans.filter(([span, text]) => !isInside(span, text))];
}

const noted = ({ differences, altered, droppedHere, droppedThere, onlyHere, onlyThere }: Comparison): number =>
  differences.length + altered.length + droppedHere.length + droppedThere.length + onlyHere.length + onlyThere.length;

describe('any two texts', () => {
  test('are compared without an error, and every offset is in its text', () => {
    fc.assert(fc.property(texts, texts, (here, there) => faultsOf(compared(here, there), here, there).length === 0));
  });

  test('with parts in common keep their offsets', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => faultsOf(compared(STORY + one, other + STORY), STORY + one, other + STORY).length === 0),
      {
        numRuns: 40,
      },
    );
  });

  test('that are one text differ in nothing', () => {
    fc.assert(fc.property(texts, (text) => noted(compared(text, text)) === 0));
  });

  test.each(['forty-five $3 million', 'U.S. U.S. million'])('that are both “%s”, without a word of weight, differ in nothing', (text) => {
    expect(noted(compared(text, text))).toBe(0);
  });

  test('give the same comparison twice', () => {
    fc.assert(
      fc.property(texts, texts, (here, there) => {
        const [once, again] = [compared(here, there), compared(here, there)];
        return JSON.stringify(once.reference) === JSON.stringify(again.reference);
      }),
      {
        numRuns: 30,
      },
    );
  });
});

describe('a difference', () => {
  test('is told once, under the weightiest kind', () => {
    const there = STORY.replace('Forty rebels', 'Sixty foreign-backed terrorists').replace('said.', 'claimed.');
    const { differences } = compared(STORY, there);
    expect(differences.map(({ kind, rank, here, there: other }) => [kind, rank, here.exact, other.exact])).toEqual([
      ['label', 1, 'rebels', 'terrorists'],
      ['figure', 3, 'Forty', 'Sixty'],
      ['attribution', 4, 'said', 'claimed'],
      ['modifier', 5, '', 'foreign-backed'],
    ]);
  });

  test('inside a quotation of both is the quotation’s only', () => {
    const { differences, altered } = compared(STORY, STORY.replace('home before', 'back before'));
    expect(differences.map(({ kind, here, there }) => [kind, here.exact, there.exact])).toEqual([['quotation', 'home', 'back']]);
    expect(altered).toHaveLength(1);
  });
});

describe('a report about another event', () => {
  test('is not compared', () => {
    const other = 'The museum in Arden opened a hall for old clocks on Friday, and hundreds came to hear them strike at noon together.';
    const { reference, onlyHere } = compared(STORY, other, false);
    expect([reference.sameEvent, reference.aligned, reference.labels, onlyHere]).toEqual([false, [], [], []]);
  });

  test('is, where the reader holds it for the same event', () => {
    const other = 'The museum in Arden opened a hall for old clocks on Friday, and hundreds came to hear them strike at noon together.';
    expect(compared(STORY, other, true).reference.sameEvent).toBe(true);
  });
});
