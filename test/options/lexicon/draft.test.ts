import { describe, expect, test } from 'vitest';
import { bundledLexicon } from '../../../src/data/lexicon';
import { type Draft, draftOf, freeId, newDraft, readDraft } from '../../../src/options/lexicon/draft';
import { entry } from './an-item';

const taken = new Set(['wallop', 'wallop-2']);
const draft: Draft = { ...newDraft('freedom wallop', 'Added by the reader.'), why: 'Praises.' };
const read = (part: Partial<Draft>) => readDraft({ ...draft, ...part }, taken);

describe('a draft reads as an entry', () => {
  test.each<[string, Partial<Draft>, object]>([
    ['with an id after its first words', {}, { id: 'freedom-wallop', forms: ['freedom wallop'] }],
    ['with an id that is free', { forms: 'Wallop\nthwack' }, { id: 'wallop-3', forms: ['Wallop', 'thwack'] }],
    ['without empty lines', { forms: ' a \n\n b ', plainer: '\n' }, { forms: ['a', 'b'] }],
    ['with a side, as a group of its own', { side: 'for-actor' }, { side: 'for-actor', group: 'freedom-wallop' }],
    ['with a group that is written as it is read', { group: 'Armed  groups' }, { group: 'armed-groups' }],
    ['with the reason for no side', { sideReason: 'Both use it.' }, { side: 'none', sideReason: 'Both use it.' }],
    [
      'with guides in the place of a reason for none',
      { guidance: [{ who: 'A', says: 'B', url: 'https://a.example/b', date: '2024' }] },
      { guidance: [{ who: 'A', says: 'B', url: 'https://a.example/b', date: '2024' }] },
    ],
  ])('%s', (_name, part, expected) => {
    const result = read(part);
    expect(result).toHaveProperty('entry');
    if ('entry' in result) {
      expect(result.entry).toMatchObject(expected);
      expect('plainer' in result.entry).toBe(false);
      expect('noGuidance' in result.entry).toBe(!('guidance' in result.entry));
    }
  });
});

describe('a fault is named in its part, in the words of the parser', () => {
  test.each<[string, Partial<Draft>, string, string]>([
    ['no words', { forms: '' }, 'forms', 'forms is empty'],
    ['a word that no text can match', { forms: 'stop. go' }, 'forms', 'holds the mark'],
    ['a form that another hides', { forms: 'rebel\nrebels' }, 'forms', 'is never reached'],
    ['no why', { why: ' ' }, 'why', 'a why is empty'],
    ['no check of that name', { category: 'odd' }, 'category', 'there is no word check "odd"'],
    ['a group that cannot be one', { group: 'a/b' }, 'group', 'joined by hyphens'],
    ['neither guide nor reason', { noGuidance: '' }, 'noGuidance', 'needs guidance'],
    ['an address that is none', { guidance: [{ who: 'A', says: 'B', url: 'x', date: '2024' }] }, 'guidance', 'address that is none'],
    ['a condition without words', { only: [{ near: [] }] }, 'only', 'is empty'],
    ['an invisible character', { why: 'a\u202eb' }, 'why', 'invisible'],
  ])('%s', (_name, part, field, fault) => {
    const result = read(part);
    expect(result).toMatchObject({ field, fault: expect.stringContaining(fault) });
  });
});

test('every bundled entry comes out of the form as it went in', () => {
  for (const { theme: _theme, ...each } of bundledLexicon()) {
    const result = readDraft(draftOf(each), taken);
    const lone = each.side && each.side !== 'none' && !each.group ? { group: each.id } : {};
    expect(result).toEqual({ entry: { ...each, ...lone } });
  }
});

test.each([
  ['Café Revolt', 'cafe-revolt'],
  ['*-backed', 'backed'],
  ['ثورة', 'entry'],
  ['wallop', 'wallop-3'],
])('%s is named %s', (words, id) => {
  expect(freeId(words, taken)).toBe(id);
});

test('an edited entry keeps its id', () => {
  expect(readDraft({ ...draftOf(entry('wallop')), forms: 'thwack' }, taken)).toMatchObject({ entry: { id: 'wallop', forms: ['thwack'] } });
});
