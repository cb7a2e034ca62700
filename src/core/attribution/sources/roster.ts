import { exactOf, type Text } from '../../text/text';
import { wordsIn } from './group';
import { isNationality } from './nations';
import type { Phrase } from './phrase';
import type { Mention, Referent } from './referent';
import { likeness, nameWords } from './same-name';

const MOST_NAMESAKES = 40;
const LONGEST_DISPLAY = 12;

/** What an unnamed source is called: its phrase without "the" and without what a comma adds. */
function displayOf(text: Text, phrase: Phrase): string {
  if (phrase.name) return exactOf(text, phrase.name);
  const from =
    phrase.form === 'definite' && /^(?:the|this|that|these|those)$/.test(text.tokens.word[phrase.from] ?? '')
      ? phrase.from + 1
      : phrase.from;
  let to = from;
  while (to < phrase.to && to < from + LONGEST_DISPLAY && !/^[,(—–]$/.test(text.tokens.word[to] as string)) to++;
  const words = exactOf(text, { from, to: Math.max(to, from + 1) });
  return phrase.form === 'indefinite' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** Everybody whom a report speaks of. */
export class Roster {
  readonly referents: Referent[] = [];
  /** The referent of every mention so far. */
  private readonly met: Referent[] = [];
  private readonly byWord = new Map<string, Referent[]>();

  constructor(private readonly text: Text) {}

  /** Whoever was met within the last mentions, the most lately met first. */
  latest(mentions: number): Set<Referent> {
    return new Set(this.met.slice(-mentions).toReversed());
  }

  /** Those whose name or phrase holds a word, the most lately added first. */
  withWord(word: string): Set<Referent> {
    return new Set((this.byWord.get(word) ?? []).slice(-MOST_NAMESAKES).toReversed());
  }

  /** The bearer of a name, if the report spoke of it before under this name, a longer or a shorter one; of several the one it speaks of most. */
  namesake(phrase: Phrase): Referent | undefined {
    if (!phrase.name) return undefined;
    const words = nameWords(wordsIn(this.text, phrase.name));
    const able = [...words, initialsOf(words)]
      .flatMap((word) => [...this.withWord(word)])
      .filter(({ name, gender }) => name.length && !(gender && phrase.gender && gender !== phrase.gender));
    const scored = able.map((referent) => ({ referent, score: likeness(words, referent.name), mentions: referent.mentions.length }));
    const [best] = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || b.mentions - a.mentions);
    return best?.referent;
  }

  /** The unnamed whom a report calls by the same words ("the officials"); one of a kind ("a resident") is always another. */
  sameWords(phrase: Phrase): Referent | undefined {
    if (phrase.form === 'indefinite' && !phrase.plural) return undefined;
    const display = displayOf(this.text, phrase).toLowerCase();
    return [...this.withWord(phrase.head)].find((referent) => !referent.name.length && referent.display.toLowerCase() === display);
  }

  add(phrase: Phrase): Referent {
    const { kind, plural, nature, gender, named } = phrase;
    const name = phrase.name ? nameWords(wordsIn(this.text, phrase.name)) : [];
    const display = displayOf(this.text, phrase);
    const referent: Referent = { name, display, named, kind, plural, nature, gender, roles: new Set(), nations: new Set(), mentions: [] };
    this.referents.push(referent);
    this.index(referent, [...name, phrase.head, initialsOf(name)]);
    return referent;
  }

  /** Notes a mention with what its phrase adds: a fuller name, a role, a gender. */
  note(referent: Referent, phrase: Phrase, mention: Mention): void {
    referent.mentions.push(mention);
    this.met.push(referent);
    if (phrase.form === 'pronoun') {
      if (phrase.gender) referent.gender ??= phrase.gender;
      return;
    }
    for (const role of phrase.roles) referent.roles.add(role);
    if (!phrase.name) referent.roles.add(phrase.head);
    for (const word of wordsIn(this.text, phrase)) if (isNationality(word)) referent.nations.add(word);
    if (phrase.gender) referent.gender ??= phrase.gender;
    if (phrase.nature) referent.nature ??= phrase.nature;
    if (referent.kind === 'other') referent.kind = phrase.kind;
    this.rename(referent, phrase);
  }

  private rename(referent: Referent, phrase: Phrase): void {
    const name = phrase.name ? nameWords(wordsIn(this.text, phrase.name)) : [];
    const fuller = name.length > referent.name.length && (likeness(referent.name, name) > 0 || !referent.name.length);
    if (!fuller) return;
    referent.name = name;
    referent.display = displayOf(this.text, phrase);
    referent.named = true;
    this.index(referent, [...name, initialsOf(name)]);
  }

  private index(referent: Referent, words: readonly string[]): void {
    for (const word of words) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [referent]);
      else if (list.at(-1) !== referent) list.push(referent);
    }
  }
}
