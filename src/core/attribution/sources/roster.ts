import { exactOf, type Text, wordAt } from '../../text/text';
import { wordsIn } from './group';
import { isNationality } from './nations';
import { type Phrase, withoutPossessive } from './phrase';
import type { Mention, Referent } from './referent';
import { likeness, nameWords } from './same-name';

const MOST_NAMESAKES = 40;
const LONGEST_DISPLAY = 12;
const NOBODY: readonly Referent[] = [];

/** What an unnamed source is called: its phrase without "the" and without what a comma adds. */
function displayOf(text: Text, phrase: Phrase): string {
  if (phrase.name) return exactOf(text, phrase.name);
  const from =
    phrase.form === 'definite' && /^(?:the|this|that|these|those)$/.test(text.tokens.word[phrase.from] ?? '')
      ? phrase.from + 1
      : phrase.from;
  let to = from;
  while (to < phrase.to && to < from + LONGEST_DISPLAY && !/^[,(—–]$/.test(text.tokens.word[to] as string)) to++;
  const words = exactOf(text, withoutPossessive(text, { from, to: Math.max(to, from + 1) }));
  return phrase.form === 'indefinite' ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** The best bearer of a name so far. */
interface Namesake {
  referent?: Referent;
  score: number;
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** Everybody whom a report speaks of. */
export class Roster {
  readonly referents: Referent[] = [];
  /** The referent of every mention so far. */
  private readonly met: Referent[] = [];
  private readonly byWord = new Map<string, Referent[]>();

  constructor(private readonly text: Text) {}

  /** Whoever was met within the last mentions, the most lately met first, each once. */
  latest(mentions: number): Referent[] {
    const latest: Referent[] = [];
    const { met } = this;
    for (let at = met.length - 1; at >= Math.max(0, met.length - mentions); at--) {
      const referent = met[at] as Referent;
      if (!latest.includes(referent)) latest.push(referent);
    }
    return latest;
  }

  /** Those whose name or phrase holds a word, the most lately added last. */
  private withWord(word: string): readonly Referent[] {
    const all = this.byWord.get(word) ?? NOBODY;
    return all.length > MOST_NAMESAKES ? all.slice(-MOST_NAMESAKES) : all;
  }

  /** The bearer of a name, if the report spoke of it before under this name, a longer or a shorter one; of several the one it speaks of most. */
  namesake(phrase: Phrase): Referent | undefined {
    if (!phrase.name) return undefined;
    const words = nameWords(wordsIn(this.text, phrase.name));
    const best: Namesake = { score: 0 };
    for (const word of words) this.chooseNamesake(best, this.withWord(word), words, phrase);
    this.chooseNamesake(best, this.withWord(initialsOf(words)), words, phrase);
    return best.referent;
  }

  /** The likelier bearer wins, then the one spoken of more, then the one added later. */
  private chooseNamesake(best: Namesake, able: readonly Referent[], words: readonly string[], { gender }: Phrase): void {
    for (let at = able.length - 1; at >= 0; at--) {
      const referent = able[at] as Referent;
      if (!referent.name.length || (referent.gender && gender && referent.gender !== gender)) continue;
      const score = likeness(words, referent.name);
      const most = best.referent?.mentions.length ?? 0;
      if (score > best.score || (score > 0 && score === best.score && referent.mentions.length > most)) {
        best.referent = referent;
        best.score = score;
      }
    }
  }

  /** The unnamed whom a report calls by the same words ("the officials"); one of a kind ("a resident") is always another. */
  sameWords(phrase: Phrase): Referent | undefined {
    if (phrase.form === 'indefinite' && !phrase.plural) return undefined;
    const display = displayOf(this.text, phrase).toLowerCase();
    return this.withWord(phrase.head).findLast((referent) => !referent.name.length && referent.display.toLowerCase() === display);
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
    for (let at = phrase.from; at < phrase.to; at++) {
      const word = wordAt(this.text, at);
      if (isNationality(word)) referent.nations.add(word);
    }
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
