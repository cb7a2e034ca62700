import { type WordList, wordList } from '../grammar/word-list';
import type { Act, Direction } from './cue';
import { inflect } from './inflect';

/** Verbs that say little by themselves: the noun after them names the act ("make a promise", "issue a warning"). */
const LIGHT_VERBS =
  'make issue give offer deliver release launch raise express voice send publish have take renew file lodge state sound present signal show'.split(
    ' ',
  );

/** A noun that a light verb makes into a cue, with what leads to its content. */
export interface LightNoun {
  lemma: string;
  act: Act;
  direction: Direction;
  leads: ReadonlySet<string>;
}

interface NounGroup {
  act: Act;
  direction?: Direction;
  leads: string;
  nouns: string;
}

const GROUPS: NounGroup[] = [
  { act: 'speech', direction: 'doubts', leads: 'that', nouns: 'claim assertion contention' },
  { act: 'speech', direction: 'doubts', leads: 'that of about against', nouns: 'allegation' },
  { act: 'speech', direction: 'presumes guilt', leads: 'that of', nouns: 'admission confession' },
  { act: 'speech', leads: 'that on about', nouns: 'statement' },
  { act: 'speech', leads: 'about on', nouns: 'comment remark speech' },
  { act: 'speech', leads: 'that', nouns: 'point message' },
  { act: 'speech', leads: 'that for against', nouns: 'case argument' },
  { act: 'speech', leads: 'that about of to against', nouns: 'warning' },
  { act: 'speech', leads: 'for to', nouns: 'call appeal plea' },
  { act: 'speech', leads: 'that for to', nouns: 'demand request' },
  { act: 'speech', leads: 'that to of', nouns: 'promise pledge vow threat' },
  { act: 'speech', leads: 'that about of on', nouns: 'announcement declaration prediction assessment report' },
  { act: 'speech', leads: 'that', nouns: 'suggestion accusation denial recommendation' },
  { act: 'speech', leads: 'to for', nouns: 'proposal apology order' },
  { act: 'speech', leads: 'of', nouns: 'mention account description defense defence critique' },
  { act: 'speech', leads: 'to', nouns: 'reference objection' },
  { act: 'speech', leads: 'for of', nouns: 'praise criticism explanation' },
  { act: 'speech', leads: 'about that against over', nouns: 'complaint' },
  { act: 'speech', leads: 'about whether', nouns: 'question' },
  { act: 'speech', leads: 'for', nouns: 'credit' },
  { act: 'speech', leads: 'at', nouns: 'fun' },
  { act: 'speech', leads: 'of', nouns: 'secret' },
  { act: 'speech', leads: 'to', nouns: 'attention' },
  { act: 'belief', leads: 'that about over', nouns: 'concern worry misgiving' },
  { act: 'belief', leads: 'about that', nouns: 'doubt' },
  { act: 'belief', leads: 'that in', nouns: 'confidence belief' },
  { act: 'belief', leads: 'that of', nouns: 'fear' },
  { act: 'belief', leads: 'that for', nouns: 'regret sympathy remorse' },
  { act: 'belief', leads: 'for behind', nouns: 'support' },
  { act: 'belief', leads: 'to', nouns: 'opposition' },
  { act: 'belief', leads: 'in', nouns: 'interest' },
  { act: 'belief', leads: 'of that', nouns: 'sign' },
  {
    act: 'belief',
    leads: 'that about over with at',
    nouns:
      'frustration alarm outrage disappointment skepticism scepticism optimism dismay astonishment discomfort displeasure amusement surprise',
  },
  { act: 'intention', leads: 'to for', nouns: 'desire willingness' },
  { act: 'intention', leads: 'that for', nouns: 'hope' },
];

const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const nouns = new Map<string, LightNoun>();
for (const { act, direction = 'neutral', leads, nouns: list } of GROUPS)
  for (const lemma of list.split(' ')) {
    const noun = { lemma, act, direction, leads: new Set(leads.split(' ')) };
    nouns.set(lemma, noun);
    nouns.set(plural(lemma), noun);
  }

/** Acts that somebody can have from others: "had no warning of", "has orders to". */
const RECEIVED = new Set(
  'warning call appeal plea demand request promise pledge vow threat announcement report order apology complaint explanation message sign'.split(
    ' ',
  ),
);

/** What somebody can have and keep: "had concerns about". */
const KEPT = new Set('concern worry misgiving'.split(' '));

/** Whether whoever "has" the noun is given it by others, or keeps it, and says nothing. */
export const isReceived = ({ lemma }: LightNoun, lead: string): boolean => RECEIVED.has(lemma) || (KEPT.has(lemma) && lead !== 'that');

/** Verbs that are light with one noun only: "drew attention to", but "drew criticism". */
const WITH_ONE: Readonly<Record<string, string>> = {
  draw: 'attention',
  call: 'attention',
  claim: 'credit',
  throw: 'support',
  lend: 'support',
  poke: 'fun',
};

const verbs = new Map<string, string | undefined>(
  LIGHT_VERBS.flatMap((verb) => [...inflect(verb).keys()].map((form) => [form, undefined])),
);
for (const [verb, noun] of Object.entries(WITH_ONE)) for (const form of inflect(verb).keys()) verbs.set(form, noun);

/** The noun that a light verb makes into a cue, singular or plural. */
export const lightNounOf = (word: string): LightNoun | undefined => nouns.get(word);

/** The forms of the light verbs. */
export const LIGHT_VERB: WordList = wordList([...verbs.keys()].join(' '));

/** Whether a light verb makes the noun into a cue. */
export const isLightWith = (word: string, { lemma }: LightNoun): boolean => (verbs.get(word) ?? lemma) === lemma;
