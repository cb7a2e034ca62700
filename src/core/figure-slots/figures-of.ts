import { type Figure, findFigures } from '../text/figures';
import type { Text } from '../text/text';

const known = new WeakMap<Text, Figure[]>();

/** The figures of a text, read once for all checks that look at them. */
export function figuresOf(text: Text): Figure[] {
  const figures = known.get(text) ?? findFigures(text);
  known.set(text, figures);
  return figures;
}
