import { expect, test } from 'vitest';
import { loadedCues } from '../../src/core/attribution/cues';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { findMatches } from '../../src/core/lexicon/match';
import { readText } from '../../src/core/text/text';
import { bundledLexicon } from '../../src/data/lexicon';

const entries = bundledLexicon();

test('every reporting verb that takes a view has an entry', () => {
  const bare = compileLexicon(entries.map(({ only: _, exceptions: __, ...entry }) => entry));
  const without = loadedCues().filter(({ lemma }) => findMatches(readText(`they ${lemma} it`), bare).length === 0);
  expect(without).toEqual([]);
});
