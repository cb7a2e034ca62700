import { expect, test } from 'vitest';
import { bundledLexicon } from '../../src/data/lexicon';
import { findWholeFaults } from '../../src/core/lexicon/whole';

test('the bundled lexicon is parsed by the same parser and has no fault', () => {
  expect(bundledLexicon().length).toBeGreaterThanOrEqual(150);
  expect(findWholeFaults(bundledLexicon())).toEqual([]);
});
