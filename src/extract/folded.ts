/** A text on one line. */
export const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of an element on one line. */
export const textOf = (element: Element): string => folded(element.textContent);
