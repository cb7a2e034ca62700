import { describe, expect, test } from 'vitest';
import { anchorIn } from '../../src/content/anchor';
import { searchable, searchableLines } from '../../src/content/searchable';
import { quoteOf, tellingQuoteOf } from '../../src/core/article';

const article = [
  'Ferries Return to the Delta',
  '',
  'The regime closed the port on Monday, the harbour office said.',
  'Fishermen who had waited for a week sailed at first light.',
  'On Tuesday the regime opened the port again, and the boats came home.',
].join('\n');

const quoteAt = (exact: string, nth = 0) => {
  let start = article.indexOf(exact);
  for (let at = 0; at < nth; at += 1) start = article.indexOf(exact, start + 1);
  return quoteOf(article, { start, end: start + exact.length });
};

/** What a page holds where the quote is found, with a bit of what follows, so that the right place can be told from the wrong one. */
function found(page: string, quote: ReturnType<typeof quoteAt>): string | undefined {
  const span = anchorIn(searchableLines(page), searchableLines(article))(quote);
  return span && `${page.slice(span.start, span.end)}|${page.slice(span.end, span.end + 11)}`;
}

const lines = article.split('\n');

describe('finds the passage', () => {
  test.each([
    ['on the page as it was', article, 0, 'regime| closed the'],
    ['the second of two', article, 1, 'regime| opened the'],
    ['where paragraphs touch', lines.join(''), 0, 'regime| closed the'],
    ['where blanks and line breaks stand between paragraphs', lines.join('\n\n    '), 1, 'regime| opened the'],
    ['where an advertisement stands between paragraphs', lines.join('\nRead also: Bread costs more\n'), 0, 'regime| closed the'],
    ['where paragraphs before it are gone', lines.slice(4).join('\n'), 1, 'regime| opened the'],
    ['where a word beside it changed', article.replace('closed the port', 'closed a port'), 0, 'regime| closed a p'],
  ])('%s', (_name, page, nth, expected) => {
    expect(found(page, quoteAt('regime', nth))).toBe(expected);
  });

  test('however the page is typeset', () => {
    const page = 'The head of the port said: \u201cWe\u2019ll re\u00adopen\u201d \u2013 soon.';
    const start = page.indexOf('\u201cWe');
    const quote = { exact: '"We\'ll reopen"', prefix: 'The head of the port said: ', suffix: ' - soon.' };
    expect(anchorIn(searchable(page), searchable(quote.prefix + quote.exact + quote.suffix))(quote)).toEqual({
      start,
      end: page.indexOf(' \u2013'),
    });
  });

  test('in a paragraph of its own', () => {
    expect(found(article, quoteAt('Ferries Return to the Delta'))).toBe('Ferries Return to the Delta|\n\nThe regim');
  });
});

describe('does not guess', () => {
  const twice = `${article}\n${article}`;
  test.each([
    ['the passage is gone and the word stands elsewhere', lines.filter((_, at) => at !== 2).join('\n'), 'regime', 0],
    ['the word is part of another', article.replaceAll('regime ', 'regimented crowd '), 'regime', 0],
    ['the page holds the passage twice', twice, 'closed the port on Monday', 0],
    ['everything around it is new', 'A regime of early nights and plain food helped her to sleep.', 'regime', 0],
    ['the page is empty', '', 'regime', 0],
    ['the words changed', article.replace('The regime closed', 'The government closed'), 'regime', 0],
  ])('%s', (_name, page, exact, nth) => {
    expect(found(page, quoteAt(exact, nth))).toBeUndefined();
  });

  test('a quote without words is nowhere', () => {
    expect(found(article, { exact: '  ', prefix: 'The', suffix: 'regime' })).toBeUndefined();
  });
});

describe('tells paragraphs of a kind apart', () => {
  const rowOf = (place: string) =>
    `Near the river the regime met the elders of the village, and officials said that nobody was hurt in the ${place}.`;
  const rows = ['mill', 'barn', 'well'].map(rowOf);
  const report = rows.join('\n');
  const start = report.indexOf('regime', (rows[0] as string).length);
  const quote = tellingQuoteOf(report, { start, end: start + 'regime'.length });
  const [mill, barn, well] = rows as [string, string, string];
  const edited = barn.replace('nobody', 'no child');

  test.each([
    ['where they are as they were', report, 'barn'],
    ['where they have changed places', [well, barn, mill].join('\n'), 'barn'],
    ['where the others are gone', barn, 'barn'],
    ['but not where its own is gone', [mill, well].join('\n'), undefined],
    ['nor where only another is left', well, undefined],
    ['nor where only another is left, and was edited', well.replace('nobody', 'no child'), undefined],
    ['nor where its own is gone and another edited', [mill, well.replace('nobody', 'no child')].join('\n'), undefined],
    ['nor where it was edited, and could be another that was', [mill, edited, well].join('\n'), undefined],
    ['nor where it stands twice', [mill, barn, well, mill, barn, well].join('\n'), undefined],
  ])('%s', (_name, page, place) => {
    const span = anchorIn(searchableLines(page), searchableLines(report))(quote);
    expect(span && /in the (\w+)\./.exec(page.slice(span.start))?.[1]).toBe(place);
  });
});

describe('finds words in an edited paragraph', () => {
  const report = 'On Monday the boats left the port, the boats of the crew came home, and the town closed the market.';
  const start = report.indexOf('boats');
  const quote = tellingQuoteOf(report, { start, end: start + 5 });
  test.each([
    ['in their place', report.replace('left the port,', 'left the old port,'), 'On Monday the boats'],
    ['but not where either of two may be gone', report.replace('boats left the port, the ', ''), undefined],
  ])('%s', (_name, page, before) => {
    const span = anchorIn(searchableLines(page), searchableLines(report))(quote);
    expect(span && page.slice(0, span.end)).toBe(before);
  });
});

describe('takes a paragraph for an edited one of the report from nine words in ten on', () => {
  const report = 'On Monday the boats left the port in the rain, and the men of the town stood by the wall.';
  const start = report.indexOf('boats');
  const quote = tellingQuoteOf(report, { start, end: start + 5 });
  test.each([
    ['one word of twenty-one is another', report.replace('rain', 'snow'), 'boats'],
    ['two are', report.replace('rain', 'snow').replace('wall', 'gate'), 'boats'],
    ['three are', report.replace('rain', 'snow').replace('wall', 'gate').replace('stood', 'sat'), undefined],
    [
      'its words stand as they were in a box beside it',
      `${report.replace('rain', 'snow')}\n${report.slice(0, 60)}`,
      'boats left the port in the snow',
    ],
  ])('%s', (_name, page, found) => {
    const span = anchorIn(searchableLines(page), searchableLines(report))(quote);
    expect(span && page.slice(span.start).startsWith(found ?? '')).toBe(found && true);
  });
});
