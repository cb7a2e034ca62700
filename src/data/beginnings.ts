/**
 * The beginnings of all forms of the bundled lexicon, as `writeBeginnings` writes them. The build puts them in here; without it they are worked
 * out when they are asked for.
 */
export const beginnings: string | undefined = undefined;
