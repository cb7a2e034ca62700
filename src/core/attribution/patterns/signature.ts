import type { Found } from '../found';
import { phraseStartingAt } from '../grammar/phrase-after';
import { lastOfSentence } from './content-end';
import type { Scope } from './site';

const LONGEST = 25;

/** A paragraph with a dash and a name under a paragraph that is one quotation. */
export function findSignature({ reading, from, to }: Scope): Found | undefined {
  if (!reading.isDash(from) || !reading.startsParagraph(from) || to - from > LONGEST || !reading.isCapital(from + 1)) return undefined;
  const last = reading.isWord(from - 1) ? -1 : from - 1;
  const quotation = last < 0 ? undefined : (reading.closing(last) ?? reading.closing(last - 1));
  const source =
    quotation && reading.startsParagraph(quotation.from)
      ? phraseStartingAt(reading, from + 1, lastOfSentence(reading, to, from) + 1)
      : undefined;
  if (!source || !quotation) return undefined;
  return {
    source,
    cue: { from, to: from + 1 },
    content: [{ from: quotation.from, to: quotation.to }],
    lemma: '—',
    act: 'speech',
    direction: 'neutral',
    pattern: 'signature',
  };
}
