import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article';
import { articleOf } from '../../../src/core/plain-article';
import { type Note, review } from '../../../src/core/review';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';
import { report } from './ferry';

/** One agency's text, a sentence a line, and another account of the same event in other words. */
const WIRE = [
  'The ferry Albatross sank in heavy seas off the cape of Tarnford shortly before midnight on Sunday.',
  'Forty passengers were taken from the water by the coast guard before dawn and brought to Portmere.',
  'The owner of the ferry has stopped all crossings to the islands until the cause has been found.',
  'A crew member had reported a broken door below the water line when the ship was last in dock.',
] as const;
const OTHER = [
  'Off Tarnford a ship with tourists went down during the night, and boats searched until morning.',
  'Everybody on board is alive, which the harbour master called a small wonder of seamanship.',
  'Nobody travels to the islands this week, for the line keeps its second vessel in port.',
  'Mechanics knew of damage near the keel since the spring, and wrote a letter about it.',
] as const;

const noteOf = (here: string, there: string, about: Partial<Article> = {}): Note => {
  const references = [{ id: 'there', article: articleOf(there), force: true }];
  const { notes } = review(articleOf(here, about), { lexicon: bundledLexicon(), frequencies, references });
  return notes.find(({ check }) => check === 'shared-wording') as Note;
};
const said = (here: string, there: string, about: Partial<Article> = {}) =>
  noteOf(here, there, about).passages.map(({ message: { key, args } }) => [key.split('.')[1], args.percent, args.agency]);

const all = report(...WIRE);
const other = report(...OTHER);
const mixed = (...at: number[]): string => report(...OTHER.map((line, index) => (at.includes(index) ? (WIRE[index] as string) : line)));

describe('shared-wording notes', () => {
  test.each([
    ['the whole', all, all, 100],
    ['another order of the sentences', report(...WIRE.toReversed()), all, 100],
    ['the first sentence', mixed(0), all, 27],
    ['the second', mixed(1), all, 26],
    ['the third', mixed(2), all, 28],
    ['the last', mixed(3), all, 29],
    ['two sentences', mixed(0, 1), all, 52],
    ['two that stand apart', mixed(0, 3), all, 54],
    ['three', mixed(0, 1, 2), all, 76],
    ['one text that is longer there', report(WIRE[0], WIRE[1], OTHER[2]), all, 68],
    ['one text that is longer here', all, report(WIRE[0], WIRE[1]), 48],
    [
      'two sentences cut short',
      report(WIRE[0].replace(' on Sunday', ''), WIRE[1].replace(' and brought to Portmere', ''), ...OTHER.slice(2)),
      all,
      47,
    ],
    ['another dateline', `TARNFORD – ${all}`, `PORTMERE, Monday – ${all}`, 99],
    ['other line breaks', all.replaceAll('\n', ' '), all, 100],
    ['capitals', all.replace('The ferry', 'THE FERRY'), all, 100],
    ['other marks', all.replaceAll(',', ' –'), all, 100],
    [
      'a word changed in three sentences',
      all.replaceAll(' the cape ', ' a cape ').replace('Forty', 'Fifty').replace('broken', 'loose'),
      all,
      96,
    ],
    ['a quotation put between', report(WIRE[0], '“We heard a crack,” Ana Roe said.', ...WIRE.slice(1)), all, 96],
    ['a background line added', report(...WIRE, OTHER[3]), all, 82],
  ])('%s', (_, here, there, percent) => {
    expect(said(here, there)).toEqual([['uncredited', percent, undefined]]);
  });

  test.each([
    ['a byline', {}, 'By Reuters', 'Reuters'],
    ['a line at the end', {}, '(Reporting by Agence France-Presse)', 'Agence France-Presse'],
    ['any agency', {}, 'With material from news agencies', 'news agencies'],
  ])('and who is credited in %s', (_, about, line, agency) => {
    expect(said(report(all, line), all, about).map(([key, , name]) => [key, name])).toEqual([['credited', agency]]);
  });

  test.each([
    ['the page’s byline', { byline: 'Marit Oddsen and AFP' }, all, 'AFP'],
    ['the dateline', {}, `TARNFORD (AP) – ${all}`, 'AP'],
    [
      'an attribution',
      {},
      report(all, 'The captain was not on the bridge at that hour, the Associated Press reported on Monday evening.'),
      'Associated Press',
    ],
  ])('and who is credited in %s', (_, about, here, agency) => {
    expect(said(here, all, about).map(([key, , name]) => [key, name])).toEqual([['credited', agency]]);
  });

  test('the longest run, cut to what a reader must see', () => {
    const [passage] = noteOf(mixed(1), all).passages;
    expect(passage?.exact).toBe('Forty passengers were taken from the water by the coast guard before dawn and');
    expect(passage?.message.args.words).toBe(17);
    expect(passage?.reports[0]?.pieces[0]?.exact).toBe(passage?.exact);
  });
});

