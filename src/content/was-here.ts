/** Whether the page had this script before, so that it was neither left nor reloaded since; to be asked before the script says that it is there. */
export const wasHere = typeof globalThis.framecheckAnswer === 'function';
