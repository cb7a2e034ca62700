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
const ADJECTIVES = new Set(
  `last past next new old big large small great good bad high low long short early late recent major minor key top main full whole same other own left
  right young poor rich strong weak hard soft free open clear sure main chief worst best better worse more most least less deep wide close near far real
  true false fresh huge vast tiny grave severe tough rare common likely certain current former latest previous final initial entire various several
  many few single double federal central western eastern northern southern hot cold red blue black white`.split(/\s+/),
);
const AFTER_A_NOUN = new Set(
  'of who which that have has had are is was were will would said says and , . in on at from to for with'.split(' '),
);

/** An article this many words before a noun still leads its phrase. */
const LONGEST_LEAD = 5;

const wordAt = ({ text: { tokens } }: Prepared, at: number): string => tokens.word[at] ?? '';

/** Whether a word can be no noun where it stands: by its ending, a plain adjective, or by a pronoun, "to" or a modal verb before it. */
export function isVerbLike(report: Prepared, at: number): boolean {
  const [before, word] = [wordAt(report, at - 1), wordAt(report, at)];
  return NO_NOUN_ENDING.test(word) || ADJECTIVES.has(word) || BEFORE_A_VERB.has(before);
}

/** The word that begins the phrase of a noun: the nearest before it that is no word of matter. */
function leadOf(report: Prepared, at: number): string {
  for (let before = at - 1; before > at - LONGEST_LEAD; before--)
    if (report.words.kind[before] !== Word.matter) return wordAt(report, before);
  return '';
}

/**
 * Whether a word may well be a noun, by its ending and its neighbours; there is no tagger behind it, so it errs on both sides. Used only
 * where the same place of two aligned sentences asks the same of both words.
 */
export function isNounLike(report: Prepared, at: number): boolean {
  if (report.words.kind[at] !== Word.matter || isVerbLike(report, at)) return false;
  const [before, word, after] = [wordAt(report, at - 1), wordAt(report, at), wordAt(report, at + 1)];
  if (BEFORE_A_NOUN.has(before)) return true;
  const plural = word.endsWith('s') && !word.endsWith('ss');
  if (NOUN_ENDING.test(word) && (plural || AFTER_A_NOUN.has(after))) return true;
  const ends = AFTER_A_NOUN.has(after) || report.words.kind[at + 1] === Word.mark;
  return ends && (plural || BEFORE_A_NOUN.has(leadOf(report, at)));
}
