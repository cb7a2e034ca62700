import { wordsOf } from './blocks';
import type { Metadata } from './metadata';

const LONGEST = 16;
/** What stands in a line about who wrote a report and when, beside names and figures. */
const WORDS = new Set(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december
  mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday am pm gmt utc bst cet cest est edt pst pdt
  at on of st nd rd th t z by and for in first last published updated posted modified min mins minute minutes hour hours day days ago read`.split(
    /\s+/,
  ),
);
/** "By Ann Lee", "By Ann Lee and Bo Ray, political editor". */
const BY = /^by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?:,.*| and .*| (?:published|updated) .*)?$/i;

/** A time of day or a date in figures. */
const FIGURES = /^\D{0,3}\d{1,4}[.:/-]\d{1,2}(?:[.:/-]\d{1,4})?\D{0,3}$/;

const termsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a line says who wrote the report or when, and nothing else. */
export function isByline(line: string, { byline = '', outlet = '' }: Pick<Metadata, 'byline' | 'outlet'>): boolean {
  // Parts that only their styles keep apart: "Ann LeeUpdated 10.15".
  const text = line.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ');
  if (wordsOf(text) > LONGEST) return false;
  const names = new Set(termsOf(`${byline} ${outlet}`));
  const terms = termsOf(text);
  if (BY.test(text) || FIGURES.test(text)) return true;
  return terms.length > 0 && (/\d/.test(text) || names.size > 0) && terms.every((term) => WORDS.has(term) || names.has(term));
}
