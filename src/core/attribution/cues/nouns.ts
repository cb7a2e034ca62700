import { type WordList, wordList } from '../grammar/word-list';
import type { Act, Direction } from './cue';

/** A noun that stands for a statement or a thought, with what leads to its content. */
export interface NounCue {
  lemma: string;
  act: Act;
  direction: Direction;
  prepositions: ReadonlySet<string>;
}

interface NounGroup {
  act: Act;
  direction?: Direction;
  prepositions: string;
  nouns: string;
}

const GROUPS: NounGroup[] = [
  { act: 'speech', direction: 'doubts', prepositions: 'that', nouns: 'claim assertion contention insistence' },
  { act: 'speech', direction: 'doubts', prepositions: 'that of', nouns: 'allegation' },
  { act: 'speech', prepositions: 'that of', nouns: 'accusation warning announcement prediction rumor rumour declaration' },
  { act: 'speech', prepositions: 'that', nouns: 'report statement' },
  {
    act: 'speech',
    direction: 'presumes guilt',
    prepositions: 'that of',
    nouns: 'admission confession denial acknowledgment acknowledgement',
  },
  { act: 'speech', prepositions: 'that', nouns: 'suggestion assurance complaint' },
  { act: 'speech', prepositions: 'of', nouns: 'criticism condemnation endorsement rejection' },
  { act: 'speech', prepositions: 'for of', nouns: 'praise' },
  { act: 'speech', prepositions: 'for', nouns: 'call' },
  { act: 'speech', prepositions: 'that for', nouns: 'demand' },
  { act: 'speech', prepositions: 'that', nouns: 'argument' },
  { act: 'speech', prepositions: 'to that of', nouns: 'promise pledge vow threat' },
  { act: 'speech', prepositions: 'about', nouns: 'question' },
  { act: 'belief', prepositions: 'that of', nouns: 'fear conviction' },
  { act: 'belief', prepositions: 'that', nouns: 'view opinion' },
  { act: 'belief', prepositions: 'that in', nouns: 'belief' },
  { act: 'belief', prepositions: 'that about over', nouns: 'concern worry' },
  { act: 'belief', prepositions: 'about that', nouns: 'doubt' },
  { act: 'intention', prepositions: 'that for of', nouns: 'hope' },
  { act: 'intention', prepositions: 'to for', nouns: 'desire' },
  { act: 'intention', prepositions: 'to', nouns: 'refusal intention' },
];

const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);

const nouns = new Map<string, NounCue>();
for (const { act, direction = 'neutral', prepositions, nouns: list } of GROUPS)
  for (const lemma of list.split(' ')) {
    const cue = { lemma, act, direction, prepositions: new Set(prepositions.split(' ')) };
    nouns.set(lemma, cue);
    nouns.set(plural(lemma), cue);
  }

/** What leads to the content of any of them. */
export const NOUN_LEADS: WordList = wordList([...new Set(GROUPS.flatMap(({ prepositions }) => prepositions.split(' ')))].join(' '));

/** The cue that a noun is, singular or plural. */
export const nounCueOf = (word: string): NounCue | undefined => nouns.get(word);
