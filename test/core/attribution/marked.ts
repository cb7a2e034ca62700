import type { Attribution } from '../../../src/core/attribution/attribution';
import { attributeFound } from '../../../src/core/attribution/attribution';
import type { Found } from '../../../src/core/attribution/found';
import { rangeOf, readText } from '../../../src/core/text/text';

const ACTS: Record<string, Attribution['act']> = { b: 'belief', i: 'intention' };
const OPENING = /[{<[](\d+)([bi]?):/y;
const CLOSING = '}>]';

interface Part {
  role: string;
  number: number;
  start: number;
}

/**
 * Reads a text whose attributions are marked by hand, so that what follows from them is tested without the finder:
 * `{1:Ada Roe} <1:said> [1:that it rains]`. `<1b:thinks>` is a belief and `<1i:wants>` an intention. Parts may nest.
 */
export function readMarked(marked: string) {
  const open: Part[] = [];
  const spans: { role: string; number: number; start: number; end: number }[] = [];
  const acts = new Map<number, Attribution['act']>();
  let raw = '';
  for (let at = 0; at < marked.length; at++) {
    OPENING.lastIndex = at;
    const [whole, number, act] = OPENING.exec(marked) ?? [];
    if (whole) {
      open.push({ role: marked.charAt(at), number: Number(number), start: raw.length });
      if (act) acts.set(Number(number), ACTS[act] as Attribution['act']);
      at += whole.length - 1;
    } else if (open.length && CLOSING.includes(marked.charAt(at))) spans.push({ ...(open.pop() as Part), end: raw.length });
    else raw += marked.charAt(at);
  }
  const text = readText(raw);
  const numbers = [...new Set(spans.map(({ number }) => number))].sort((a, b) => a - b);
  const found = numbers.map((number): Found => {
    const ranges = (role: string) =>
      spans.filter((span) => span.number === number && span.role === role).map((span) => rangeOf(text, span));
    const [source] = ranges('{');
    const [cue] = ranges('<');
    return {
      source,
      cue,
      content: ranges('['),
      lemma: 'say',
      act: acts.get(number) ?? 'speech',
      direction: 'neutral',
      pattern: 'by hand',
    };
  });
  return { raw, text, found, ...attributeFound(text, found) };
}

/** The span of some words in a text; the last of several where `last` is set. */
export function spanIn(raw: string, words: string, last = false) {
  const start = last ? raw.lastIndexOf(words) : raw.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in the text`);
  return { start, end: start + words.length };
}
