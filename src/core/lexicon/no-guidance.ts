/** Why no guidance is cited, where many entries share the reason. A file calls a reason by its name. */
export const sharedReasons: Record<string, string> = {
  '@not-listed': 'No public guide that we checked has an entry on it.',
  '@plain-words': 'The guides that we checked ask for plain description and do not name it.',
  '@slogan': 'A slogan or a nickname from politics; no public guide that we checked has an entry on it.',
  '@judgement': 'A word of judgement; the guides that we checked advise against the kind and do not list it.',
  '@figure-of-speech': 'A figure of speech; the guides that we checked advise against such figures in general and do not list it.',
  '@undated': 'Guides of its field advise against it, but we found no such advice with a date to cite.',
};

/** A reason in words, whether it is called by name or written out; undefined where it is called by a name that there is not. */
export const reasonOf = (reason: string): string | undefined => (reason.startsWith('@') ? sharedReasons[reason] : reason);
