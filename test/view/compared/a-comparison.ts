import { type Piece, pieceOf, type Span } from '../../../src/core/article';
import type { Label, Note, Passage, Reference, Review } from '../../../src/core/review';
import { article, note, review } from '../a-review';

export const here = article.text;
export const there =
  'Fighters leave Tern Bay\n\nThe government fell, Ann Lee said. "Fighters left on foot," she said. Two boats sank.\nFighters were seen at sea.\n';

/** Words at their n-th place in a text; without words the empty place before it. */
export function piece(text: string, words: string, nth = 0): Piece {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return pieceOf(text, { start, end: start + words.length });
}

export const placeBefore = (text: string, words: string): Piece => {
  const { start } = piece(text, words);
  return { start, end: start, exact: '' };
};

export const label = (text: string, name: string, places: number, more: Partial<Label> = {}): Label => ({
  label: name,
  count: places,
  voices: { outlet: places, quoted: 0, reported: 0, unknown: 0 },
  pieces: Array.from({ length: places }, (_, nth) => piece(text, name, nth)),
  ...more,
});

const pair = (one: Span, other: Span): Reference['aligned'][number] => ({ here: one, there: other, similarity: 1, differences: [] });

export const reference = (more: Partial<Reference> = {}): Reference => ({
  id: 'wire',
  headline: 'Fighters leave Tern Bay',
  outlet: 'Harbour Wire',
  published: '2026-09-02',
  url: 'https://wire.example/tern-bay',
  text: there,
  sources: [],
  attributions: [],
  sameEvent: true,
  score: 0.8,
  because: ['Tern Bay', 'Ann Lee'],
  aligned: [
    pair(piece(here, 'The regime fell, Ann Lee said.'), piece(there, 'The government fell, Ann Lee said.')),
    pair(piece(here, '"Rebels left," she said.'), piece(there, '"Fighters left on foot," she said.')),
  ],
  labels: [],
  ...more,
});

/** A passage that compares words here with words of the reference report `wire`; an empty side is a place. */
export const passage = (one: Piece, other?: Piece, more: Partial<Passage> = {}): Passage => ({
  ...one,
  prefix: '',
  suffix: '',
  voice: 'outlet',
  message: { key: 'seen', args: {} },
  reports: other ? [{ reference: 'wire', pieces: [other] }] : [],
  ...more,
});

export const comparing = (check: string, kind: Note['kind'], passages: Passage[]): Note =>
  note(check, kind, passages, { basis: 'comparison' });

export const swapped = comparing('swapped-labels', 'names', [
  passage(piece(here, 'regime'), piece(there, 'government')),
  passage(piece(here, 'Rebels', 1), piece(there, 'Fighters', 1), { voice: 'quoted', speaker: 'Ann Lee' }),
]);

export const elsewhere = comparing('facts-elsewhere', 'acts and figures', [
  passage(placeBefore(here, 'Officials'), piece(there, 'Two boats sank.'), { message: { key: 'found in 1 of 1', args: {} } }),
]);

export const onlyHereNote = comparing('facts-only-here', 'acts and figures', [passage(piece(here, 'Officials agreed.'))]);

export const compared = (notes: Note[], more: Partial<Review> = {}): Review => review(notes, { references: [reference()], ...more });
