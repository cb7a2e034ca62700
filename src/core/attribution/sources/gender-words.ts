export type Gender = 'f' | 'm';

/** Words of address and nouns that tell a gender. */
export const WOMEN: ReadonlySet<string> = new Set(
  'mrs mrs. ms ms. miss lady madam madame dame queen princess baroness sister duchess mme. señora sheikha empress spokeswoman congresswoman chairwoman councilwoman policewoman businesswoman woman mother wife daughter actress widow grandmother girl aunt sister niece girlfriend landlady'.split(
    ' ',
  ),
);
export const MEN: ReadonlySet<string> = new Set(
  'mr mr. sir king prince lord father brother pope duke señor monsieur baron emperor sultan emir sheikh imam ayatollah bishop archbishop cardinal spokesman congressman chairman councilman policeman businessman man husband son actor widower grandfather boy uncle brother nephew boyfriend fisherman gunman landlord'.split(
    ' ',
  ),
);
