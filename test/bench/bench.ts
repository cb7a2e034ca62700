import { availableParallelism } from 'node:os';
import { type Table, toMarkdown } from '../evaluate/table';
import { measureFreshStart, measureSpeed, type Timed } from './against-wink';
import { measureComparing } from './comparing';
import { type Growth, measureGrowth } from './growth';
import { measureLibrary } from './library';
import { measureMatching } from './matching';
import { measureOptions } from './options';
import { measureScrolling } from './panel';
import { measureParts, type Part } from './parts';
import { measurePopup } from './popup';
import { measureStorm } from './storm';
import { collectGarbage } from './timing';

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
const times = (ratio: number): string => `${ratio.toFixed(2)} x`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const table = (title: string, head: string[], rows: string[][]): Table => ({ title, head, rows, remarks: [] });

function speedTable(): Table {
  const { words, times: each, early, warmedUp } = measureSpeed();
  const row = (title: string, name: Timed) => [title, ...[each, early].flatMap((of) => [ms(of[name]), times(of[name] / of.wink)])];
  const rows = [
    row('review() without references', 'review'),
    row('before it: headline and language', 'article'),
    row('wink-nlp: sentences, parts of speech', 'wink'),
    row('the same, read off the document', 'winkRead'),
  ];
  const head = ['', `after V8 has compiled: ${warmedUp} rounds`, 'beside wink-nlp', 'first 20 rounds', 'beside wink-nlp'];
  return table(`Speed per 1,000 words (${words} words), medians`, head, rows);
}

function freshTable(): Table {
  const first = measureFreshStart();
  const row = (title: string, time: number) => [title, ms(time), times(time / first.wink)];
  const rows = [
    row('headline and language', first.article),
    row('review() without references, its lexicon made', first.review),
    row('wink-nlp: sentences, parts of speech, its model read in', first.wink),
  ];
  return table('The first report in a new process, per 1,000 words', ['', 'median', 'beside wink-nlp'], rows);
}

/** Parts below this share of the whole stand in one row. */
const SMALL_PART = 0.01;

function partsTable(): Table {
  const parts = measureParts();
  const whole = parts.reduce((sum, { time }) => sum + time, 0);
  const isSmall = ({ time }: Part) => time < whole * SMALL_PART;
  const small = parts.filter(isSmall);
  const rest = { name: `${small.length} checks more`, time: small.reduce((sum, { time }) => sum + time, 0) };
  const rows = [...parts.filter((part) => !isSmall(part)), rest].map(({ name, time }) => [name, ms(time), percent(time / whole)]);
  return table('Parts of review() per 1,000 words', ['', 'median', 'share'], rows);
}

const matchingTable = (): Table =>
  table(
    'Looking up the lexicon',
    ['entries', 'matches', 'median', 'share of review()'],
    [400, 3000]
      .map(measureMatching)
      .map(({ entries, matches, matching, review }) => [`${entries}`, `${matches}`, ms(matching), percent(matching / review)]),
  );

function comparingTable(): Table {
  const { words, times: each } = measureComparing();
  const row = (name: string, time: number) => [name, ms(time), times(time / each.alone1000)];
  const [short, reference] = [`${words.short} words`, `${words.references}`];
  return table(
    'Comparing',
    ['', 'median', `beside ${words.long} words alone`],
    [
      row(`${words.long} words alone`, each.alone1000),
      row(`${short} alone`, each.alone400),
      row(`${short} against one report of ${reference}`, each.against1),
      row(`${short} against twenty`, each.against20),
    ],
  );
}

function growthTable(): Table {
  const growth = measureGrowth();
  const [first] = growth as [Growth];
  const perCharacter = ({ time, length }: Growth) => time / length;
  return table(
    'Growth with the length of a report',
    ['characters', 'attributions', 'sources', 'median', 'per character, beside the first'],
    growth.map((each) => [
      `${each.length}`,
      `${each.attributions}`,
      `${each.sources}`,
      ms(each.time),
      times(perCharacter(each) / perCharacter(first)),
    ]),
  );
}

