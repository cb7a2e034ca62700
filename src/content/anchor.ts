import { inItsLine, type Quote, type Span } from '../core/article';
import { oncePer } from '../core/once';
import { placesBetween } from './alignment';
import { fold } from './fold';
import { type Edit, editsBetween, standsAs } from './same-paragraph';
import { type Paragraph, rawSpan, type Searchable } from './searchable';

const folded = ({ exact, prefix, suffix }: Quote): Quote => ({
  exact: fold(exact).text,
  prefix: fold(prefix).text,
  suffix: fold(suffix).text,
});

/** The one place where a text holds another; undefined where it does not, or holds it twice. */
function onlyPlace(text: string, part: string): number | undefined {
  const at = text.indexOf(part);
  // Browsers search forwards much faster than backwards.
  return at >= 0 && text.indexOf(part, at + 1) < 0 ? at : undefined;
}

/** A quote in the report that it is of; offsets into the folded text. */
interface Sought {
  whole: string;
  exact: string;
  /** Where the quoted words begin in `whole`, and in the report. */
  begins: number;
  start: number;
  paragraph?: Paragraph;
  /** Whether its own line tells it from all others: other lines do not, they stand beside the next paragraph once the passage's own has gone. */
  tells: boolean;
}

function seek(report: Searchable, quote: Quote): Sought | undefined {
  const { exact, prefix, suffix } = folded(quote);
  const whole = prefix + exact + suffix;
  const at = exact ? onlyPlace(report.folded.text, whole) : undefined;
  if (at === undefined) return undefined;
  const start = at + prefix.length;
  const line = folded(inItsLine(quote));
  return {
    ...{ whole, exact, begins: prefix.length, start },
    paragraph: report.paragraphs.find((each) => each.start <= start && start + exact.length <= each.start + each.text.length),
    tells: prefix !== '' && suffix !== '' && onlyPlace(report.folded.text, line.prefix + exact + line.suffix) !== undefined,
  };
}

/** What is sought in a report is the same however often the page changes. */
const soughtIn = oncePer((report: Searchable) => oncePer((quote: Quote) => seek(report, quote)));

/** Where a quote stands with all its surroundings. */
function findWhole(page: Searchable, { tells, whole, begins, exact }: Sought): Span | undefined {
  const at = tells ? onlyPlace(page.folded.text, whole) : undefined;
  return at === undefined ? undefined : rawSpan(page, at + begins, exact.length);
}

/** What a paragraph was edited into, and for each word that it had the place of that now. */
interface Edited extends Edit {
  placeOf(index: number): number | undefined;
}

/** Where words of a paragraph stand in what it was edited into, if all of them still do. */
function findEdited(page: Searchable, exact: string, words: Span, { before, now, placeOf }: Edited): Span | undefined {
  const wordAt = (index: number) => now.words[placeOf(index) ?? -1];
  const first = wordAt(before.words.findIndex(({ end }) => end > words.start));
  const last = wordAt(before.words.findLastIndex(({ start }) => start < words.end));
  if (!first || !last || fold(page.raw.slice(first.start, last.end)).text !== exact) return undefined;
  return { start: first.start, end: last.end };
}

/**
 * Finds the places in a page's text that quotes of a report stand for, typography and white space aside. A quote stands in its own paragraph,
 * where the page has that as it was, and only once; else in what its paragraph was edited into, in the place that its words have there
 * whatever the edits were; else where the page has all its surroundings, and only once.
 * @returns what finds a quote: offsets into the page's raw text; undefined where the page does not hold the passage any more, or where its
 * place cannot be shown to be the same
 */
export function anchorIn(page: Searchable, report: Searchable): (quote: Quote) => Span | undefined {
  const editedInto = editsBetween(report, page);
  const editedOf = oncePer((paragraph: Paragraph): Edited | undefined => {
    const edit = editedInto(paragraph);
    return edit && { ...edit, placeOf: placesBetween(edit.before, edit.now) };
  });
  return (quote) => {
    const sought = soughtIn(report)(quote);
    if (!sought) return undefined;
    const { exact, start, paragraph } = sought;
    const same = paragraph && standsAs(paragraph, report, page);
    if (paragraph && same) return rawSpan(page, same.start + start - paragraph.start, exact.length);
    const edited = paragraph && editedOf(paragraph);
    const place = edited && findEdited(page, exact, rawSpan(report, start, exact.length), edited);
    return place ?? findWhole(page, sought);
  };
}
