import { nothing as onPages } from '../extract/nothing';

/** Why a tab cannot be read at all: one sentence each, the English default of its key. */
export const nothing = {
  'nothing.browser-page': 'This page belongs to the browser. Open a report on the web to check it.',
  'nothing.extension-page': 'This page belongs to an extension. Open a report on the web to check it.',
  'nothing.store': 'Browsers do not let extensions read their extension stores. Open a report to check it.',
  'nothing.source': 'This is the source of a page. Open the page itself to check it.',
  'nothing.reader': 'The browser does not let extensions read its reader view. Leave the reader view to check this report.',
  'nothing.file':
    'This is a file on your device. Allow Framecheck access to file addresses in the browser’s extension settings to check it.',
  'nothing.error-page': 'The browser could not load this page.',
  'nothing.refused': 'The browser did not let Framecheck read this page. It may be a page of the browser itself, or a file on your device.',
  'nothing.no-answer': 'The page did not answer. It may still be loading: wait a moment and open Framecheck again.',
  'nothing.not-checked': 'Click the toolbar button to check this page.',
  'nothing.private': 'Nothing is kept from private windows, not even for this panel. Click the toolbar button to check this page.',
  'nothing.pdf': onPages['nothing.pdf'],
} as const;

/** Why a page that was read does not answer any more. */
export const pageFailed = { 'failed.page': 'The page did not answer. Reload it and open Framecheck again.' } as const;

export type Nothing = keyof typeof nothing;
