import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../core/lexicon/entry';
import type { Passage } from '../../core/review';
import type { Workshop } from './workshop';

/** How long typing must pause before the text is tried, in milliseconds. */
const PAUSE = 200;

/** What an entry would note in a text, a moment after the last keystroke; nothing where there is no text or no entry. */
export function usePreview(preview: Workshop['preview'], text: string, entry?: Entry): { text: string; found: Passage[] } | undefined {
  const [shown, setShown] = useState<{ text: string; found: Passage[] }>();
  useEffect(() => {
    if (!text.trim() || !entry) return setShown(undefined);
    const timer = setTimeout(() => setShown({ text, found: preview(text, entry) }), PAUSE);
    return () => clearTimeout(timer);
  }, [preview, text, entry]);
  return shown;
}
