import catalogue from '../public/_locales/en/messages.json' with { type: 'json' };
import { type Entry, type Guidance, LISTS, type Side } from '../src/core/lexicon/entry';
import { sharedReasons } from '../src/core/lexicon/no-guidance';
import { wordClasses } from '../src/core/lexicon/word-classes';
import { formsOf } from '../src/options/lexicon/forms';
import { groupName, themeKey } from '../src/options/lexicon/names';
import { sideKeys } from '../src/options/lexicon/side-keys';
import { catalogueWords } from '../src/view/catalogue';
import { contextInWords } from '../src/view/context-words';
import { showDay } from '../src/view/day';

const messages: Record<string, { message: string }> = catalogue;
const { say, language } = catalogueWords((key) => messages[key]?.message ?? '');

/** Text as a cell of a table shows it: nothing in it is read as Markdown or HTML. */
const cell = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');

const adviceOf = ({ who, says, url, date }: Guidance): string => `${cell(who)}: ${cell(says)} ([${cell(showDay(date, language))}](${url}))`;

const nameOfReason = (name: string): string => name.slice(1).replaceAll('-', ' ');

/** A reason that many entries share is written out once, above them all. */
function noGuidanceOf(reason: string): string {
  const name = Object.keys(sharedReasons).find((each) => sharedReasons[each] === reason);
  return name ? `_No guidance: ${nameOfReason(name)}._` : `_${cell(reason)}_`;
}

function reasonsOf({ why, plainer, guidance, noGuidance, sideReason, weight }: Entry): string {
  return [
    cell(why),
    ...(plainer ? [`Plainer: ${cell(plainer.join(', '))}.`] : []),
    ...(guidance ?? []).map(adviceOf),
    ...(noGuidance ? [noGuidanceOf(noGuidance)] : []),
    ...(sideReason ? [`No side: ${cell(sideReason)}`] : []),
    ...(weight ? ['Quiet: listed, not highlighted.'] : []),
  ].join('<br>');
}

function contextsOf({ only = [], exceptions = [] }: Entry): string {
  const inWords = (contexts: typeof only): string => contexts.map((each) => cell(contextInWords(each, say, language))).join('; ');
  return [...(only.length ? [`Only: ${inWords(only)}`] : []), ...(exceptions.length ? [`Not: ${inWords(exceptions)}`] : [])].join('<br>');
}

function rowOf(entry: Entry): string {
  const side = entry.side ? say(sideKeys[entry.side]) : '';
  const group = entry.group ? `${cell(groupName(entry.group))}: ` : '';
  return `| ${formsOf(entry).map(cell).join(', ')} | ${say(`${entry.category}.title`)} | ${group}${cell(side)} | ${reasonsOf(entry)} | ${contextsOf(entry)} |`;
}

const HEAD = ['| words | check | group and side | why | where |', '| --- | --- | --- | --- | --- |'];

const sectionOf = (theme: string, entries: Entry[]): string[] => [
  `## ${say(themeKey(theme))}`,
  '',
  `${entries.length} entries.`,
  '',
  ...HEAD,
  ...entries.map(rowOf),
  '',
];

function countsBy(entries: Entry[], nameOf: (entry: Entry) => string): string[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + 1);
  return [...counts].map(([name, count]) => `| ${cell(name)} | ${count} |`);
}

const sideOf = ({ side }: Entry): string => (side ? say(sideKeys[side as Side]) : 'not of the kind that takes a side');

function reasonRows(entries: Entry[]): string[] {
  const without = entries.filter(({ noGuidance }) => noGuidance);
  const rows = Object.entries(sharedReasons).map(([name, reason]) => {
    const count = without.filter(({ noGuidance }) => noGuidance === reason).length;
    return `| ${nameOfReason(name)} | ${cell(reason)} | ${count} |`;
  });
  const others = without.filter(({ noGuidance = '' }) => !Object.values(sharedReasons).includes(noGuidance)).length;
  return [...rows, `| | Another reason, which the entry gives. | ${others} |`];
}

/** The word classes that the entries' contexts call. */
function classesIn(entries: Entry[]): string[] {
  const called = new Set(
    entries.flatMap(({ only = [], exceptions = [] }) =>
      [...only, ...exceptions].flatMap((context) => LISTS.flatMap((list) => context[list] ?? [])),
    ),
  );
  return Object.keys(wordClasses).filter((name) => called.has(name));
}

const classRow = (name: string): string =>
  `| ${cell(contextInWords({ near: [name] }, say, language))} | ${cell((wordClasses[name] ?? []).join(' '))} |`;

/** The bundled lexicon as a page to read: what is counted, then every entry under its theme, then the lists of words that contexts call. */
export function lexiconPage(entries: Entry[]): string {
  const themes = [...new Set(entries.map(({ theme = '' }) => theme))];
  return [
    '# The lexicon',
    '',
    'Written by `npm run lexicon-page` from `src/data/lexicon/`; a test holds that it is up to date. CONTRIBUTING says how to add an entry.',
    '',
    `${entries.length} entries in ${themes.length} themes. "…" stands for a free part of a hyphenated word; inflections, British and American`,
    'spelling and hyphens are matched as well.',
    '',
    '| check | entries |',
    '| --- | ---: |',
    ...countsBy(entries, ({ category }) => say(`${category}.title`)),
    '',
    '| side | entries |',
    '| --- | ---: |',
    ...countsBy(entries, sideOf),
    '',
    `${entries.filter(({ guidance }) => guidance).length} entries cite guidance; [guidance.md](guidance.md) says which of it was read at its address. The others say why they cite none:`,
    '',
    '| no guidance | in words | entries |',
    '| --- | --- | ---: |',
    ...reasonRows(entries),
    '',
    ...themes.flatMap((theme) =>
      sectionOf(
        theme,
        entries.filter((entry) => entry.theme === theme),
      ),
    ),
    '## Words around',
    '',
    'Lists of words that the last column calls by a name.',
    '',
    '| name | words |',
    '| --- | --- |',
    ...classesIn(entries).map(classRow),
    '',
  ].join('\n');
}
