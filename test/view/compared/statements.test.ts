import { expect, test } from 'vitest';
import { onlyHere, onlyThere } from '../../../src/view/compared/statements';
import { compared, comparing, elsewhere, here, onlyHereNote, passage, piece, placeBefore, swapped, there } from './a-comparison';

const inTwo = comparing('facts-elsewhere', 'acts and figures', [
  passage(placeBefore(here, 'Officials'), undefined, {
    reports: [
      { reference: 'radio', pieces: [{ start: 0, end: 15, exact: 'Two boats sank.' }] },
      { reference: 'wire', pieces: [piece(there, 'Two boats sank.')] },
    ],
  }),
]);
const quotes = comparing('dropped-quotes', 'sources', [
  passage(piece(here, '"Rebels left,"')),
  passage(placeBefore(here, 'Officials'), piece(there, '"Fighters left on foot,"')),
]);
const notes = [swapped, quotes, elsewhere, onlyHereNote];

const words = (groups: ReturnType<typeof onlyThere>) =>
  groups.map(({ note, statements }) => [note.check, statements.map(({ there: piece, passage: { exact } }) => piece?.exact ?? exact)]);

test('what only the reference report tells stands under its check, with its own words', () => {
  expect(words(onlyThere(compared(notes), 'wire'))).toEqual([
    ['dropped-quotes', ['"Fighters left on foot,"']],
    ['facts-elsewhere', ['Two boats sank.']],
  ]);
});

test('what only this report tells rests on no reference report', () => {
  expect(words(onlyHere(compared(notes)))).toEqual([
    ['dropped-quotes', ['"Rebels left,"']],
    ['facts-only-here', ['Officials agreed.']],
  ]);
});

test.each([
  ['radio', [['facts-elsewhere', ['Two boats sank.']]]],
  ['wire', []],
])('what two reports tell stands once: %s', (id, expected) => {
  expect(words(onlyThere(compared([inTwo]), id))).toEqual(expected);
});
