import { describe, expect, test } from 'vitest';
import { faultsOfIndex, faultsOfReport } from '../../scripts/report-faults';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { bundledLexicon } from '../../src/data/lexicon';

const judging = { lexicon: compileLexicon(bundledLexicon()), today: '2026-10-01' };

const said = (says: string, change: object = {}) => ({
  says,
  source: 'Ana Roe',
  date: '2026-09-02',
  url: 'https://selwick.example/storm',
  ...change,
});
const SAYS = [
  'Forty boats sank in the harbour of Selwick on Tuesday, 1 September 2026, harbour master Ana Roe said.',
  'Nobody was hurt, according to Roe.',
  'The fishers’ union counted 46 boats, its chair Tom Hale said.',
  'The town council put the damage at 2 million pounds.',
  'Wind of 130 km an hour was measured at the pier, the weather office said.',
  'Hale asked the council to rebuild the wall.',
  'Mayor Ida Lund said that the wall had been sound.',
  'The wall was last repaired in 2004, an engineer of the council said.',
];
const statements = SAYS.map((says) => said(says));
const storm = { id: 'storm-2026', headline: 'Storm in Selwick', place: 'Selwick', date: '2026-09-01', statements };
/** The storm with its third statement changed. */
const third = (change: object) => ({
  ...storm,
  statements: statements.map((each, index) => (index === 2 ? { ...each, ...change } : each)),
});
const faultsOf = (raw: unknown) => faultsOfReport('storm.json', raw, judging);

test('a reference without a fault', () => {
  expect(faultsOf(storm)).toEqual([]);
});

describe('a fault of one statement names the file, the statement and the fault', () => {
  test.each([
    ['no source', { source: undefined }, 'needs a source'],
    ['no date', { date: undefined }, 'needs a date'],
    ['a day that no calendar has', { date: '2026-02-31' }, 'has a date that is none: 2026-02-31'],
    ['a day that is still to come', { date: '2026-10-02' }, 'has a date that is still to come: 2026-10-02'],
    ['no address', { url: undefined }, 'needs an address'],
    ['an address that no browser opens', { url: 'selwick.example' }, 'has an address that is none: selwick.example'],
    ['a figure that does not stand in it', { figures: [{ value: 45, counts: 'boats' }] }, 'figure 1 does not stand in its sentence'],
    ['a sentence that does not end', { says: 'Forty boats' }, 'must be one line that ends with a stop'],
    [
      'too many words',
      { says: `${'Rain and wind went on '.repeat(12)}today, Roe said.` },
      'has 63 words: at most 60 can be checked at a glance',
    ],
    ['somebody else’s words', { says: 'Roe called it “a bad day”.' }, 'quotes: a reference tells in words of its own'],
    ['what an earlier one says', { says: 'According to Roe, nobody was hurt.' }, 'says the same as statement 2'],
    ['a name that takes a side', { says: 'The regime sent no boats.' }, 'takes “regime” as its own word (contested-labels)'],
    [
      'a loaded modifier',
      { says: 'The council-backed, self-styled harbour guard came.' },
      'takes “self-styled” as its own word (loaded-modifiers)',
    ],
    ['a word of judgement', { says: 'The council gave a shameful answer.' }, 'takes “shameful” as its own word (intensifiers)'],
    [
      'a softer word for an act',
      { says: 'The army neutralised three men on the pier.' },
      'takes “neutralised” as its own word (euphemisms)',
    ],
    ['a verb that doubts its speaker', { says: 'Hale claimed that 46 boats sank.' }, 'takes “claimed” as its own word (loaded-cues)'],
    ['a source without a name', { says: 'Officials said that 46 boats sank.' }, 'takes “Officials” as its own word (vague-sources)'],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(third(change))).toEqual([`storm.json, statement 3: ${fault}`]);
  });
});

test('a source’s own word may be a contested one', () => {
  expect(faultsOf(third({ says: 'Hale called the members of the harbour guard terrorists.' }))).toEqual([]);
});

test.each([
  [
    'every statement with a fault is named',
    { ...storm, statements: statements.map((each, index) => (index % 4 ? each : { ...each, source: 5 })) },
    ['storm.json, statement 1: a source must be text', 'storm.json, statement 5: a source must be text'],
  ],
  ['a fault of the head is named once', { ...storm, place: undefined }, ['storm.json: needs a place']],
  ['no statements', { ...storm, statements: [] }, ['storm.json: statements is empty']],
  ['no object', 7, ['storm.json: the report must be an object']],
  ['too few statements', { ...storm, statements: statements.slice(2) }, ['storm.json: has 6 statements, a reference has 8 to 25']],
  [
    'a headline that takes a side',
    { ...storm, headline: 'Regime leaves Selwick alone' },
    ['storm.json, headline: takes “Regime” as its own word (contested-labels)'],
  ],
])('%s', (_, raw, faults) => {
  expect(faultsOf(raw)).toEqual(faults);
});

describe('the index', () => {
  const entry = {
    id: 'storm-2026',
    file: 'storm-2026.json',
    headline: 'Storm in Selwick',
    place: 'Selwick',
    date: '2026-09-01',
    words: 99,
    length: 500,
    salient: 'boat selwick',
  };
  const other = { ...entry, id: 'frost-2026', file: 'frost-2026.json' };
  test.each([
    ['in step', [entry, other], []],
    ['a file that it does not list', [entry], ['index.json: does not list frost-2026.json']],
    [
      'a file that is not there',
      [entry, other, { ...entry, id: 'hail-2026', file: 'hail.json' }],
      ['index.json: lists hail.json, which is not there'],
    ],
    ['twice the same', [entry, other, entry], ['index.json: lists storm-2026 twice']],
    ['another date', [{ ...entry, date: '2026-09-02' }, other], ['index.json: has another date of storm-2026 than storm-2026.json']],
    ['old salient words', [entry, { ...other, salient: 'boat' }], ['index.json: has another salient of frost-2026 than frost-2026.json']],
  ])('%s', (_, written, faults) => {
    expect(faultsOfIndex(written, [entry, other])).toEqual(faults);
  });
});
