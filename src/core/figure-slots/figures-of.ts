import { onceKept } from '../once';
import { type Figure, findFigures } from '../text/figures';
import type { Text } from '../text/text';

/** The figures of a text, read once for all checks that look at them. */
export const figuresOf: (text: Text) => Figure[] = onceKept(findFigures);
