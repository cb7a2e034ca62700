import type { Entry } from '../../core/lexicon/entry';

/** An entry's words as a reader meets them: without the sign for "just so", and with an ellipsis for a free part. */
export const formsOf = ({ forms }: Entry): string[] => forms.map((form) => form.replace(/^=/, '').replaceAll('*', '…'));
