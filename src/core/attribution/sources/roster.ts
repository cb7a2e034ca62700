import type { Text } from '../../text/text';
import { displayOf } from './display';
import type { Phrase } from './phrase';
import { type Mention, Referent } from './referent';
import { likeness, SAME_NAME } from './same-name';
import { As, sourceWordAt } from './source-word';

const MOST_NAMESAKES = 40;
const NOBODY: readonly Referent[] = [];

/** The best bearer of a name so far. */
interface Namesake {
  referent: Referent | undefined;
  score: number;
}

/** What a name of several words may be cut short to; empty for others. */
function initialsOf(words: readonly string[]): string {
  let initials = '';
  if (words.length > 1) for (const word of words) initials += word[0];
  return initials;
}

/** A new list is just as long as it must be; an array that grows takes room for many. */
const withWord = (list: readonly string[], word: string): readonly string[] => (list.includes(word) ? list : [...list, word]);

/** Everybody whom a report speaks of. */
export class Roster {
  readonly referents: Referent[] = [];
  /** The referent of every mention so far. */
  private readonly met: Referent[] = [];
  private readonly byWord = new Map<string, Referent[]>();
  private listings = 0;

  constructor(private readonly text: Text) {}

  /** Whoever fits what is asked of those met within the last mentions, the most lately met first, each once, and no more than so many. */
  latest<Asked>(
    mentions: number,
    fits: (referent: Referent, asked: Asked) => boolean,
    asked: Asked,
    most = Number.POSITIVE_INFINITY,
  ): Referent[] {
    const latest: Referent[] = [];
    const { met } = this;
    this.listings += 1;
    for (let at = met.length - 1; at >= Math.max(0, met.length - mentions) && latest.length < most; at--) {
      const referent = met[at] as Referent;
      if (referent.listed === this.listings) continue;
      referent.listed = this.listings;
      if (fits(referent, asked)) latest.push(referent);
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
    const words = phrase.bare;
    const best: Namesake = { referent: undefined, score: 0 };
    for (const word of words) this.chooseNamesake(best, this.withWord(word), words, phrase);
    const initials = initialsOf(words);
    if (initials) this.chooseNamesake(best, this.withWord(initials), words, phrase);
    return best.referent;
  }

  /** The likelier bearer wins, then the one spoken of more, then the one added later. */
  private chooseNamesake(best: Namesake, able: readonly Referent[], words: readonly string[], { gender }: Phrase): void {
    for (let at = able.length - 1; at >= 0; at--) {
      const referent = able[at] as Referent;
      if (!referent.name.length || (referent.gender && gender && referent.gender !== gender)) continue;
      const most = best.referent?.mentions.length ?? 0;
      if (best.score === SAME_NAME && referent.mentions.length <= most) continue;
      const score = likeness(words, referent.name);
      if (score > best.score || (score > 0 && score === best.score && referent.mentions.length > most)) {
        best.referent = referent;
        best.score = score;
      }
    }
  }

  /** The unnamed whom a report calls by the same words ("the officials"); one of a kind ("a resident") is always another. */
  sameWords(phrase: Phrase): Referent | undefined {
    if (phrase.form === 'indefinite' && !phrase.plural) return undefined;
    const able = this.withWord(phrase.head);
    if (able.length === 0) return undefined;
    const display = displayOf(this.text, phrase).toLowerCase();
    return able.findLast((referent) => !referent.name.length && referent.display.toLowerCase() === display);
  }

  add(phrase: Phrase): Referent {
    const referent = new Referent(this.text, phrase);
    this.referents.push(referent);
    this.indexName(referent);
    if (!phrase.name) this.index(referent, phrase.head);
    return referent;
  }

  /** Notes a mention with what its phrase adds: a fuller name, a role, a gender. */
  note(referent: Referent, phrase: Phrase, mention: Mention): void {
    referent.meet(mention);
    this.met.push(referent);
    if (phrase.form === 'pronoun') {
      if (phrase.gender) referent.gender ??= phrase.gender;
      return;
    }
    for (const { form } of phrase.roles) referent.roles = withWord(referent.roles, form);
    if (!phrase.name) referent.roles = withWord(referent.roles, phrase.head);
    for (let at = phrase.from; at < phrase.to; at++) {
      const { form, is } = sourceWordAt(this.text, at);
      if (is & As.nation) referent.nations = withWord(referent.nations, form);
    }
    if (phrase.gender) referent.gender ??= phrase.gender;
    if (phrase.nature) referent.nature ??= phrase.nature;
    if (referent.kind === 'other') referent.kind = phrase.kind;
    this.rename(referent, phrase);
  }

  private rename(referent: Referent, phrase: Phrase): void {
    const name = phrase.bare;
    const fuller = name.length > referent.name.length && (likeness(referent.name, name) > 0 || !referent.name.length);
    if (!fuller) return;
    referent.rename(phrase);
    this.indexName(referent);
  }

  private indexName(referent: Referent): void {
    for (const word of referent.name) this.index(referent, word);
    const initials = initialsOf(referent.name);
    if (initials) this.index(referent, initials);
  }

  private index(referent: Referent, word: string): void {
    const list = this.byWord.get(word);
    if (!list) this.byWord.set(word, [referent]);
    else if (list[list.length - 1] !== referent) list.push(referent);
  }
}
