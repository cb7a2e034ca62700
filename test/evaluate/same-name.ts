const wordsOf = (name: string): string[] => {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu);
  const bare = (words ?? []).map((word) => word.replace(/'s?$/, ''));
  return ['the', 'a', 'an'].includes(bare[0] ?? '') ? bare.slice(1) : bare;
};

const startsWith = (words: string[], first: string[]): boolean => first.every((word, at) => words[at] === word);

/** Whether two names name one: one is the other's beginning or end, word by word ("Bello", "Ada Bello", "Ada Bello, the harbour master"). */
export function isSameName(one: string, other: string): boolean {
  const [long, short] = [wordsOf(one), wordsOf(other)].sort((a, b) => b.length - a.length) as [string[], string[]];
  return short.length > 0 && (startsWith(long, short) || startsWith(long.toReversed(), short.toReversed()));
}
