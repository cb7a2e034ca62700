import { articleOf } from '../../src/core/plain-article';
import { type Passage, type Review, review } from '../../src/core/review';
import { frequencies } from '../../src/data/frequencies';
import { bundledLexicon } from '../../src/data/lexicon';

export type Checked = Pick<Review, 'notes' | 'attributions' | 'sources' | 'references'>;

/** Reviews texts as `framecheck batch` does, and remembers what went wrong. */
export interface Checker {
  /** @param reference a text that is held for the same event. One that cannot be reviewed has an empty review. */
  check(id: string, text: string, reference?: string): Checked;
  /** A sentence for each thing that went wrong. */
  remarks(): string[];
}

const NOTHING: Checked = { notes: [], attributions: [], sources: [], references: [] };

/** A checker with the bundled lexicon; what it remembers begins anew. */
export function startChecker(): Checker {
  const lexicon = bundledLexicon();
  const lost: string[] = [];
  const failed = new Map<string, number>();
  return {
    check(id, text, reference) {
      try {
        const references = reference === undefined ? [] : [{ id: 'reference', article: articleOf(reference), force: true }];
        const checked = review(articleOf(text), { lexicon, frequencies, references });
        for (const { check, outcome } of checked.notes) if (outcome === 'failed') failed.set(check, (failed.get(check) ?? 0) + 1);
        return checked;
      } catch (error) {
        lost.push(`${id} (${(error as Error).message})`);
        return NOTHING;
      }
    },
    remarks: () => [
      ...(lost.length > 0 ? [`${lost.length} texts without a review: ${lost.slice(0, 3).join(', ')}.`] : []),
      ...[...failed].map(([check, times]) => `${check} stopped on ${times} texts.`),
    ],
  };
}

/** What is noted in a text, by some checks or by all. */
export const passagesOf = ({ notes }: Checked, checks?: ReadonlySet<string>): { check: string; passage: Passage }[] =>
  notes
    .filter(({ check, outcome }) => outcome === 'found' && (!checks || checks.has(check)))
    .flatMap(({ check, passages }) => passages.map((passage) => ({ check, passage })));

/** The checks of single words. */
export const WORD_CHECKS: ReadonlySet<string> = new Set([
  'contested-labels',
  'loaded-modifiers',
  'doubt-markers',
  'intensifiers',
  'euphemisms',
  'loaded-cues',
]);