describe('shared-wording stays silent on', () => {
  const names = 'the Special Representative of the Secretary-General for the Islands of the Northern Sea';
  const quotation =
    '“We had no radio and no light, and the water came faster than we could carry the old people up the stairs,” Ana Roe said.';
  test.each([
    ['other words', other, all],
    ['the same facts', report('The Albatross, a ferry, sank near Tarnford.', ...OTHER), all],
    ['a long title that both print', report(`The letter went to ${names}.`, ...OTHER), report(`It was read by ${names}.`, ...WIRE)],
    ['a quotation that both have', report(quotation, ...OTHER), report(quotation, ...WIRE)],
    ['two quotations', report(quotation, quotation.replace('radio', 'lamp'), ...OTHER), report(quotation, ...WIRE)],
    ['runs of seven words', report(...WIRE.map((line) => line.split(' ').slice(0, 7).join(' ')), ...OTHER), all],
    ['seven words here and seven there', report(...OTHER.map((line, at) => `${line} ${WIRE[at]?.split(' ').slice(2, 9).join(' ')}.`)), all],
    [
      'the same headline',
      `The ferry Albatross sank in heavy seas off the cape of Tarnford\n\n${other}`,
      `The ferry Albatross sank in heavy seas off the cape of Tarnford\n\n${all}`,
    ],
    ['a sentence of a longer report', report(...OTHER, ...OTHER.map((line) => line.replace('the', 'a')), WIRE[0]), all],
    [
      'every second word',
      report(
        ...OTHER,
        ...WIRE.map((line) =>
          line
            .split(' ')
            .filter((_, at) => at % 2 === 0)
            .join(' '),
        ),
      ),
      all,
    ],
    [
      'every fifth word changed',
      report(
        ...WIRE.map((line) =>
          line
            .split(' ')
            .map((word, at) => (at % 5 === 4 ? 'then' : word))
            .join(' '),
        ),
      ),
      all,
    ],
    ['words in another order', report(...WIRE.map((line) => line.split(' ').toReversed().join(' '))), all],
    ['the same names', report('Tarnford, Portmere, Albatross, Sunday, midnight.', ...OTHER), all],
    [
      'a law that both cite',
      report('It falls under the Act on Ships of 1911.', ...OTHER),
      report('It falls under the Act on Ships of 1911.', ...WIRE),
    ],
    ['a shared figure', report('It carried forty people.', ...OTHER), report('It carried forty people.', ...WIRE)],
    ['one sentence of its own', report(OTHER[0], OTHER[1], OTHER[2]), report(WIRE[0], WIRE[1], WIRE[2])],
    [
      'synonyms',
      all
        .replaceAll(' ferry ', ' boat ')
        .replaceAll(' the ', ' this ')
        .replaceAll(' of ', ' at ')
        .replaceAll(' and ', ' or ')
        .replaceAll(' in ', ' on ')
        .replaceAll(' by ', ' near ')
        .replaceAll(' been ', ' got ')
        .replaceAll(' a ', ' one '),
      all,
    ],
    [
      'a list of places',
      report('It calls at Selwick, Arden, Lowmoor, Tarnford and Portmere.', ...OTHER),
      report('It calls at Selwick, Arden, Lowmoor, Tarnford and Portmere.', ...WIRE),
    ],
    [
      'one line that both repeat',
      report('Nothing else is known.', 'Nothing else is known.', ...OTHER),
      report('Nothing else is known.', ...WIRE),
    ],
    ['a shared opening of a sentence', report(`${WIRE[0].split(' ').slice(0, 8).join(' ')} there.`, ...OTHER), all],
  ])('%s', (_, here, there) => {
    expect(noteOf(here, there)).toMatchObject({ outcome: 'clear', passages: [] });
  });

  test.each([
    ['a short report', 'The ferry sank near the cape of Tarnford.', all, 'skip.too-short'],
    ['an empty reference', all, '', 'compare.empty'],
  ])('%s: skipped, not clear', (_, here, there, key) => {
    const { outcome, reason } = noteOf(here, there);
    expect([outcome, reason?.key]).toEqual(['skipped', key]);
  });
});
