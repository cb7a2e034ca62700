import { expect, test } from 'vitest';
import { checks } from '../../src/core/checks';
import { articleOf } from '../../src/core/plain-article';
import { type Note, review } from '../../src/core/review';
import { frequencies } from '../../src/data/frequencies';
import { bundledLexicon } from '../../src/data/lexicon';

const HERE =
  'Le maire ferme le port\nLe maire de la ville a dit vendredi que la route du port serait fermée pour une semaine et que les gens ne doivent pas partir. ' +
  '« Nous restons dans nos maisons avec les enfants », a déclaré Anne Lefort. Les rebelles ont tué 12 personnes dans le nord. ' +
  '“Il ne viendra pas, a dit un voisin.';
const THERE =
  'Le port fermé\nLe maire de la ville a dit vendredi que la route du port serait fermée pour une semaine et que les gens ne doivent pas partir. ' +
  '« Nous restons dans nos maisons avec les voisins », a déclaré Anne Lefort. Les rebelles ont tué 14 personnes dans le nord.';

const notesOf = (text: string): Note[] => {
  const references = [{ id: 'there', article: articleOf(THERE), force: true }];
  return review(articleOf(text), { lexicon: bundledLexicon(), frequencies, references }).notes;
};

/** Checks that know no word of English: they look at marks, figures and whole statements. */
const WITHOUT_WORDS = [
  'unreliable-marks',
  'altered-quotes',
  'dropped-quotes',
  'differing-figures',
  'facts-elsewhere',
  'facts-only-here',
  'shared-wording',
];
/** Knows none either, and wants more sentences than these. */
const WANTS_MORE = ['changed-placement'];

test.each(checks.map(({ id }) => id))('a report in French: %s says whether it looked', (id) => {
  const note = notesOf(HERE).find(({ check }) => check === id);
  if (WITHOUT_WORDS.includes(id)) expect(note?.outcome).toMatch(/^(found|clear)$/);
  else if (WANTS_MORE.includes(id)) expect([note?.outcome, note?.reason?.key]).toEqual(['skipped', 'skip.too-short']);
  else expect([note?.outcome, note?.reason?.key]).toEqual(['skipped', 'skip.not-english']);
});

test.each([
  ['unreliable-marks', ['“Il']],
  ['altered-quotes', ['enfants']],
  ['differing-figures', ['12']],
])('a report in French: %s', (id, words) => {
  expect(
    notesOf(HERE)
      .find(({ check }) => check === id)
      ?.passages.map(({ exact }) => exact),
  ).toEqual(words);
});
