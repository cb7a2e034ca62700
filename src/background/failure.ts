import { Failure } from '../browser';
import { LibraryError } from '../library/failed';
import type { Wired } from '../messages';
import type { failed } from './failed';

export const failure = (key: keyof typeof failed): Failure => new Failure({ key, args: {} });

/** What another context is told of a fault. */
export function wiredFault(fault: unknown): Wired<never> {
  if (fault instanceof Failure || fault instanceof LibraryError) return { failed: fault.said };
  console.error(fault);
  return { failed: failure('failed.review').said };
}
