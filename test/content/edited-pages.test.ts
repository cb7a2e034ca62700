import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorIn } from '../../src/content/anchor';
import { searchableLines } from '../../src/content/searchable';
import { tellingQuoteOf } from '../../src/core/article';

/** Few words, so that the same ones stand beside each other again and again. */
const words =
  'the boats port regime officials said that on Monday and crowd left town closed again opened river people army market two bread light'.split(
    ' ',
  );

/** What edits bring in: other words, since the same word in the same place would be as good as the old one. */
const others = 'however quietly seven harbour perhaps'.split(' ');

interface Word {
  id: number;
  word: string;
}
type Page = Word[][];

const report = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 6, maxLength: 25 }), { minLength: 3, maxLength: 12 })
  .map((paragraphs): Page => {
    let id = 0;
    const isNoEcho = (word: string, at: number, paragraph: string[]) => word !== paragraph[at - 1];
    return paragraphs.map((paragraph) => paragraph.filter(isNoEcho).map((word) => ({ id: id++, word })));
  });

const place = fc.record({ paragraph: fc.nat(), word: fc.nat(), length: fc.integer({ min: 1, max: 3 }) });

const edit = fc.record({
  what: fc.constantFrom('remove paragraph', 'swap paragraphs', 'insert paragraph', 'remove word', 'replace word', 'insert word'),
  at: fc.nat(),
  word: fc.nat(),
  other: fc.constantFrom(...others),
});

/** The page after an edit; words that were there keep their ids, new ones have none. */
function applyEdit(page: Page, { what, at, word, other }: { what: string; at: number; word: number; other: string }): Page {
  const edited = page.map((paragraph) => [...paragraph]);
  if (edited.length === 0) return edited;
  const index = at % edited.length;
  const paragraph = edited[index] as Word[];
  const fresh = { id: -1, word: other };
  if (what === 'remove paragraph') edited.splice(index, 1);
  else if (what === 'swap paragraphs') edited.push(...edited.splice(index, 1));
  else if (what === 'insert paragraph') edited.splice(index, 0, [fresh, ...others.map((each) => ({ id: -1, word: each }))]);
  else if (what === 'insert word') paragraph.splice(word % (paragraph.length + 1), 0, fresh);
  else paragraph.splice(word % Math.max(1, paragraph.length), 1, ...(what === 'replace word' ? [fresh] : []));
  return edited;
}

/** The page's text with the id of the word at each offset. */
function textOf(page: Page): { text: string; idAt: number[] } {
  const idAt: number[] = [];
  const lines = page.map((paragraph) => paragraph.map(({ word }) => word).join(' '));
  for (const paragraph of page) for (const { id, word } of paragraph) idAt.push(...Array<number>(word.length + 1).fill(id));
  return { text: lines.join('\n'), idAt };
}

/** The edits that a page goes through before each time that its passages are looked for. */
const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

test('a passage is marked on its own words or not at all, on 2,000 edited pages, also when they are edited again', () => {
  let kept = 0;
  let found = 0;
  fc.assert(
    fc.property(report, place, edits, (page, at, turns) => {
      const before = textOf(page);
      const paragraph = page[at.paragraph % page.length] as Word[];
      const from = at.word % paragraph.length;
      const passage = paragraph.slice(from, from + at.length);
      const start = before.idAt.indexOf((passage[0] as Word).id);
      const quote = tellingQuoteOf(before.text, { start, end: start + passage.map(({ word }) => word).join(' ').length });

      let edited = page;
      for (const turn of turns) {
        edited = turn.reduce(applyEdit, edited);
        const after = textOf(edited);
        const span = anchorIn(searchableLines(after.text), searchableLines(before.text))(quote);
        if (passage.every(({ id }) => after.idAt.includes(id))) kept += 1;
        if (!span) continue;
        found += 1;
        expect(after.text.slice(span.start, span.end).replace(/\s/g, '')).toBe(quote.exact.replace(/\s/g, ''));
        expect([...new Set(after.idAt.slice(span.start, span.end))]).toEqual(passage.map(({ id }) => id));
      }
    }),
    { numRuns: 2000, seed: 20_26, endOnFailure: true },
  );
  expect(found / kept).toBeGreaterThan(0.95);
}, 60_000);
