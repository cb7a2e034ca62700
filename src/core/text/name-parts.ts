import { STARTERS } from './abbreviations';
import { ADDRESS, BODY_WORDS, CALENDAR, COMMON_OPENERS, OFFICES, PARTICLES, TITLE_WORDS } from './name-words';
import type { Text } from './text';
import { bitsOf, WordBits, type WordClass } from './word-facts';

/** What a word can be in a proper name or beside one, as bits of `partAt`. */
export const Part = {
  firstPerson: 1,
  hyphened: 1 << 1,
  calendar: 1 << 2,
  starter: 1 << 3,
  /** A common word that begins sentences. */
  opener: 1 << 4,
  /** "Backers", "Economists": ends as plurals of people do. */
  plural: 1 << 5,
  /** A small word that stands in no name, capitals or not. */
  never: 1 << 6,
  /** A small word or mark that can join two parts. */
  joins: 1 << 7,
  particle: 1 << 8,
  link: 1 << 9,
  body: 1 << 10,
  title: 1 << 11,
  /** A word of office or address: the name proper is behind it. */
  office: 1 << 12,
  /** Begins what a comma adds. */
  adds: 1 << 13,
  /** Ends what a comma adds. */
  ends: 1 << 14,
  /** A body whose field may have two parts ("Ministry of Health and Welfare"). */
  field: 1 << 15,
} as const;

const NEVER_WITHIN = new Set(
  'is are was were be been has have had would can could must does did not it its he she they his her their who that this'.split(' '),
);
const FIELD_BODIES = new Set('ministry department committee office commission institute bureau centre center agency'.split(' '));
const APPOSITION_STARTS = new Set('a an the his her its their who one former now then'.split(' '));

const CLASSES: WordClass[] = [
  [Part.firstPerson, (word) => word === 'i' || word.startsWith("i'")],
  [Part.hyphened, (word) => word.includes('-')],
  [Part.calendar, (word) => CALENDAR.has(word)],
  [Part.starter, (word) => STARTERS.has(word)],
  [Part.opener, (word) => COMMON_OPENERS.has(word)],
  [Part.plural, (word) => word !== 'reuters' && /[a-z](?:ers|ors|ists|ants|ents|ians)$/.test(word)],
  [Part.never, (word) => NEVER_WITHIN.has(word)],
  [Part.joins, (word) => /^(?:'s?|&|of|for|on|and)$/.test(word) || PARTICLES.has(word)],
  [Part.particle, (word) => PARTICLES.has(word)],
  [Part.link, (word) => /^(?:of|for|on|and)$/.test(word)],
  [Part.body, (word) => BODY_WORDS.has(word)],
  [Part.title, (word) => TITLE_WORDS.has(word)],
  [Part.office, (word) => OFFICES.has(word) || ADDRESS.has(word)],
  [Part.adds, (word) => APPOSITION_STARTS.has(word) || TITLE_WORDS.has(word)],
  [Part.ends, (word) => /^[,.;:—–]$/.test(word)],
  [Part.field, (word) => FIELD_BODIES.has(word)],
];

const parts = new WordBits((word) => bitsOf(word, CLASSES));

/** What the word at an index can be in a name; 0 beyond the text's ends. */
export const partAt = ({ tokens }: Text, at: number): number => parts.at(tokens, at);

/** Whether it can be any of these. */
export const isPart = (text: Text, at: number, bits: number): boolean => (partAt(text, at) & bits) !== 0;
