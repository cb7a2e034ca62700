import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Label, Review } from '../../src/core/review';
import { formats } from '../../src/export/formats';
import { comparedReviewOf, reviewOf, say } from './sample';

const label = (name: string, count = 1): Label => ({
  label: name,
  count,
  voices: { outlet: count, quoted: 0, reported: 0, unknown: 0 },
  pieces: [],
});

function withNames(rows: [string, Label[], Label[]][]): Review {
  const review = comparedReviewOf('Rebels');
  const labels = rows.map(([referent, here, there]) => ({ referent, here, there }));
  return { ...review, references: review.references.map((reference) => ({ ...reference, labels })) };
}

const pictureOf = (review: Review) => formats.svg?.(review, say) ?? '';
const textsIn = (svg: string) => {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  return [...document.querySelectorAll('text')].map((text) => ({
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
    words: text.textContent,
  }));
};

const review = withNames([
  ['fighters', [label('terrorists', 6), label('militants', 4)], [label('rebels', 6)]],
  ['the army', [label('army')], [label('army')]],
]);

test('what each report calls them stands side by side', () => {
  const texts = textsIn(pictureOf(review));
  const [terrorists, rebels] = ['terrorists × 6', 'rebels × 6'].map((words) => texts.find((text) => text.words === words));
  expect(terrorists?.y).toBe(rebels?.y);
  expect(terrorists?.x).toBeLessThan(rebels?.x ?? 0);
});

test('who is called the same is left out', () => {
  expect(pictureOf(review)).not.toContain('army');
});

describe('no text is drawn over another', () => {
  const long = 'the foreign-backed armed groups of the northern mountain provinces';
  test.each([
    ['short names', review],
    [
      'long names',
      withNames([
        [long, [label(long, 3), label('rebels')], [label(long)]],
        ['they', [label('a')], [label('b')]],
      ]),
    ],
    ['nothing compared', reviewOf('Rebels')],
  ])('%s', (_case, one) => {
    const places = textsIn(pictureOf(one)).map(({ x, y }) => `${x} ${y}`);
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places).size).toBe(places.length);
  });

  test('the picture is as high as what is drawn in it', () => {
    const svg = pictureOf(review);
    const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
    expect(Math.max(...textsIn(svg).map(({ y }) => y))).toBeLessThan(height);
  });
});

test('a name is text, whatever stands in it', () => {
  const svg = pictureOf(withNames([['x', [label('<script>alert(1)</script>')], [label('"/><image href="https://x.example"/>')]]]));
  expect(svg).not.toMatch(/<script|<image/);
});
