import type { Entry } from '../../../src/core/lexicon/entry';
import { type FindNotes, mirror } from './mirror';
import { isUnmirrored, type Mirror, type Pair } from './pairs';
import { type Kind, type Templates, templates } from './templates';
import { wordsOf } from './terms';

/** A form of a term other than the one by which the term stands in the mirror. */
export interface FormCase {
  name: string;
  entry: Entry;
  kind: Kind;
  words: string;
}

/** What stands in the sentences for forms that need another word. */
const completed: Record<string, string> = {
  '=billionaire-funded': 'billionaire-funded group',
  '=woke': 'woke agenda',
  'bankrolled by': 'speaker bankrolled by mills',
  'in the pay of foreign': 'man in the pay of foreign banks',
};

/** Forms that the sentences do not take, or not all of them, and why. */
export const unfit: Record<string, string> = {
  '=an illegal and': 'Stands in apposition, before another noun.',
  '=an illegal living': 'Stands in apposition, before a place.',
  '=an illegal who': 'Stands in apposition, before a verb.',
  '=an illegal working': 'Stands in apposition, before a place.',
  'bought and paid for': 'Stands behind a noun, and names nobody by itself.',
  'clear mandate': 'What is called for is left alone, and one sentence calls something so.',
  'currency manipulator': 'A term of law beside the report that finds it, and one sentence speaks of a report.',
  'forward-looking': 'Statements are so by law, and some sentences speak of a statement.',
  'forward-thinking': 'Statements are so by law, and some sentences speak of a statement.',
  'men pretending to be women': 'Is in the plural already, and has no singular among the forms.',
  'will of the voters': 'What is called for is left alone, and one sentence calls something so.',
};

const written = (form: string): string => completed[form] ?? form.replace('=', '').replace('*', 'some').toLowerCase();

/** Every other form of the terms of pairs, in each kind of sentences that a pair puts its terms into. */
export function formCases(pairs: Pair[]): FormCase[] {
  const cases = pairs
    .filter((pair) => !isUnmirrored(pair))
    .flatMap(({ against, pro, kind }) => [against, pro].flatMap((entry) => (kind ? formsOf(entry, kind) : [])));
  return [...new Map(cases.map((each) => [each.name, each])).values()];
}

const formsOf = (entry: Entry, kind: Kind): FormCase[] =>
  entry.forms
    .filter((form) => !Object.hasOwn(unfit, form) && written(form) !== wordsOf(entry, kind))
    .map((form) => ({ name: `${entry.id}: ${form}, as ${kind}`, entry, kind, words: written(form) }));

/** A number that looks like chance and is the same in every run. */
const hashOf = (text: string): number => [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7) % 9973;

/** Of the templates of a kind those that fall to a form, one of so many. */
export function shareOf({ words, kind }: FormCase, oneOf: number): Templates {
  const first = hashOf(words) % oneOf;
  const { paragraphs, headlines } = templates(kind);
  const isOf = (_: string, at: number) => (at + first) % oneOf === 0;
  return { paragraphs: paragraphs.filter(isOf), headlines: headlines.filter(isOf) };
}

/** The templates of a share in which a form is noted and its term's own words are not, or the reverse; whose words they are is not compared. */
export function formDifferences(each: FormCase, share: Templates, own: Mirror, findNotes: FindNotes): string[] {
  const { entry, kind, words } = each;
  const { paragraphs, headlines } = templates(kind);
  const all = [...paragraphs, ...headlines];
  const expected = own.of(entry, kind);
  const notes = mirror(entry, words, share, findNotes);
  return [...share.paragraphs, ...share.headlines].filter(
    (template, at) => notes[at]?.includes(entry.category) !== expected[all.indexOf(template)]?.includes(entry.category),
  );
}
