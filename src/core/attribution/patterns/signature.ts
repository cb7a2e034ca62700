import type { Found } from '../found';
import { hasFiniteVerb } from '../grammar/clauses';
import { phraseStartingAt } from '../grammar/phrase-after';
import type { Reading } from '../grammar/reading';
import { lastOfSentence } from './content-end';
import type { Scope } from './site';

const LONGEST = 25;

/** The dash before a name that ends the sentence: at its head, or after a quotation that is the rest of it. */
function dashOf({ reading, from, to }: Scope): number {
  const dash = reading.isDash(from) ? from : (reading.opening(from)?.to ?? from);
  const name = reading.isDash(dash) && to - dash <= LONGEST && isName(reading, dash + 1, to);
  return name && !hasFiniteVerb(reading, dash, to) ? dash : -1;
}

const CONNECTORS = /^(?:of|de|von|van|bin|al|el|and|the)$/;

/** Whether all words up to a comma are a name's: no "Bishop dares town". */
function isName(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to && reading.isWord(at); at++)
    if (!reading.isCapital(at) && !(at > from && CONNECTORS.test(reading.form(at)))) return false;
  return reading.isWord(from);
}

const endsParagraph = (reading: Reading, to: number) => to >= reading.count || reading.startsParagraph(to);

/** A dash and a name under a paragraph that is one quotation, or after it. */
export function findSignature(scope: Scope): Found | undefined {
  const { reading, from, to } = scope;
  const dash = dashOf(scope);
  const last = dash < 0 || reading.isWord(dash - 1) ? -1 : dash - 1;
  const quotation = last < 0 ? undefined : (reading.closing(last) ?? reading.closing(last - 1));
  if (!quotation || !reading.startsParagraph(quotation.from) || !endsParagraph(reading, to)) return undefined;
  const source = phraseStartingAt(reading, dash + 1, lastOfSentence(reading, to, from) + 1);
  if (!source) return undefined;
  return {
    source,
    cue: { from: dash, to: dash + 1 },
    content: [{ from: quotation.from, to: quotation.to }],
    lemma: '—',
    act: 'speech',
    direction: 'neutral',
    pattern: 'signature',
  };
}
