import type { Reference } from '../../core/review';

/** What a reader knows a report by, as short as it goes. */
export const reportName = ({ outlet, headline, id }: Pick<Reference, 'outlet' | 'headline' | 'id'>): string => outlet || headline || id;
