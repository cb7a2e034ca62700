import { describe, expect, test } from 'vitest';
import type { Note } from '../../../src/core/review';
import { review } from '../../../src/core/review';
import { bundledLexicon } from '../../../src/data/lexicon';
import { article } from './noted';

const noteOf = (text: string, language = 'en'): Note => {
  const note = review(article(text, { language }), { lexicon: bundledLexicon() }).notes.find(({ check }) => check === 'source-balance');
  if (!note) throw new Error('there is no source-balance');
  return note;
};

/** Long enough to hold a roster, with nobody who says anything. */
const filler =
  'The bridge over the Tarn was closed at noon on Monday because a beam had come loose under the western lane and hung above the water. ' +
  'A train was sent back to Orvale, two roads were shut until the evening, and the market opened an hour late with half of its stalls.';

describe('source-balance lists', () => {
  test.each([
    ['two people', 'Ann Lee said the bridge was old. Bo Hill said it was safe.', ['Ann Lee', 'Bo Hill']],
    ['people and a body', 'Ann Lee said no. The Bridge Office said yes.', ['Ann Lee', 'Bridge Office']],
    ['a person once, at the first mention', 'Ann Lee said no. Bo Hill said yes. "Never," Lee said.', ['Ann Lee', 'Bo Hill']],
    ['a quotation behind its words', '"No," said Ann Lee. "Yes," said Bo Hill.', ['Ann Lee', 'Bo Hill']],
    ['according to', 'It is old, according to Ann Lee. It is safe, according to Bo Hill.', ['Ann Lee', 'Bo Hill']],
    ['three', 'Ann Lee said no. Bo Hill said yes. Cy Moor said it was old.', ['Ann Lee', 'Bo Hill', 'Cy Moor']],
    ['police and a person', 'Police said the road was shut. Ann Lee said it was open.', ['Police', 'Ann Lee']],
    ['somebody unnamed', 'A witness said the beam fell. Ann Lee said it did not.', ['A witness', 'Ann Lee']],
    ['an agency', 'The Orvale News Agency reported a fault. Ann Lee said there was none.', ['Orvale News Agency', 'Ann Lee']],
    ['a ministry', 'The Ministry of Roads said it was old. Ann Lee said it was new.', ['Ministry of Roads', 'Ann Lee']],
    ['a party', 'The Hill Party said no. The Valley Party said yes.', ['Hill Party', 'Valley Party']],
    ['a court', 'The Supreme Court said no. Ann Lee said yes.', ['Supreme Court', 'Ann Lee']],
    ['a company', 'Tarn Steel Ltd said the beam was sound. Ann Lee said it was not.', ['Tarn Steel', 'Ann Lee']],
    ['indirect speech', 'Ann Lee said that the bridge was old. Bo Hill told the council that it was safe.', ['Ann Lee', 'Bo Hill']],
    ['a military', 'The army said it was safe. Ann Lee said it was not.', ['The army', 'Ann Lee']],
    ['residents', 'Residents said it shook. Ann Lee said it did not.', ['Residents', 'Ann Lee']],
    ['a document', 'The road was safe, according to a report by the Bridge Office. Ann Lee said it was not.', ['report', 'Ann Lee']],
    ['a professor', 'Prof. Ann Lee said it was old. Bo Hill said it was not.', ['Ann Lee', 'Bo Hill']],
    ['a source of another report', 'The Tarn Post reported a fault. Bo Hill said there was none.', ['Tarn Post', 'Bo Hill']],
    ['two paragraphs', 'Ann Lee said no.\nBo Hill said yes.', ['Ann Lee', 'Bo Hill']],
  ])('%s', (_, text, names) => {
    const { outcome, passages } = noteOf(`${text}\n${filler}`);
    expect(outcome).toBe('found');
    expect(passages).toHaveLength(names.length);
    for (const [at, name] of names.entries()) {
      expect(passages[at]?.exact).toContain(name);
      expect(passages[at]?.message.args).toMatchObject({ words: expect.any(Number), kind: expect.any(String) });
    }
  });

  test('counts the words that each is given', () => {
    const { passages } = noteOf(`"The old bridge is not safe," said Ann Lee. "No," said Bo Hill.\n${filler}`);
    expect(passages.map(({ message }) => message.args.words)).toEqual([6, 1]);
  });
});

describe('source-balance is skipped', () => {
  test.each([
    ['a single sentence', 'Ann Lee said the bridge was old.', 'skip.too-short'],
    ['a text of two lines', 'Ann Lee said no. Bo Hill said yes.', 'skip.too-short'],
    ['an empty text', '', 'skip.too-short'],
    ['nobody who speaks', filler, 'source-balance.none'],
    ['one person', `Ann Lee said the bridge was old.\n${filler}`, 'source-balance.one'],
    ['one person twice', `Ann Lee said the bridge was old. "It is," Lee said.\n${filler}`, 'source-balance.one'],
  ])('on %s, and says why', (_, text, key) => {
    const { outcome, reason, passages } = noteOf(text);
    expect([outcome, reason?.key, passages]).toEqual(['skipped', key, []]);
  });

  test('names the only source', () => {
    expect(noteOf(`Ann Lee said the bridge was old.\n${filler}`).reason?.args).toEqual({ name: 'Ann Lee' });
  });

  test('on a text that is not English', () => {
    expect(noteOf(filler, 'fr').reason?.key).toBe('skip.not-english');
  });
});

describe('source-balance lists nobody for', () => {
  test.each([
    ['a person who acts', 'Ann Lee opened the bridge.'],
    ['a person who is seen', 'Ann Lee was seen at the bridge.'],
    ['a body that acts', 'The Bridge Office shut the road.'],
    ['a title', 'The Hills of Orvale is a long book.'],
    ['scare quotes', 'The "safe" bridge was shut.'],
    ['a sign', 'The sign at the bridge was painted red.'],
    ['a place', 'Orvale lies on the Tarn.'],
    ['a day', 'Monday was cold.'],
    ['a visit', 'Bo Hill went to Orvale by train.'],
    ['a walk', 'Ann Lee walked over the bridge with Bo Hill.'],
    ['a purchase', 'Tarn Steel Ltd bought the mill.'],
    ['a vote', 'The Hill Party won nine seats.'],
    ['a birth', 'Ann Lee was born in Tarn.'],
    ['a name in a list', 'Present were Ann Lee, Bo Hill and Cy Moor.'],
    ['a road', 'The Old Mill Road was shut.'],
    ['a river', 'The Tarn rose by a metre.'],
    ['a match', 'Orvale Rovers won in Tarn.'],
    ['a meal', 'Ann Lee had bread and cheese.'],
    ['a train', 'The Tarn Express was late.'],
    ['a question without a speaker', 'Is the bridge safe?'],
  ])('%s', (_, text) => {
    expect(noteOf(`${text}\n${filler}`).passages).toEqual([]);
  });
});
