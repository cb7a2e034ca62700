import type { Message } from '../core/message';

/** What went wrong in the library: the English default of each key. */
export const libraryFailed = {
  'library.full':
    'The browser has no room left for this change. Nothing was changed. Delete reports that you keep as references in the options, or free some disk space, and try again.',
  'library.full-of-reports':
    'The browser has no room left to keep this. Nothing was changed. Delete reports that you keep as references in the options, or free some disk space, and try again.',
  'library.unreadable':
    'The browser did not open what Framecheck keeps. Nothing was changed. Close other windows of Framecheck and try again.',
  'library.newer': 'A newer Framecheck kept what is here. It can be read and saved as a file, and not changed by this version.',
  'library.lost': 'What you kept is missing here. Nothing was changed. Open the options of Framecheck to see what can be brought back.',
} as const;

/** The library could not do what was asked of it; what it held before it still holds. `said` is the sentence for the reader. */
export class LibraryError extends Error {
  readonly said: Message;
  constructor(key: keyof typeof libraryFailed, cause?: unknown) {
    super(libraryFailed[key], { cause });
    this.name = 'LibraryError';
    this.said = { key, args: {} };
  }
}

/** Any fault of the browser's store as an error with a sentence; `full` says what a reader can do where there is no room left. */
export function asLibraryError(fault: unknown, full: 'library.full' | 'library.full-of-reports' = 'library.full'): LibraryError {
  if (fault instanceof LibraryError) return fault;
  const isFull = fault instanceof Error && fault.name === 'QuotaExceededError';
  return new LibraryError(isFull ? full : 'library.unreadable', fault);
}
