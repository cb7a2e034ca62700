import type { Source } from '../core/attribution/attribution';
import { type InSentence, inSentence } from '../core/in-sentence';
import type { Message } from '../core/message';
import type { Note, Passage, Review } from '../core/review';
import { comparedSections, detailsThere } from './compared';
import { dateOf } from './published';
import { webAddress } from './web-address';

/** Puts a message into words. */
export type Say = (message: Message) => string;

/** A line under an item; `url` only where it is an address of the web. */
export interface Detail {
  text: string;
  url?: string;
}

/** Words within their sentence, and whose they are. */
export interface Place extends InSentence {
  whose: string;
}

/** One observation: a sentence, the places that it is about, and what else is to be said. */
export interface Item {
  text: string;
  places: Place[];
  details: Detail[];
}

export interface Section {
  title: string;
  intro?: string;
  items: Item[];
  /** Its items say little each: they are the rows of a table where there are tables. */
  brief?: true;
}

/** A review in the order in which a person reads it, all in words; every format that is not JSON is a rendering of this. */
export interface Outline {
  title: string;
  about: string[];
  sections: Section[];
  footer: string;
}

const sayer =
  (say: Say) =>
  (part: string, args: Message['args'] = {}): string =>
    say({ key: `export.${part}`, args });

function sayVoice({ voice, speaker }: Passage, say: Say): string {
  const word = sayer(say);
  const named = speaker && (voice === 'reported' || voice === 'quoted');
  return named ? word(`voice-${voice}-by`, { speaker }) : word(`voice-${voice}`);
}

/** What stands only in a reference report has no words here to show. */
const placesOf = (passage: Passage, { article }: Review, say: Say): Place[] =>
  passage.exact ? [{ ...inSentence(article.text, passage), whose: whoseOf(passage, say) }] : [];

const whoseOf = (passage: Passage, say: Say): string =>
  [sayVoice(passage, say), ...(passage.unsure ? [say(passage.unsure)] : [])].join(' · ');

function detailsOf({ plainer, guidance = [] }: Passage, say: Say): Detail[] {
  const word = sayer(say);
  return [
    ...(plainer?.length ? [{ text: word('plainer', { words: plainer.join(', ') }) }] : []),
    ...guidance.map(({ who, date, says, url }) => ({ text: word('guidance', { who, date, says }), url: webAddress(url) })),
  ];
}

/** Passages of which the same is to be said become one item with several places. */
function itemsOf(passages: Passage[], review: Review, say: Say): Item[] {
  const items = new Map<string, Item>();
  for (const passage of passages) {
    const item = { text: say(passage.message), details: [...detailsThere(passage, review, say), ...detailsOf(passage, say)], places: [] };
    const key = JSON.stringify(item);
    if (!items.has(key)) items.set(key, item);
    items.get(key)?.places.push(...placesOf(passage, review, say));
  }
  return [...items.values()];
}

function firstSection(review: Review, say: Say): Section {
  const { first, notes } = review;
  const word = sayer(say);
  const passages = first.flatMap(({ check, passage }) => notes.find((note) => note.check === check)?.passages[passage] ?? []);
  return {
    title: word('first'),
    intro: passages.length ? undefined : word('nothing-noted'),
    items: passages.map((passage) => ({
      text: say(passage.message),
      places: placesOf(passage, review, say),
      details: detailsThere(passage, review, say),
    })),
  };
}

const noteSection = (note: Note, review: Review, say: Say): Section => ({
  title: say(note.title),
  intro: say(note.why),
  items: itemsOf(note.passages, review, say),
});

function sourceItem({ name, kind, words, qualifiers }: Source, say: Say): Item {
  const word = sayer(say);
  const called = [...new Set(qualifiers.map(({ exact }) => `“${exact}”`))].join(', ');
  const text = called ? word('source-qualified', { kind, words, qualifiers: called }) : word('source', { kind, words });
  return { text: name, places: [], details: [{ text }] };
}

function checkedItem({ title, outcome, reason, passages }: Note, say: Say): Item {
  const said = sayer(say)(outcome, { count: passages.length });
  return { text: say(title), places: [], details: [{ text: said }, ...(reason ? [{ text: say(reason) }] : [])] };
}

function aboutOf({ article, counts }: Review, say: Say): string[] {
  const word = sayer(say);
  const { outlet, byline, published, url, words, read, remark } = article;
  const line = [outlet, byline, published && dateOf(published), word(`words-${read}`, { words })].filter(Boolean).join(' · ');
  return [line, remark, webAddress(url), word('counts', { ...counts })].filter((text): text is string => Boolean(text));
}

/** What a report is called: its headline, where it has one. */
export const headlineOf = ({ article: { text, headline } }: Review, say: Say): string =>
  headline ? text.slice(headline.start, headline.end) : sayer(say)('untitled');

/** @param say puts messages into the reader's language */
export function outlineOf(review: Review, say: Say): Outline {
  const { notes, sources } = review;
  const word = sayer(say);
  const sections: Section[] = [
    firstSection(review, say),
    ...comparedSections(review, say),
    ...notes.filter(({ passages }) => passages.length > 0).map((note) => noteSection(note, review, say)),
    { title: word('sources'), items: sources.map((source) => sourceItem(source, say)), brief: true },
    { title: word('checked'), items: notes.map((note) => checkedItem(note, say)), brief: true },
  ];
  return { title: headlineOf(review, say), about: aboutOf(review, say), sections, footer: word('footer') };
}
