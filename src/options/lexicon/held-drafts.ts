import { type Area, bytesOf, countFitting } from '../../library/area';
import type { Draft } from './draft';

/** The key under which they are held. */
const DRAFTS = 'drafts';
/** The name of the lock under which they are changed. */
const NAME = 'framecheck-drafts';
/** The most that they take up together, in bytes: the reports of the session leave three times as much of its room. */
export const MOST_BYTES = 256 * 1024;

/** A draft that was neither kept nor cancelled in this session, and what it is of: an entry that is changed, or a new one with what it began with. */
export interface HeldDraft {
  of: string;
  draft: Draft;
}

/** What a draft is of. */
export const draftOfEntry = (id: string): string => `entry/${id}`;
export const draftOfNew = (words = ''): string => `new/${words}`;
export const isOfNew = (of: string): boolean => of.startsWith(draftOfNew());

/** The drafts of this session, the one that was written last first. */
export async function loadDrafts(area: Area): Promise<HeldDraft[]> {
  return ((await area.get(DRAFTS))[DRAFTS] as HeldDraft[] | undefined) ?? [];
}

/** Holds a draft for the session in the place of the one before, or lets it go; the oldest ones make room for it, and none does for one that is too long. */
export function holdDraft(area: Area, of: string, draft?: Draft): Promise<void> {
  return navigator.locks.request(NAME, async () => {
    const others = (await loadDrafts(area)).filter((held) => held.of !== of);
    const all = draft && bytesOf({ of, draft }) <= MOST_BYTES ? [{ of, draft }, ...others] : others;
    await area.set({ [DRAFTS]: all.slice(0, countFitting(all.map(bytesOf), MOST_BYTES)) });
  });
}
