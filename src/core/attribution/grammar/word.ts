import { type Cue, cuesOf, opensCue } from '../cues';
import { VerbForm } from '../cues/inflect';
import { lightNounOf } from '../cues/light-verbs';
import { nounCueOf } from '../cues/nouns';
import { stanceOf } from '../cues/stances';
import { formOf } from '../cues/verbs-of';
import { CLOSED_WORDS } from './closed-words';
import { ALSO_NOUNS, VERBS } from './common-verbs';
import { whenOf } from './when';
import { listsOf } from './word-list';

/** What a word can be, as bits of `Word.is`. */
export const Is = {
  determiner: 1,
  possessive: 1 << 1,
  pronoun: 1 << 2,
  subject: 1 << 3,
  auxiliary: 1 << 4,
  be: 1 << 5,
  have: 1 << 6,
  modal: 1 << 7,
  negation: 1 << 8,
  adverb: 1 << 9,
  preposition: 1 << 10,
  subordinator: 1 << 11,
  coordinator: 1 << 12,
  wh: 1 << 13,
  day: 1 << 14,
  month: 1 << 15,
  time: 1 << 16,
  role: 1 << 17,
  evidence: 1 << 18,
  occasion: 1 << 19,
  /** A verb by its form that is as often a noun. */
  alsoNoun: 1 << 20,
  /** Ends as plural nouns do. */
  plural: 1 << 21,
  own: 1 << 22,
  /** "itself". */
  reflexive: 1 << 23,
} as const;

/** What an open word can be as well: it may still be a plain noun. */
export const ALSO = Is.alsoNoun | Is.plural | Is.role | Is.evidence | Is.occasion | Is.own | Is.reflexive;

/** What a cue can be by its word, as bits of `Word.opens`. */
export const Opens = {
  verb: 1,
  noun: 1 << 1,
  lightNoun: 1 << 2,
  stance: 1 << 3,
  seeming: 1 << 4,
  /** "according to", "in the words of". */
  phrase: 1 << 5,
  /** "in her view". */
  view: 1 << 6,
  survey: 1 << 7,
  /** "make clear". */
  clear: 1 << 8,
  colon: 1 << 9,
} as const;

/** One word form with all that is known of it without its neighbours. */
export interface Word {
  form: string;
  is: number;
  /** Bits of `VerbForm`; 0 where it is no verb's form. */
  verb: number;
  /** Bits of `Opens`: the attributions that can have their cue here. */
  opens: number;
  /** Bits of `When`. */
  when: number;
  cues: readonly Cue[];
  /** One of its cues can have a quotation for its content. */
  quotes: boolean;
  /** The lists that it is in (`WordList`). */
  lists: readonly number[];
}

const closed = new Map<string, number>();

function put(form: string, bit: number) {
  closed.set(form, (closed.get(form) ?? 0) | bit);
}

for (const [name, forms] of Object.entries(CLOSED_WORDS)) for (const form of forms.split(' ')) put(form, Is[name as keyof typeof Is]);

const commonVerbs = new Set(VERBS.trim().split(/\s+/));
const verbs = { has: (lemma: string) => commonVerbs.has(lemma) || opensCue(lemma) };
const alsoNouns = new Set(ALSO_NOUNS.trim().split(/\s+/));

const NOT_ADVERBS = new Set(
  'family ally bully rally reply supply assembly italy july early daily weekly monthly yearly friendly elderly likely unlikely deadly costly lovely ugly holy monopoly anomaly apply rely imply comply multiply fly lonely lively orderly scholarly homily butterfly belly jelly silly july emily kelly reilly carly molly polly holly sally milly shelly billy willy lily beverly kimberly'.split(
    ' ',
  ),
);
const NOT_PARTICIPLES = new Set(
  'hundred indeed need speed seed feed breed sacred wicked naked aged united armed so-called exceed proceed succeed agreed-upon shed bed red wed'.split(
    ' ',
  ),
);
const NOT_ING = new Set(
  'polling thing king spring string morning evening nothing something anything everything during wing ring sing bring boeing beijing according including following regarding concerning sterling darling ceiling'.split(
    ' ',
  ),
);
const COMPOUND_ADJECTIVES = new Set(
  'based backed led brokered linked affiliated held controlled sponsored funded allied aligned educated minded owned born style ranked elected wing leaning run'.split(
    ' ',
  ),
);

function guessVerb(form: string): number {
  const hyphen = form.lastIndexOf('-');
  if (hyphen >= 0 && COMPOUND_ADJECTIVES.has(form.slice(hyphen + 1))) return 0;
  if (form.length > 4 && form.endsWith('ed') && !NOT_PARTICIPLES.has(form)) return VerbForm.past | VerbForm.participle;
  if (form.length > 5 && form.endsWith('ing') && hyphen < 0 && !NOT_ING.has(form)) return VerbForm.ing;
  return 0;
}

/** The other words that a pattern looks for, as they are written. */
const OPENERS: [string, number][] = [
  ['seem seems seemed appear appears appeared', Opens.seeming],
  ['according words view opinion per', Opens.phrase],
  ['words view opinion', Opens.view],
  ['poll polls survey surveys', Opens.survey],
  ['clear plain', Opens.clear],
  [':', Opens.colon],
];
const openers = new Map<string, number>();
for (const [forms, bit] of OPENERS) for (const form of forms.split(' ')) openers.set(form, (openers.get(form) ?? 0) | bit);

function opensOf(form: string, isCue: boolean): number {
  let opens = openers.get(form) ?? 0;
  if (isCue) opens |= Opens.verb;
  if (nounCueOf(form)) opens |= Opens.noun;
  if (lightNounOf(form)) opens |= Opens.lightNoun;
  return stanceOf(form) ? opens | Opens.stance : opens;
}

function readWord(form: string): Word {
  let is = closed.get(form) ?? 0;
  const singular = form.endsWith('s') ? (closed.get(form.slice(0, -1)) ?? 0) : 0;
  is |= singular & (Is.role | Is.evidence);
  if (form.endsWith('ly') && form.length > 4 && !NOT_ADVERBS.has(form)) is |= Is.adverb;
  if (form.endsWith('s') && form.length > 3 && !['ss', 'us', 'is', "'s"].some((end) => form.endsWith(end))) is |= Is.plural;
  if (form.endsWith('self')) is |= Is.reflexive;
  const contraction = /^(?:i|you|we|they|he|she|it|who|there)'(?:m|re|ve|ll|d)$/.test(form);
  if (contraction) is |= Is.pronoun | Is.subject;
  if (formOf(form, alsoNouns) & (VerbForm.base | VerbForm.s)) is |= Is.alsoNoun;
  const reports = cuesOf(form);
  const when = whenOf(form, (is & (Is.day | Is.month)) !== 0);
  const quotes = reports.some(({ frames }) => frames.quote);
  const verb = formOf(form, verbs) || guessVerb(form);
  return { form, is, verb, opens: opensOf(form, reports.length > 0), when, cues: reports, quotes, lists: listsOf(form) };
}

const words = new Map<string, Word>();
const MOST_WORDS = 60_000;

/** The word of a normalised form; read once and kept. */
export function wordOf(form: string): Word {
  const known = words.get(form);
  if (known) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const word = readWord(form);
  words.set(form, word);
  return word;
}