async function optionsTable(): Promise<Table> {
  const { own, kept, paint, rows, keystroke } = await measureOptions();
  return table(
    `Options with ${own} own entries and ${kept} kept reports, on the clock of a real Chromium`,
    ['', 'median', 'budget'],
    [
      ['first paint', ms(paint), ms(300)],
      ['first rows of the lexicon', ms(rows), ms(300)],
      ['longest of ten keystrokes in its filter', ms(keystroke), ms(50)],
    ],
  );
}

async function popupTable(): Promise<Table> {
  const { rounds, warm, cold, empty } = await measurePopup();
  const row = (name: string, time: number, beside: number, budget: number): string[] => [name, ms(time), times(time / beside), ms(budget)];
  return table(
    `Popup after a click, on the clock of a real Chromium, 90th percentile of ${rounds}`,
    ['', '', 'beside an empty popup', 'budget'],
    [
      row('first paint', warm.paint, empty.paint, 150),
      row('first paint, background stopped', cold.paint, empty.paint, 150),
      row('notes', warm.ready, empty.ready, 300),
      row('notes, background stopped', cold.ready, empty.ready, 500),
      ['an empty popup of Preact: first paint, ready', `${ms(empty.paint)}, ${ms(empty.ready)}`, '', ''],
    ],
  );
}

async function panelTable(): Promise<Table> {
  const { rows, longest } = await measureScrolling();
  return table(
    `Scrolling through ${rows} rows of notes in the panel`,
    ['', '', 'budget'],
    [['longest task', longest ? ms(longest) : 'none above 50 ms', ms(50)]],
  );
}

async function stormTable(): Promise<Table> {
  const { seconds, mutations, marked, share, growth } = await measureStorm();
  return table(
    `A page with ${marked} marked passages that changes ${mutations} times a second for ${seconds} seconds`,
    ['', '', 'budget'],
    [
      ['our script’s share of the time', percent(share), percent(0.01)],
      ['growth of the page’s memory', `${(growth / 1e6).toFixed(1)} MB`, 'flat'],
    ],
  );
}

function libraryTable(): Table {
  const { bytes, ours, theirs, slice, found } = measureLibrary();
  return table(
    'Finding reports of the same event',
    ['', '', 'beside MiniSearch at 10,000'],
    [
      ['100,000 reports, packed', `${(bytes / 1e6).toFixed(1)} MB`, ''],
      ['a question, its report read included', ms(ours), `${(theirs / ours).toFixed(1)} times faster`],
      ['the same of MiniSearch with 10,000 reports', ms(theirs), ''],
      ['longest slice while all is made anew', ms(slice), ''],
      ['right event among the first five', found.toFixed(2), ''],
    ],
  );
}

/** What is measured, by the name with which it is asked for alone. */
const measures: Record<string, () => Table | Promise<Table>> = {
  speed: speedTable,
  fresh: freshTable,
  parts: partsTable,
  matching: matchingTable,
  comparing: comparingTable,
  growth: growthTable,
  options: optionsTable,
  library: libraryTable,
  popup: popupTable,
  panel: panelTable,
  storm: stormTable,
};

/**
 * `npm run bench`: prints how long the parts take, in one run. Nothing here fails for being slow.
 * @param asked the names of what is to be measured; all of it where there are none
 * @returns the exit code
 */
export async function bench(asked: string[]): Promise<number> {
  const unknown = asked.filter((name) => !Object.hasOwn(measures, name));
  if (unknown.length > 0) {
    console.error(`nothing to measure is called ${unknown.join(', ')}: ${Object.keys(measures).join(', ')}`);
    return 1;
  }
  console.log(`Node ${process.version}, ${availableParallelism()} cores, ${process.platform} ${process.arch}; medians of processor time\n`);
  for (const [name, measure] of Object.entries(measures)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    collectGarbage();
    console.log(`${toMarkdown(await measure())}\n`);
  }
  return 0;
}
