import { expect, test } from 'vitest';
import type { Source } from '../../src/core/attribution/attribution';
import { articleOf } from '../../src/core/plain-article';
import { searchWords } from '../../src/core/search-words';

const agency = { id: 's1', name: 'Norvik News Agency', kind: 'news agency' } as Source;

/** What is asked for of a report of these lines, the first of them its headline. */
const asked = (lines: string[], sources: Source[] = [], outlet?: string): string[] => {
  const { headline, language, read, text } = articleOf(lines.join('\n'), { outlet });
  return searchWords({ article: { text, language, read, words: 0, ...(headline && { headline }), ...(outlet && { outlet }) }, sources });
};

test.each<[string, string[], string[]]>([
  [
    'names of headline and opening before those of the rest, in the order of the text',
    [
      'Miners leave Tern Bay',
      '',
      'Miners left Tern Bay on Monday, Ann Lee said in Northmoor.',
      'A shop in Olm was open. Bo Ek sold bread. Ann Lee bought some.',
    ],
    ['Tern Bay', 'Ann Lee', 'Northmoor'],
  ],
  [
    'a name in short counts for the long one',
    [
      'Strike at the port ends',
      '',
      'The strike ended, Ann Lee said on Monday.',
      'It was long. Lee left for Olm. In Olm it rained, Lee said. Lee slept.',
    ],
    ['Ann Lee', 'Olm', 'strike'],
  ],
  [
    'words of the headline where there are few names',
    ['Bakers strike over price of rye', '', 'The bakers stopped work on Monday, the guild said.', 'They want more for bread.'],
    ['bakers', 'strike', 'price'],
  ],
  [
    'a title is no part of a name',
    ['Vote is held', '', 'Prime Minister Ana Roe lost a vote in Portmere on Monday.'],
    ['Ana Roe', 'Portmere'],
  ],
  ['a sentence alone', ['The ferry left Tern Bay on Monday.'], ['Tern Bay']],
  ['no name and no headline', ['the ferry left on monday.'], []],
  ['nothing', [''], []],
])('%s', (_case, lines, expected) => {
  expect(asked(lines)).toEqual(expected);
});

test('who reports is not asked for', () => {
  const lines = ['Ferry leaves Tern Bay', '', 'The ferry left Tern Bay, the Harbour Wire was told by Norvik News Agency.'];
  expect(asked(lines, [agency], 'Harbour Wire')).not.toEqual(expect.arrayContaining(['Harbour Wire']));
  expect(asked(lines, [agency], 'Harbour Wire')).not.toEqual(expect.arrayContaining(['Norvik News Agency']));
  expect(asked(lines)).toEqual(expect.arrayContaining(['Harbour Wire', 'Norvik News Agency']));
});
