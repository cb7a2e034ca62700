import type { Passage, Review } from '../../src/core/review';

const message = (key: string, args = {}) => ({ key, args });

/** A passage about a stranger's words. */
export const passage = (exact: string, more: Partial<Passage> = {}): Passage => ({
  start: 0,
  end: exact.length,
  exact,
  prefix: 'the ',
  suffix: ' left',
  voice: 'outlet',
  message: message('contested-labels.found', { words: exact }),
  reports: [],
  ...more,
});

/** A review in which every text that comes from the page or a lexicon is the given one. */
export function reviewOf(stranger: string, passages: Passage[] = [passage(stranger)]): Review {
  const note = { check: 'contested-labels', kind: 'names', basis: 'lexicon', title: message('contested-labels.title') } as const;
  return {
    version: 1,
    article: {
      text: `${stranger}\n\nBody.`,
      headline: { start: 0, end: stranger.length },
      outlet: stranger,
      byline: stranger,
      language: 'en',
      words: 2,
      read: 'whole',
    },
    counts: { outlet: 1, quoted: 0, reported: 0, unknown: 0 },
    first: passages.map((_, index) => ({ check: note.check, passage: index })),
    sources: [
      {
        id: 's1',
        name: stranger,
        kind: 'monitor',
        named: true,
        qualifiers: [{ start: 0, end: 1, exact: stranger }],
        mentions: [],
        words: 3,
      },
    ],
    attributions: [],
    notes: [{ ...note, why: message('contested-labels.why'), outcome: 'found', passages }],
    references: [],
  };
}

/** The same, compared with a report in which every text is the given one as well. */
export function comparedReviewOf(stranger: string): Review {
  const reports = [{ reference: 'wire', pieces: [{ start: 0, end: stranger.length, exact: stranger }] }];
  const about = { outlet: stranger, headline: `${stranger} (2)`, published: stranger, url: stranger, because: [stranger] };
  const found = { sources: [], attributions: [], aligned: [], labels: [] };
  return {
    ...reviewOf(stranger, [passage(stranger, { reports })]),
    references: [{ id: 'wire', text: stranger, ...about, sameEvent: true, score: 1, ...found }],
  };
}

/** Says a message by its key and its arguments. */
export const say = ({ key, args }: { key: string; args: object }): string => `${key} ${Object.values(args).join(' ')}`.trim();
