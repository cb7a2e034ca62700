import { Flag, has } from '../text/tokens';
import type { Prepared } from './prepared';
import { Word } from './words';

const BEFORE_A_NOUN = new Set(
  `a an the this that these those his her its their our my your some any all several many few no each every another other of by with from for among between
  against 's two three four five six seven eight nine ten hundreds thousands dozens`.split(/\s+/),
);
const BEFORE_A_VERB = new Set('to will would can could may might shall should must not he she they we i you it who also'.split(' '));
const NOUN_ENDING =
  /(?:er|or|ist|ian|ant|ee|man|men|woman|women|ism|tion|sion|ment|ness|ity|ship|hood|ance|ence|gime|crat|ure|age|ling|group|force|ice|al|ade|ot|um|im|cy)s?$/;
const NO_NOUN_ENDING = /(?:ly|ed|ing|ous|ful|less|able|ible|ish|ive)$/;
const AFTER_A_NOUN = new Set(
  'of who which that have has had are is was were will would said says and , . in on at from to for with'.split(' '),
);

const wordAt = ({ text: { tokens } }: Prepared, at: number): string => tokens.word[at] ?? '';

/**
 * Whether a word may well be a noun, by its ending and its neighbours; there is no tagger behind it, so it errs on both sides. Used only
 * where the same place of two aligned sentences asks the same of both words.
 */
export function isNounLike(report: Prepared, at: number): boolean {
  if (report.words.kind[at] !== Word.matter) return false;
  const [before, word, after] = [wordAt(report, at - 1), wordAt(report, at), wordAt(report, at + 1)];
  if (NO_NOUN_ENDING.test(word) || BEFORE_A_VERB.has(before)) return false;
  if (BEFORE_A_NOUN.has(before)) return true;
  const plural = word.endsWith('s') && !word.endsWith('ss');
  if (plural && AFTER_A_NOUN.has(after)) return true;
  return (
    NOUN_ENDING.test(word) &&
    (AFTER_A_NOUN.has(after) || report.words.kind[at - 1] === Word.matter || !has(report.text.tokens, at + 1, Flag.word))
  );
}
