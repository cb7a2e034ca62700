import { onceKept } from '../../once';
import type { Text } from '../../text/text';
import { Reading } from './reading';

/** The words and tags of a text's tokens, read once for the finder of attributions, the checks of sentences and the comparison. */
export const readingOf: (text: Text) => Reading = onceKept((text) => new Reading(text));
