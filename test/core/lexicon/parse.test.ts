import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLexicon } from '../../../src/core/lexicon/parse';
import { entry } from './entries';

const guidance = { who: 'A guide', says: 'Say what was done.', url: 'https://guide.example/words', date: '2020-05' };
/** JSON as a file would hold it: what is undefined is left out. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const faultOf = (raw: unknown): string => {
  try {
    parseLexicon('mine.json', raw);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
};

describe('a lexicon is read', () => {
  test('from a list and from an object that holds one', () => {
    const entries = [entry(), entry({ id: 'other', forms: ['another word'] })];
    expect(parseLexicon('mine.json', json(entries))).toEqual(entries);
    expect(parseLexicon('mine.json', json({ entries }))).toEqual(entries);
  });

  test.each([
    ['guidance', { noGuidance: undefined, guidance: [guidance, { ...guidance, date: '2021-05-31' }] }],
    ['a group and a side', { group: 'some-group', side: 'for-actor' as const }],
    ['no side, with the reason', { group: 'some-group', side: 'none' as const, sideReason: 'All say it.' }],
    ['contexts', { exceptions: [{ near: ['@sport', 'two words'], inName: true }], only: [{ heads: ['@name'] }] }],
    ['headline, voice and denial', { only: [{ headline: false, voice: ['outlet' as const, 'reported' as const], negated: false }] }],
    ['a quiet weight', { weight: 'quiet' as const }],
    ['wild forms', { forms: ['pro-*', '*-backed', '=just so'] }],
    ['a possessive', { forms: ["devil's bargain"] }],
    ['plainer wording', { plainer: ['a fighter'] }],
  ])('with %s', (_, more) => {
    expect(parseLexicon('mine.json', json([entry(more)]))).toEqual([json(entry(more))]);
  });
});

test('a reason that many entries share is called by its name and read in words', () => {
  const [read] = parseLexicon('mine.json', json([entry({ noGuidance: '@not-listed' })]));
  expect(read?.noGuidance).toBe('No public guide that we checked has an entry on it.');
});

describe('a lexicon is refused whole, and the fault is named', () => {
  const bad = (more: object) => json([entry(), { ...entry({ id: 'bad', forms: ['bad word'] }), ...more }]);
  const at = 'mine.json, entry 2 "bad word": ';

  test.each([
    ['no why', { why: undefined }, `${at}needs a why`],
    ['an empty why', { why: ' ' }, `${at}a why is empty`],
    ['a why of the wrong type', { why: 7 }, `${at}a why must be text`],
    ['a why without end', { why: 'x'.repeat(1001) }, `${at}a why is longer than 1000 characters`],
    ['no id', { id: undefined }, `${at}needs an id`],
    ['an id with spaces', { id: 'Bad Id' }, `${at}an id must be words in lower case, joined by hyphens`],
    ['an id that stands before', { id: 'plain' }, `${at}the id "plain" stands in the file before`],
    ['an unknown key', { whys: 'x' }, `${at}the entry has an unknown key "whys"`],
    ['no category', { category: undefined }, `${at}needs a category`],
    ['a category without a check', { category: 'puns' }, `${at}there is no word check "puns"`],
    ['a category out of the prototype', { category: 'constructor' }, `${at}there is no word check "constructor"`],
    ['forms of the wrong type', { forms: 'bad' }, 'mine.json, entry 2: forms must be a list'],
    ['no forms', { forms: [] }, 'mine.json, entry 2: forms is empty'],
    ['a form that is no text', { forms: [7] }, 'mine.json, entry 2: forms 1 must be text'],
    ['a form of marks', { forms: ['!?'] }, 'mine.json, entry 2 "!?": forms 1 "!?" holds the mark !, which ends a match'],
    ['a form with a mark', { forms: ['a, b'] }, 'mine.json, entry 2 "a, b": forms 1 "a, b" holds the mark ,, which ends a match'],
    ['a form of nothing but the sign', { forms: ['='] }, 'mine.json, entry 2 "=": forms 1 "=" has an empty form'],
    [
      'a wild word in the middle',
      { forms: ['a-*-b'] },
      'mine.json, entry 2 "a-*-b": forms 1 "a-*-b" * stands only for the first or the last part of a hyphenated word',
    ],
    [
      'a form that an earlier one hides',
      { forms: ['bad word', 'bad words'] },
      `${at}form "bad words" is never reached: an earlier form matches the same words`,
    ],
    ['neither guidance nor a reason', { noGuidance: undefined }, `${at}needs guidance, or a noGuidance that says why there is none`],
    ['a shared reason that there is not', { noGuidance: '@because' }, `${at}there is no shared reason @because`],
    ['both', { guidance: [guidance] }, `${at}has guidance and a noGuidance`],
    [
      'guidance without an address',
      { noGuidance: undefined, guidance: [{ ...guidance, url: undefined }] },
      `${at}guidance 1 needs an address`,
    ],
    ['guidance without a date', { noGuidance: undefined, guidance: [{ ...guidance, date: undefined }] }, `${at}guidance 1 needs a date`],
    [
      'an address that runs',
      { noGuidance: undefined, guidance: [{ ...guidance, url: 'javascript:alert(1)' }] },
      `${at}guidance 1 has an address that is none: javascript:alert(1)`,
    ],
    [
      'a date that is none',
      { noGuidance: undefined, guidance: [{ ...guidance, date: 'May 2020' }] },
      `${at}guidance 1 has a date that is none: May 2020`,
    ],
    ['a side that is none', { side: 'left' }, `${at}side must be one of for-actor, against-actor, for-authority, against-authority, none`],
    ['no side and no reason', { side: 'none' }, `${at}leans to no side and needs a sideReason`],
    ['a side without a group', { side: 'for-actor' }, `${at}takes a side and needs a group`],
    ['a reason beside a side', { side: 'for-actor', group: 'g', sideReason: 'x' }, `${at}has a sideReason and a side`],
    ['an unknown context', { only: [{ close: ['a'] }] }, `${at}only 1 has an unknown key "close"`],
    ['an empty context', { only: [{}] }, `${at}only 1 is empty`],
    ['an unknown word class', { only: [{ near: ['@pets'] }] }, `${at}only 1: near 1: there is no word class @pets`],
    ['a context in capitals', { only: [{ near: ['Cats'] }] }, `${at}only 1: near 1 must be in lower case`],
    ['a switch that is text', { exceptions: [{ inName: 'yes' }] }, `${at}exceptions 1: inName must be true or false`],
    ['a voice that is none', { only: [{ voice: ['loud'] }] }, `${at}only 1: voice 1 must be one of outlet, quoted, reported, unknown`],
    ['a voice that is no list', { only: [{ voice: 'outlet' }] }, `${at}only 1: voice must be a list`],
    ['a weight that is none', { weight: 'loud' }, `${at}weight must be quiet, or left out`],
    ['a hidden character', { why: 'a\u202eb' }, `${at}a why holds an invisible character`],
    ['a zero-width form', { forms: ['bad\u200bword'] }, 'mine.json, entry 2 "bad\u200bword": forms 1 holds an invisible character'],
  ])('%s', (_, more, fault) => {
    expect(faultOf(bad(more))).toBe(fault);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an object without entries', {}],
    ['an object with more than entries', { entries: [], more: 1 }],
  ])('%s in the place of a list', (_, raw) => {
    expect(faultOf(raw)).toBe('mine.json: must be a list of entries, or an object that holds nothing but "entries"');
  });

  test('an entry that is none', () => {
    expect(faultOf([null])).toBe('mine.json, entry 1: the entry must be an object');
    expect(faultOf([[]])).toBe('mine.json, entry 1: the entry must be an object');
  });

  test('a key that reaches for the prototype', () => {
    const raw = JSON.parse(`[${JSON.stringify(entry()).replace('{', '{"__proto__":{"polluted":1},')}]`);
    expect(faultOf(raw)).toBe('mine.json, entry 1 "plain word": the entry has an unknown key "__proto__"');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('more entries than a reader can have', () => {
    expect(faultOf(Array(20_001).fill(entry()))).toBe('mine.json: has more than 20000 entries');
  });
});

test('any JSON is read whole or refused with one sentence', () => {
  const field = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('plain word', 'pro-*', 'none', '2020', 'https://a.example'));
  const keys = fc.constantFrom(...Object.keys(entry()), 'group', 'side', 'guidance', 'only', 'exceptions', 'more');
  const raws = fc.array(
    fc.dictionary(keys, field).map((more) => ({ ...entry(), ...more })),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(raws, (raw) => {
      const fault = faultOf(raw);
      expect(fault === 'no fault' || /^mine\.json[^\n]*$/.test(fault)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
