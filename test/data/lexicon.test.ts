import { expect, test } from 'vitest';
import { findWholeFaults } from '../../src/core/lexicon/whole';
import { bundledLexicon } from '../../src/data/lexicon';

test('the bundled lexicon is parsed by the same parser and has no fault', () => {
  expect(bundledLexicon().length).toBeGreaterThanOrEqual(150);
  expect(findWholeFaults(bundledLexicon())).toEqual([]);
});
