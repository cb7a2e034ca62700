import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conflictingFigures } from '../../../src/core/checks/conflicting-figures';
import { headlineStrength } from '../../../src/core/checks/headline-strength';
import { hiddenActors } from '../../../src/core/checks/hidden-actors';
import { lateAttribution } from '../../../src/core/checks/late-attribution';
import { scareQuotes } from '../../../src/core/checks/scare-quotes';
import { unattributedClaims } from '../../../src/core/checks/unattributed-claims';
import { unsourcedFigures } from '../../../src/core/checks/unsourced-figures';
import { noteBy } from './noted-by';

const structural = [unattributedClaims, lateAttribution, scareQuotes, hiddenActors, headlineStrength, unsourcedFigures, conflictingFigures];

const words = fc.constantFrom(
  ...'were killed 40 people by the regime “ ” " \' . , \n terrorists lied said Ann Lee cost $9m put toll at 12 died in shelling it is behind attack'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
);

test('any text is read without a failure, and every passage stands where it says', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...structural), (raw, check) => {
      for (const { start, end, exact } of noteBy(check, raw).passages) {
        expect(exact).toBe(raw.slice(start, end));
        expect(exact.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

test.each(structural.map((check) => [check.id, check] as const))('%s is skipped where a text is not in English', (_, check) => {
  expect(noteBy(check, 'Le maire a menti.', 'fr')).toMatchObject({ outcome: 'skipped', reason: { key: 'skip.not-english' }, passages: [] });
});
