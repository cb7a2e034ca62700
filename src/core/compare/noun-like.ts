import { Tag } from '../attribution/grammar/place';
import type { Prepared } from './prepared';
import { Word } from './words';

const NOUN_ENDING =
  /(?:er|or|ist|ian|ant|ee|man|men|woman|women|ism|tion|sion|ment|ness|ity|ship|hood|ance|ence|gime|crat|ure|age|ling|group|force|ice|al|ade|ot|um|im|cy)s?$/;
const NO_NOUN_ENDING = /(?:ly|ed|ing|ous|ful|less|able|ible|ish|ive)$/;
const ADJECTIVES = new Set(
  `last past next new old big large small great good bad high low long short early late recent major minor key top main full whole same other own left
  right young poor rich strong weak hard soft free open clear sure main chief worst best better worse more most least less deep wide close near far real
  true false fresh huge vast tiny grave severe tough rare common likely certain current former latest previous final initial entire various several
  many few single double federal central western eastern northern southern hot cold red blue black white violent`.split(/\s+/),
);

const wordAt = ({ text: { tokens } }: Prepared, at: number): string => tokens.word[at] ?? '';

/** Whether a word can be no noun where it stands, by its ending or its tag: a verb, an adverb or a plain adjective. */
export function isNoNoun(report: Prepared, at: number): boolean {
  const word = wordAt(report, at);
  return report.reading.tag(at) !== Tag.noun || NO_NOUN_ENDING.test(word) || ADJECTIVES.has(word);
}

/**
 * Whether a word may well be a noun: the last of its group, or by its ending. The tags know no adjectives, so it errs; used only where
 * the same place of two aligned sentences asks the same of both words.
 */
export function isNounLike(report: Prepared, at: number): boolean {
  if (report.words.kind[at] !== Word.matter || isNoNoun(report, at)) return false;
  return report.reading.tag(at + 1) !== Tag.noun || NOUN_ENDING.test(wordAt(report, at));
}
