import { expect, test } from 'vitest';
import type { Note } from '../../../src/core/review';
import { pairGroups } from '../../../src/view/compared/differences';
import { compared, comparing, here, passage, piece, placeBefore, reference, swapped, there } from './a-comparison';

/** The groups as check: [sentence here | sentence there: words here > words there, ...]. */
const seen = (notes: Note[], report = reference()) =>
  pairGroups(compared(notes), report).map(({ note, pairs }) => [
    note.check,
    pairs.map((pair) => {
      const words = pair.differences.map((each) => `${each.here.exact} > ${each.there.exact}`).join(', ');
      return `${here.slice(pair.here.start, pair.here.end)} | ${there.slice(pair.there.start, pair.there.end)}: ${words}`;
    }),
  ]);

const first = 'The regime fell, Ann Lee said. | The government fell, Ann Lee said.';
const second = '"Rebels left," she said. | "Fighters left on foot," she said.';
const gained = comparing('gained-modifiers', 'modifiers', [passage(placeBefore(here, 'fell'), piece(there, 'government'))]);
const quoted = comparing('altered-quotes', 'acts and figures', [passage(placeBefore(here, '," she'), piece(there, ' on foot'))]);

test.each<[string, Note[], unknown]>([
  ['without a comparison there is nothing', [comparing('swapped-labels', 'names', [])], []],
  [
    'differences stand with their sentences, in the order of the text',
    [swapped],
    [['swapped-labels', [`${first}: regime > government`, `${second}: Rebels > Fighters`]]],
  ],
  [
    'a pair with several differences stands once, under the weightiest',
    [gained, swapped],
    [['swapped-labels', [`${first}: regime > government,  > government`, `${second}: Rebels > Fighters`]]],
  ],
  [
    'names come before quotations, quotations before modifiers',
    [gained, quoted, { ...swapped, passages: [] }],
    [
      ['altered-quotes', [`${second}:  >  on foot`]],
      ['gained-modifiers', [`${first}:  > government`]],
    ],
  ],
  [
    'words outside of aligned sentences bring their own sentences',
    [comparing('swapped-labels', 'names', [passage(piece(here, 'Officials'), piece(there, 'Fighters', 2))])],
    [['swapped-labels', ['Officials agreed. | Fighters were seen at sea.: Officials > Fighters']]],
  ],
  ['statements of one side are no difference', [comparing('facts-elsewhere', 'acts and figures', swapped.passages)], []],
])('%s', (_name, notes, expected) => {
  expect(seen(notes)).toEqual(expected);
});

test('what is said of another report is left to that', () => {
  expect(seen([swapped], reference({ id: 'radio' }))).toEqual([]);
});
