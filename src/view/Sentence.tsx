import { useMemo } from 'preact/hooks';
import type { Span } from '../core/article';
import type { Voice } from '../core/attribution/attribution';
import { inSentence } from '../core/in-sentence';
import { useQuotedLanguage } from './Told';

/** The words of a passage, marked inside their sentence. */
export function Sentence({ text, span, voice }: { text: string; span: Span; voice: Voice }) {
  const lang = useQuotedLanguage();
  const { before, exact, after } = useMemo(() => inSentence(text, span), [text, span]);
  return (
    <p class="sentence" lang={lang}>
      {before}
      <mark data-voice={voice}>{exact}</mark>
      {after}
    </p>
  );
}
