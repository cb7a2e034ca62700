const NO_PART = new Set(
  'the a an mr mrs ms miss dr prof cr cllr coun sgt insp supt det lt maj col gen capt sen rep gov sir dame lord lady smt shri chief rev'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  const found = name
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu);
  const words = (found ?? []).map((word) => word.replace(/'s?$/, ''));
  const first = words.findIndex((word) => !NO_PART.has(word));
  return first < 0 ? [] : words.slice(first);
}

const startsWith = (words: string[], first: string[]): boolean => first.every((word, at) => words[at] === word);

/** Whether two names name one: without article and titles one is the other's beginning or end ("Coun Bello", "Ada Bello", "Ada Bello of the port"). */
export function isSameName(one: string, other: string): boolean {
  const [long, short] = [wordsOf(one), wordsOf(other)].sort((a, b) => b.length - a.length) as [string[], string[]];
  return short.length > 0 && (startsWith(long, short) || startsWith(long.toReversed(), short.toReversed()));
}

/** Whether an apposition gives both names to one ("the harbour master, Ada Bello"). */
export function isApposition(mention: string, one: string, other: string): boolean {
  const parts = mention.split(', ');
  return parts.length > 1 && [one, other].every((name) => parts.some((part) => isSameName(part, name)));
}
