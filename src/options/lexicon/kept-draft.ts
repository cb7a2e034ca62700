import type { Area } from '../../library/area';
import type { Draft } from './draft';

/** The key under which it is held. */
const DRAFT = 'draft';

/** The draft of a new entry that was neither kept nor cancelled in this session. */
export const loadDraft = async (area: Area): Promise<Draft | undefined> => (await area.get(DRAFT))[DRAFT] as Draft | undefined;

/** Holds a draft for the session, in the place of the one before; none lets it go. */
export const holdDraft = (area: Area, draft?: Draft): Promise<void> => (draft ? area.set({ [DRAFT]: draft }) : area.remove(DRAFT));
