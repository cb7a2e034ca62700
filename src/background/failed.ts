import { Failure } from '../browser';
import { LibraryError } from '../library/failed';
import type { Wired } from '../messages';

/** Why the background did not answer: the English default of each key. */
export const failed = {
  'failed.refused': 'Framecheck did not understand what was asked of it.',
  'failed.review': 'Framecheck could not check this report. Nothing on the page was changed.',
  'failed.page': 'The page did not answer. Reload it and open Framecheck again.',
} as const;

export const failure = (key: keyof typeof failed): Failure => new Failure({ key, args: {} });

/** What another context is told of a fault. */
export function wiredFault(fault: unknown): Wired<never> {
  if (fault instanceof Failure || fault instanceof LibraryError) return { failed: fault.said };
  console.error(fault);
  return { failed: failure('failed.review').said };
}
