import { MENS_NAMES, WOMENS_NAMES } from './given-names';

export type Gender = 'f' | 'm';

const WOMEN = new Set(
  'mrs mrs. ms ms. miss lady madam madame dame queen princess baroness sister duchess mme. señora sheikha empress spokeswoman congresswoman chairwoman councilwoman policewoman businesswoman woman mother wife daughter actress widow grandmother girl aunt sister niece girlfriend landlady'.split(
    ' ',
  ),
);
const MEN = new Set(
  'mr mr. sir king prince lord father brother pope duke señor monsieur baron emperor sultan emir sheikh imam ayatollah bishop archbishop cardinal spokesman congressman chairman councilman policeman businessman man husband son actor widower grandfather boy uncle brother nephew boyfriend fisherman gunman landlord'.split(
    ' ',
  ),
);

/** The gender that a phrase's words tell: a word of address or a noun first, else a given name (the capitalised words in `names`). Words are normalised. */
export function genderOf(words: readonly string[], names: readonly string[]): Gender | undefined {
  for (const word of words) {
    if (WOMEN.has(word)) return 'f';
    if (MEN.has(word)) return 'm';
  }
  for (const name of names) {
    if (WOMENS_NAMES.has(name)) return 'f';
    if (MENS_NAMES.has(name)) return 'm';
  }
  return undefined;
}

export const isGivenName = (word: string): boolean => WOMENS_NAMES.has(word) || MENS_NAMES.has(word);
