import { expect, test } from 'vitest';
import type { Review } from '../../src/core/review';
import { formats } from '../../src/export/formats';
import { comparedReviewOf, passage, reviewOf, say } from './sample';

const at = (url: string, review: Review): Review => ({ ...review, article: { ...review.article, url } });
const pageOf = (review: Review) => JSON.parse(formats.annotations?.(review, say) ?? '');

test('a page of annotations is what the model asks for', () => {
  const page = pageOf(at('https://tern.example/a', reviewOf('Rebels')));
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  expect(page.items).toHaveLength(1);
  expect(page.items[0]).toMatchObject({
    type: 'Annotation',
    motivation: 'commenting',
    target: {
      source: 'https://tern.example/a',
      selector: [
        { type: 'TextQuoteSelector', exact: 'Rebels', prefix: '', suffix: '\n\nBody.' },
        { type: 'TextPositionSelector', start: 0, end: 6 },
      ],
    },
  });
});

test('every annotation has a name of its own', () => {
  const { items } = pageOf(reviewOf('Rebels', [passage('rebels'), passage('rebels'), passage('regime')]));
  expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(3);
});

test('what stands only in a reference report points into that report', () => {
  const review = comparedReviewOf('Rebels');
  const [note] = review.notes;
  if (note) note.passages = note.passages.map((each) => ({ ...each, start: 3, end: 3, exact: '' }));
  expect(pageOf(review).items[0].target.selector[0]).toMatchObject({ type: 'TextQuoteSelector', exact: 'Rebels' });
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address'])('%s is no source', (url) => {
  expect(pageOf(at(url, reviewOf('Rebels'))).items[0].target.source).toBe('urn:x-framecheck:report');
});
