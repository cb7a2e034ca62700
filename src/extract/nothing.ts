import type { Message } from '../core/message';

/** Why there is nothing to check on a page: one sentence each, the English default of its key. */
export const nothing = {
  'nothing.home-page': 'This looks like a home page or a list of stories. Open one report to check it.',
  'nothing.empty': 'There is no text to read on this page.',
  'nothing.pdf': 'This is a PDF. Framecheck reads web pages only.',
  'nothing.frame':
    'The report seems to stand in a frame, into which Framecheck does not look. Open the frame in a tab of its own to check it.',
  'nothing.consent': 'This page asks for your consent and shows no report before it. Answer on the page, then check again.',
  'nothing.gallery': 'This page is made of pictures. Their captions are not read; select them to check them.',
  'nothing.short': 'There is too little running text on this page to check.',
  'nothing.no-article': 'No report was found on this page.',
} as const;

export const nothingTo = (key: keyof typeof nothing): { nothing: Message } => ({ nothing: { key, args: {} } });

/** Why only a part of a page was read. */
export const remarks = {
  cut: 'The page is very long; only its first part was read.',
  large: 'The page is large or unusually built; parts of the report may be missing.',
  locked: 'The page says that part of this report is for subscribers.',
  selection: 'Only the words that you selected were read.',
  wall: 'The report seems to go on behind a subscription notice.',
} as const;
