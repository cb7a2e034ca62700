/** The parts of a review, in the order in which they are shown. */
export const parts = ['words', 'sources', 'compared', 'checked'] as const;
export type Part = (typeof parts)[number];
