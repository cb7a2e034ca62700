import { describe, expect, test } from 'vitest';
import { notedAgainst } from './against';

const notes = (here: string, there: string) => notedAgainst('altered-quotes', here, there);
const said = (words: string): string => `“${words},” Ana Roe told the council in Selwick.`;

describe('altered-quotes notes', () => {
  test.each([
    ['another word', said('We will open the bridge before winter'), said('We may open the bridge before winter'), ['will > may']],
    ['a word inside', said('The mine is safe for every worker'), said('The mine is closed for every worker'), ['safe > closed']],
    ['a word put in', said('This was a very bad year for the harbour'), said('This was a bad year for the harbour'), ['very > ']],
    [
      'a word cut without a mark',
      said('This was a bad year for the harbour'),
      said('This was a very bad year for the harbour'),
      [' > very'],
    ],
    [
      'a cut of three words',
      said('They asked for a new vote'),
      said('They asked us again and again for a new vote'),
      [' > us again and again'],
    ],
    ['an ending', said('The states must pay for the dam'), said('The state must pay for the dam'), ['states > state']],
    ['a number', said('We lost forty boats in one night'), said('We lost fifty boats in one night'), ['forty > fifty']],
    ['a name for a pronoun', said('It was my honour to meet him'), said('It was my honour to meet Ivo Marsh'), ['him > Ivo Marsh']],
    [
      'a small word',
      said('It is good for our town, our port and our schools'),
      said('It is good for our town and our port and our schools'),
      [' > and'],
    ],
    ['a denial', said('We did not ask for the money'), said('We did ask for the money'), ['not > ']],
    [
      'two places',
      said('The old bridge will fall before the spring'),
      said('The new bridge will stand before the spring'),
      ['old > new', 'fall > stand'],
    ],
    [
      'the first word',
      said('Nobody wants this road through the park'),
      said('Everybody wants this road through the park'),
      ['Nobody > Everybody'],
    ],
    ['the last word', said('We want this road through the park'), said('We want this road through the town'), ['park > town']],
    [
      'in half a sentence',
      'The mayor called it “a step to a safe and open town”.',
      'The mayor called it “a step to a safe and open city”.',
      ['town > city'],
    ],
    [
      'straight marks',
      '"We will open the bridge before winter," she said.',
      '"We may open the bridge before winter," she said.',
      ['will > may'],
    ],
    [
      'a moved mark before it',
      'She counted people “who refused the deal of the council”.',
      'She counted “people who refused the deal of the council”.',
      ['people > people'],
    ],
    [
      'a moved mark, the other way',
      'She counted “people who refused the deal of the council”.',
      'She counted people “who refused the deal of the council”.',
      ['people > people'],
    ],
    [
      'another order of words',
      said('We signed the deal under Varland rule'),
      said('We signed the deal under the rule of Varland'),
      ['Varland rule > the rule of Varland'],
    ],
    [
      'a part of a longer one',
      said('The dam is weak and old'),
      said('I was there in May. The dam is strong and old. We all know it'),
      ['weak > strong'],
    ],
    [
      'a turned mark',
      '”We will open the bridge before winter,” she said.',
      '“We may open the bridge before winter,” she said.',
      ['will > may'],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });
});

describe('altered-quotes stays silent on', () => {
  const words = 'We will open the bridge before winter';
  test.each([
    ['the same words', said(words), said(words)],
    ['other marks', `"${words}," Ana Roe told the council.`, said(words)],
    ['single marks', `‘${words},’ Ana Roe told the council.`, said(words)],
    ['another place in the report', `The ferry was late.\n${said(words)}`, `${said(words)}\nThe ferry was late.`],
    ['an earlier end', said(words), said(`${words}, and then the tunnel`)],
    ['a later beginning', said('open the bridge before winter'), said(`I promise that we will open the bridge before winter`)],
    ['an earlier end here', said(`${words}, and then the tunnel`), said(words)],
    ['an earlier end at a sentence', said(`${words}. Nobody will stop us`), said(words)],
    ['a later beginning here', said('I promise that we will open the bridge before winter'), said('open the bridge before winter')],
    ['both ends', said('open the bridge before winter'), said(`I promise that ${words}, and then the tunnel`)],
    ['a marked cut', said('This was a ... year for the harbour'), said('This was a very bad year for the harbour')],
    ['a cut in brackets', said('This was a [...] year for the harbour'), said('This was a very bad year for the harbour')],
    ['an added word in brackets', said('They asked [the council] for a new vote'), said('They asked for a new vote')],
    ['sic', said('They axed [sic] us for a new vote'), said('They axed us for a new vote')],
    ['a stutter', said('It was this - this odd idea of his'), said('It was this odd idea of his')],
    ['a sound', said('It was um a very odd idea'), said('It was a very odd idea')],
    ['spelling', said('We organise the harbour and its labour'), said('We organize the harbor and its labor')],
    ['an abbreviation', said('The U.S. side must correct its mistakes'), said('The US side must correct its mistakes')],
    ['a number in letters', said('We lost three boats in one night'), said('We lost 3 boats in one night')],
    ['an accent', said('She is an éminence in this small town'), said('She is an eminence in this small town')],
    ['a hyphen', said('We need a co-operative town hall'), said('We need a cooperative town hall')],
    [
      'an interruption',
      '“We will open the bridge,” Ana Roe said, “before the first winter storm.”',
      said('We will open the bridge before the first winter storm'),
    ],
    ['capitals', said('ALL of them must go home today'), said('All of them must go home today')],
    ['two different quotations', said('The ferry was late on each day of May'), said('Our schools need more teachers in the north')],
    ['a short name in marks', 'The “green wall” stands in Arden.', 'The “green wall” stands in Arden town.'],
    ['words without marks', 'She said that they will open the bridge.', said('We may open the bridge')],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
  });
});
