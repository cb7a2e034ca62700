import { expect, test } from 'vitest';
import { findNames } from '../../../src/core/text/names';
import { exactOf, readText } from '../../../src/core/text/text';

const namesOf = (raw: string) => {
  const text = readText(raw);
  return findNames(text).map((name) => exactOf(text, name));
};

test.each([
  ['a person', 'Then Ada Roe left.', ['Ada Roe']],
  ['a person at the beginning', 'Ada Roe left.', ['Ada Roe']],
  ['a first word that is common', 'Rebels left Portmere.', ['Portmere']],
  ['a first word that stands in lower case elsewhere', 'Farmers met. The farmers left Portmere.', ['Portmere']],
  ['a pronoun at the beginning', 'She met Ivo Lim. I left.', ['Ivo Lim']],
  ['days and months', 'On Friday and in March he left Alba.', ['Alba']],
  ['a month that is a surname', 'Later Theresa May left.', ['Theresa May']],
  ['of and for within a body', 'the Alban Observatory for Human Rights said.', ['Alban Observatory for Human Rights']],
  ['of after a body', 'the Ministry of Health and Welfare said.', ['Ministry of Health and Welfare']],
  ['two bodies', 'the Bank of Alba and the Treasury said.', ['Bank of Alba', 'Treasury']],
  ['of after a person', 'Sen. Ada Roe of Fairview left.', ['Sen. Ada Roe', 'Fairview']],
  ['particles', 'Later Karl von Oz, Abu al-Hadi and Maria de la Cruz met.', ['Karl von Oz', 'Abu al-Hadi', 'Maria de la Cruz']],
  ['an Arabic article', 'They left al-Marsa and Kafr al-Nil.', ['al-Marsa', 'Kafr al-Nil']],
  ['an initial', 'Later George W. Roe left.', ['George W. Roe']],
  ['and between two people', 'Later Ada Roe and Ivo Lim met.', ['Ada Roe', 'Ivo Lim']],
  ['an and sign', 'Shares in Oak & Elm fell.', ['Oak & Elm']],
  ['a possessive', "Alba's Prime Minister Ivo Lim left.", ['Alba', 'Prime Minister Ivo Lim']],
  ['a compound is no name', 'an Alba-backed force left.', []],
  ['an all-capital body', 'the UN and NATO met.', ['UN', 'NATO']],
  ['a line break', 'He met Ada\nRoe left.', ['Ada', 'Roe']],
  [
    'a headline in capitals takes the names of the text',
    'More Fighters Leave Portmere Today\nA group left Portmere on Friday.',
    ['Portmere', 'Portmere'],
  ],
  [
    'two names side by side in a headline',
    'Ada Roe Portmere Visit Ends After Protests\nThen Ada Roe left Portmere.',
    ['Ada Roe', 'Portmere', 'Ada Roe', 'Portmere'],
  ],
  ['a headline in capitals alone', 'More Fighters Leave Portmere Today', []],
  ['a body of many owners', "the Farmers' League met the People's Party.", ["Farmers' League", "People's Party"]],
  ['an owner that is a name', "Alba's Ministry of Health met.", ['Alba', 'Ministry of Health']],
  ['a plural at the beginning', 'Backers spoke of Ada Roe.', ['Ada Roe']],
  ['inside quotation marks', 'He said “Ada Roe left.”', ['Ada Roe']],
])('%s', (_, raw, expected) => {
  expect(namesOf(raw)).toEqual(expected);
});

test.each([
  ['a title', 'Then Prime Minister Ivo Lim left.', 'Ivo Lim'],
  ['a title with a nation', 'the Alban Foreign Minister Ivo Lim left.', 'Ivo Lim'],
  ['a title with of', 'Then Secretary of State Ada Roe left.', 'Ada Roe'],
  ['an address', 'Then Mrs. Roe left.', 'Roe'],
  ['a title alone', 'Then the Prime Minister left.', ''],
  ['a body that ends as bodies do', 'the General Assembly met.', 'General Assembly'],
  ['a body with a title word in it', 'the Ministry of Defence met.', 'Ministry of Defence'],
  ['a title after a body', 'Then House Speaker Ada Roe left.', 'Ada Roe'],
])('the name proper after %s', (_, raw, expected) => {
  const text = readText(raw);
  expect(findNames(text).map(({ proper, to }) => exactOf(text, { from: proper, to }))).toEqual([expected]);
});

test.each([
  ['a noun phrase', 'Then Ada Roe, a lawyer in Portmere, left.', 'a lawyer in Portmere'],
  ['an age', 'Then Ada Roe, 45, left.', '45'],
  ['a relative clause', 'Then Ada Roe, who runs the clinic, left.', 'who runs the clinic'],
  ['a list', 'Then Ada Roe, Ivo Lim and others left.', undefined],
  ['a list of bodies', 'Then the Hill Union, the mill and the bank met.', undefined],
  ['two posts', 'Then Ada Roe, the head of the mill and the bank, left.', 'the head of the mill and the bank'],
  ['a clause', 'Then Ada Roe, speaking softly, left.', undefined],
])('apposition: %s', (_, raw, expected) => {
  const text = readText(raw);
  const [name] = findNames(text);
  expect(name?.apposition && exactOf(text, name.apposition)).toBe(expected);
});
