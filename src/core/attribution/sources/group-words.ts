/** Words that begin a noun group: those that point to somebody known, and those that bring in somebody new. */
export const DEFINITE: ReadonlySet<string> = new Set('the this that these those his her its their our my your both'.split(' '));
export const INDEFINITE: ReadonlySet<string> = new Set(
  'a an some one two three four five six seven eight nine ten another several many few most any no dozens hundreds other various multiple unnamed numerous each every'.split(
    ' ',
  ),
);
/** Words that a noun group ends before. */
export const STOPS: ReadonlySet<string> = new Set(
  'of for in at from with on to by who which that whose whom where near under inside during after before since within about against among including familiar close outside across behind around and or but'.split(
    ' ',
  ),
);
/** Nouns that only count what comes after "of". */
export const QUANTITIES: ReadonlySet<string> = new Set(
  'number dozens hundreds thousands scores majority handful couple pair one some many most several few all none each either neither two three group team'.split(
    ' ',
  ),
);
