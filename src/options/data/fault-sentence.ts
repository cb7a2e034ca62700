/** What is wrong with a file as a sentence, after which another can follow. */
export const faultSentence = (fault: string): string => (/[.!?]$/.test(fault) ? fault : `${fault}.`);
