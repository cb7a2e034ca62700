/** Why the background did not answer: the English default of each key. */
export const failed = {
  'failed.silent': 'Framecheck did not answer. Close this window and click the toolbar button again.',
  'failed.refused': 'Framecheck did not understand what was asked of it.',
  'failed.review': 'Framecheck could not check this report. Nothing on the page was changed.',
  'failed.too-long': 'This report was not kept: reports of more than 200,000 characters are not compared.',
  'failed.private': 'Nothing is kept from private windows. Open the report in an ordinary window to keep it.',
} as const;
