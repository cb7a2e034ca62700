import type { Check } from '../../../src/core/check';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { writeNotes } from '../../../src/core/notes';
import { articleOf } from '../../../src/core/plain-article';
import type { Note, Passage } from '../../../src/core/review';
import { defaultSettings } from '../../../src/core/settings';
import { readStory } from '../../../src/core/story';
import { bundledLexicon } from '../../../src/data/lexicon';

const lexicon = compileLexicon(bundledLexicon());

/** The note of one check on a plain text, with the bundled lexicon; it must not break. */
export function noteBy(check: Check, text: string, language = 'en'): Note {
  const [note] = writeNotes(readStory(articleOf(text, { language }), lexicon), [check], defaultSettings);
  if (!note || note.outcome === 'failed') throw new Error(`${check.id}: ${note?.reason?.args.reason}`);
  return note;
}

export const passagesBy = (check: Check, text: string): Passage[] => noteBy(check, text).passages;

/** The words that a check notes in a plain text. */
export const notedBy = (check: Check, text: string): string[] => passagesBy(check, text).map(({ exact }) => exact);
