import { quoteOf, type Span } from '../core/article';
import type { Note, Passage, Review } from '../core/review';
import type { Say } from './outline';
import { webAddress } from './web-address';

/** A report without an address on the web still has to be named. */
const NAMELESS = 'urn:x-framecheck:report';

const selectorsOf = (text: string, { start, end }: Span) => [
  { type: 'TextQuoteSelector', ...quoteOf(text, { start, end }) },
  { type: 'TextPositionSelector', start, end },
];

/** What a passage is about: its words in the report, or the words of a reference report that are not in it. */
function targetsOf({ start, end, reports }: Passage, { article, references }: Review) {
  const here = { source: webAddress(article.url) ?? NAMELESS, selector: selectorsOf(article.text, { start, end }) };
  const there = reports.flatMap(({ reference, pieces }) => {
    const report = references.find(({ id }) => id === reference);
    if (!report) return [];
    return pieces.map((piece) => ({
      source: webAddress(report.url) ?? `${NAMELESS}:${reference}`,
      selector: selectorsOf(report.text, piece),
    }));
  });
  return end > start ? [here, ...there] : there;
}

function annotationOf(note: Note, passage: Passage, number: number, review: Review, say: Say) {
  const target = targetsOf(passage, review);
  return {
    id: `urn:x-framecheck:${note.check}:${number}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', value: say(passage.message), format: 'text/plain', purpose: 'commenting' },
      { type: 'TextualBody', value: note.check, purpose: 'tagging' },
      { type: 'TextualBody', value: passage.voice, purpose: 'classifying' },
    ],
    target: target.length === 1 ? target[0] : target,
  };
}

/** The passages as an annotation page of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). Positions count UTF-16 units of the report's text. */
export function toAnnotations(review: Review, say: Say): string {
  const items = review.notes.flatMap((note) => note.passages.map((passage, at) => annotationOf(note, passage, at + 1, review, say)));
  const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', id: 'urn:x-framecheck:page', items };
  return `${JSON.stringify(page, null, 2)}\n`;
}
