import { expect, test } from 'vitest';
import { loadedCues } from '../../src/core/attribution/cues';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { findMatches } from '../../src/core/lexicon/match';
import { findWholeFaults } from '../../src/core/lexicon/whole';
import { readText } from '../../src/core/text/text';
import { bundledLexicon } from '../../src/data/lexicon';

const entries = bundledLexicon();

test('no group leans one way and no form is hidden', () => {
  expect(findWholeFaults(entries)).toEqual([]);
});

test('every form of every entry is found by itself in the contexts that it asks for, or by a longer one', () => {
  const bare = compileLexicon(entries.map(({ only: _, exceptions: __, ...entry }) => entry));
  const lost = entries.flatMap(({ forms }) =>
    forms.filter((form) => findMatches(readText(`there ${form.replace('=', '').replace('*', 'some')} there`), bare).length === 0),
  );
  expect(lost).toEqual([]);
});

test('every reporting verb that takes a view has an entry', () => {
  const bare = compileLexicon(entries.map(({ only: _, exceptions: __, ...entry }) => entry));
  const without = loadedCues().filter(({ lemma }) => findMatches(readText(`they ${lemma} it`), bare).length === 0);
  expect(without).toEqual([]);
});
