import type { Span } from '../article';
import type { Voice } from '../attribution/attribution';
import { type Range, spanOf, type Text } from '../text/text';
import { type Capitals, readCapitals } from './capitals';
import type { Vocabulary } from './vocabulary';

const MENTIONS = new Set('word words term terms label labels phrase phrases expression adjective noun slur epithet'.split(' '));
const LABELS = new Set(['label', 'labels', 'epithet', 'moniker']);
const SKIPPED = new Set(['"', "'", '``', "''", '“', '”', '‘', '’', 'a', 'an', 'the', 'of', 'like']);

const DENIALS = new Set('not no never nor neither without cannot'.split(' '));
/** What may stand between a denial and what it denies. */
const SKIPPED_DENIED = new Set(
  `a an the any such longer more really actually exactly simply necessarily be been being have has is are was were
  " ' “ ‘ \`\``.split(/\s+/),
);
const DENIED_REACH = 5;

/** What is known of a text beside its words: its headline, and whose words stand where. */
export interface Place {
  headline?: Span | undefined;
  utteranceAt?(span: Span): { voice: Voice };
}

/** Looks around a place in a text. */
export interface Surroundings {
  text: Text;
  vocabulary: Vocabulary;
  /** The number of each token in the vocabulary. */
  words: Int32Array;
  capitals: Capitals;
  inHeadline(range: Range): boolean;
  /** The outlet's where nobody has asked whose words stand where. */
  voiceAt(range: Range): Voice;
}

/** @param words the number of each token in the vocabulary */
export const readSurroundings = (
  text: Text,
  vocabulary: Vocabulary,
  words: Int32Array,
  { headline, utteranceAt }: Place,
): Surroundings => ({
  text,
  vocabulary,
  words,
  capitals: readCapitals(text),
  inHeadline: ({ from }) => {
    const start = text.tokens.start[from] ?? 0;
    return headline !== undefined && start >= headline.start && start < headline.end;
  },
  voiceAt: (range) => utteranceAt?.(spanOf(text, range)).voice ?? 'outlet',
});

/** Whether the word itself is under discussion. */
export function isMentioned({ text: { tokens } }: Surroundings, { from, to }: Range): boolean {
  let before = from - 1;
  while (before >= 0 && before > from - 4 && SKIPPED.has(tokens.word[before] ?? '')) before -= 1;
  const after = SKIPPED.has(tokens.word[to] ?? '') ? to + 1 : to;
  return MENTIONS.has(tokens.word[before] ?? '') || LABELS.has(tokens.word[after] ?? '');
}

/** Whether what the words say is denied right before them. */
export function isNegated({ text: { tokens, sentenceOf } }: Surroundings, { from }: Range): boolean {
  for (let at = from - 1; at >= Math.max(0, from - DENIED_REACH) && sentenceOf[at] === sentenceOf[from]; at--) {
    const word = tokens.word[at] ?? '';
    if (DENIALS.has(word) || word.endsWith("n't")) return true;
    if (!SKIPPED_DENIED.has(word)) return false;
  }
  return false;
}
