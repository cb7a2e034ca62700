import { nameOf } from '../core/compare/findings';
import { toCsv } from '../core/csv';
import type { Note, Passage, Review } from '../core/review';
import type { Say } from './outline';

/** The columns, by their names in the contract where they have one. */
const COLUMNS = [
  'check',
  'kind',
  'voice',
  'speaker',
  'exact',
  'prefix',
  'suffix',
  'start',
  'end',
  'message',
  'entry',
  'plainer',
  'guidance',
  'there',
];

const thereOf = ({ reports }: Passage, { references }: Review): string =>
  reports
    .flatMap(({ reference, pieces }) => {
      const report = references.find(({ id }) => id === reference);
      return pieces.map(({ exact }) => `${report ? nameOf(report) : reference}: ${exact}`);
    })
    .join(' | ');

function rowOf(note: Note, passage: Passage, review: Review, say: Say): string[] {
  const { voice, speaker = '', exact, prefix, suffix, start, end, message, entry = '', plainer = [], guidance = [] } = passage;
  const guides = guidance.map(({ who, date, says, url }) => `${who} (${date}): ${says} ${url}`).join(' | ');
  const words = [exact, prefix, suffix, String(start), String(end)];
  return [note.check, note.kind, voice, speaker, ...words, say(message), entry, plainer.join(', '), guides, thereOf(passage, review)];
}

/** A row for every passage, for a spreadsheet: whatever it would run as a formula is guarded. */
export const toTable = (review: Review, say: Say): string =>
  toCsv([COLUMNS, ...review.notes.flatMap((note) => note.passages.map((passage) => rowOf(note, passage, review, say)))]);
