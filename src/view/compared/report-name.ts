import { siteOf } from '../../core/muted';
import type { Reference } from '../../core/review';

/** What a reader knows a report by, as short as it goes. */
export const reportName = ({ outlet, headline, url, id }: Pick<Reference, 'outlet' | 'headline' | 'url' | 'id'>): string =>
  outlet || headline || siteOf(url) || id;
