import { visible } from './visible';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A stranger's text as it stands in HTML or XML. */
export const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
