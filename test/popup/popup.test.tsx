import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article';
import type { Mark } from '../../src/core/mark';
import type { Note, Passage } from '../../src/core/review';
import type { Settings } from '../../src/core/settings';
import { defaultSettings } from '../../src/core/settings';
import { type Doors, Popup } from '../../src/popup/Popup';
import { note, passage, review, article as unaddressed } from '../view/a-review';
import { click, draw, textOf } from '../view/draw';

const article: Article = { ...unaddressed, url: 'https://www.tern.example/rebels' };

const labels = note('contested-labels', 'names', [
  passage('Rebels', 0, { entry: 'rebel' }),
  passage('regime', 0, { entry: 'regime', voice: 'reported', speaker: 'Ann Lee' }),
  passage('Rebels', 1, { entry: 'rebel', voice: 'quoted', speaker: 'Ann Lee' }),
]);
const vague = note('vague-sources', 'sources', [passage('Officials')]);
const balance = note('source-balance', 'sources', [], { outcome: 'skipped', reason: { key: 'too short', args: {} } });

/** A background and a page that keep what they are asked. */
function world(more: Partial<Doors> = {}) {
  let settings: Settings = defaultSettings;
  const asked = { shown: [] as string[], marks: [] as Mark[][], cleared: 0 };
  const isNoted = (check: string, { entry = '', exact }: Passage): boolean =>
    !settings.checksOff.includes(check) && !settings.entriesOff.includes(entry) && !settings.phrasesMuted.includes(exact.toLowerCase());
  const withoutMuted = (each: Note): Note =>
    settings.sitesMuted.includes('tern.example')
      ? { ...each, outcome: 'skipped', reason: { key: 'note.site-muted', args: { site: 'tern.example' } }, passages: [] }
      : { ...each, passages: each.passages.filter((one) => isNoted(each.check, one)) };
  const doors: Doors = {
    read: async () => ({ article }),
    review: async () => review([labels, vague, balance].map(withoutMuted)),
    turn: async () => ({}),
    references: async () => [],
    keep: async () => ({ id: 'this' }),
    library: async () => 'whole',
    newsSearch: async () => 'https://news.example/?q=%s',
    unkeep: async () => ({}),
    reject: async () => ({}),
    unreject: async () => ({}),
    show: async ({ exact }) => {
      asked.shown.push(exact);
      return { shown: exact !== 'regime' };
    },
    showThere: async () => ({ shown: true }),
    highlight: async ({ marks }) => {
      asked.marks.push(marks);
      return { painted: marks.length - 1, lost: 1 };
    },
    clear: async () => {
      asked.cleared += 1;
      return { painted: 0, lost: 0 };
    },
    painted: async () => ({ painted: 0, lost: 0 }),
    changeSettings: async (change) => {
      settings = change(settings);
      return settings;
    },
    openOptions: () => {},
    openPanel: () => {},
    save: async () => '',
    copy: async () => {},
    ...more,
  };
  return { doors, asked, settings: () => settings };
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const never = () => new Promise<never>(() => {});
const refused = () => Promise.reject(Object.assign(new Error('no'), { said: { key: 'report.not-found', args: {} } }));

test.each<[string, Partial<Doors>, string, boolean]>([
  ['while the page is read', { read: never }, 'reading', false],
  ['while it is checked', { review: never }, 'checking', false],
  ['when it is done', {}, 'done', true],
  ['where there is nothing', { read: async () => ({ nothing: { key: 'report.nothing', args: {} } }) }, 'nothing', true],
  ['when the page does not answer', { read: refused }, 'failed', true],
  ['when the check does not work', { review: refused }, 'failed', true],
])('%s the popup says so', async (_name, doors, state, ready) => {
  const document = await draw(<Popup doors={world(doors).doors} />);
  expect(document.querySelector('main')?.getAttribute('data-state')).toBe(state);
  expect(document.documentElement.dataset.ready !== undefined).toBe(ready);
  expect(textOf(document, 'main')).toBeTruthy();
});

test('a failure says its own sentence where it has one, and what to do where it has none', async () => {
  const failing = (read: Doors['read']) => draw(<Popup doors={world({ read }).doors} />);
  expect(textOf(await failing(refused), '[role=status]')).toBe('Not found on the page any more.');
  expect(textOf(await failing(() => Promise.reject(new Error('odd'))), '[role=status]')).toBe(
    'Reload the page, then click the toolbar button again.',
  );
});

test('a finished review shows what was read, the counts, and every passage with whose words they are', async () => {
  const document = await draw(<Popup doors={world().doors} />);
  expect(textOf(document, 'h1')).toBe('Rebels leave Tern Bay');
  expect(textOf(document, '.facts')).toBe('Tern Bay Post 2 Sept 2026 14 words whole page read');
  expect(textOf(document, '.counts')).toBe(
    '4 word choices noted: 2 in the outlet’s own words, 1 in its wording of what sources said and 1 quoted.',
  );
  const rows = [...document.querySelectorAll('li[data-passage]')];
  expect(
    rows.map((row) => [row.getAttribute('data-check'), row.querySelector('mark')?.textContent, row.querySelector('.whose')?.textContent]),
  ).toEqual([
    ['contested-labels', 'Rebels', 'HeadlineThe outlet’s own words'],
    ['contested-labels', 'regime', 'The outlet’s wording of what Ann Lee said'],
    ['contested-labels', 'Rebels', 'Words of Ann Lee, quoted'],
    ['vague-sources', 'Officials', 'The outlet’s own words'],
  ]);
});

test('show leads to the passage, and says when the page no longer holds it', async () => {
  const { doors, asked } = world();
  const document = await draw(<Popup doors={doors} />);
  await click(document, '[data-passage="0"] [name=show]');
  expect(textOf(document, '[role=status]')).toBe('Shown on the page.');
  await click(document, '[data-passage="1"] [name=show]');
  expect(textOf(document, '[role=status]')).toBe('Not found on the page any more.');
  expect(asked.shown).toEqual(['Rebels', 'regime']);
});

test('copy takes the passage with its sentence and its address', async () => {
  const copied: string[] = [];
  const { doors } = world({ copy: async (text) => void copied.push(text) });
  const document = await draw(<Popup doors={doors} />);
  await click(document, '[data-passage="1"] [name=copy]');
  expect(copied).toEqual([
    expect.stringMatching(/^“.*regime.*” \(Tern Bay Post, 2026-09-02\) https:\/\/www\.tern\.example\/rebels#:~:text=.*regime/),
  ]);
  expect(textOf(document, '[role=status]')).toBe('Copied with its sentence and its address.');
});

test('a review is saved as the kind of file that was chosen', async () => {
  const saved: string[] = [];
  const { doors } = world({
    save: async (_review, kind) => {
      saved.push(kind);
      return `framecheck.${kind}`;
    },
  });
  const document = await draw(<Popup doors={doors} />);
  await click(document, '[name=save]');
  expect(document.querySelector('[name=save-svg]')).toBeNull();
  await click(document, '[name=save-csv]');
  expect(saved).toEqual(['csv']);
  expect(textOf(document, '[role=status]')).toBe('Saved as framecheck.csv.');
  expect(document.querySelector('[name=save-csv]')).toBeNull();
});

test.each<[string, Partial<Doors>]>([
  ['while there is no review', { review: () => new Promise<never>(() => {}) }],
  ['where there is nothing to check', { read: async () => ({ nothing: { key: 'nothing.empty', args: {} } }) }],
])('%s nothing can be saved', async (_case, doors) => {
  const document = await draw(<Popup doors={world(doors).doors} />);
  expect(document.querySelector('[name=save]')).toBeNull();
});

test('next and previous go round through the places in the order of the text', async () => {
  const { doors, asked } = world();
  const document = await draw(<Popup doors={doors} />);
  for (const name of ['next', 'next', 'previous', 'previous']) await click(document, `[name=${name}]`);
  expect(asked.shown).toEqual(['Rebels', 'regime', 'Rebels', 'Officials']);
  expect(textOf(document, '.walk-at')).toBe('4 of 4');
});

test.each([
  ['a term', '[data-passage="1"]', 'mute-entry', { entriesOff: ['regime'] }, '“regime” is not noted any more, in any form.', 1],
  ['a wording', '[data-passage="0"]', 'mute-phrase', { phrasesMuted: ['rebels'] }, '“Rebels” is not noted any more.', 2],
  ['a check', '[data-check=vague-sources]', 'mute-check', { checksOff: ['vague-sources'] }, 'This check is switched off.', 1],
  ['a site', '[data-passage="1"]', 'mute-site', { sitesMuted: ['tern.example'] }, 'Nothing is noted on tern.example any more.', 4],
])('mute takes %s out, and undo brings it back', async (_name, row, choice, off, answer, gone) => {
  const { doors, settings } = world();
  const document = await draw(<Popup doors={doors} />);
  const rows = () => document.querySelectorAll('li[data-passage]').length;
  const before = rows();
  await click(document, `${row} [name=mute]`);
  await click(document, `${row} [name=${choice}]`);
  expect(settings()).toEqual({ ...defaultSettings, ...off });
  expect(textOf(document, '[role=status]')).toBe(answer);
  expect(rows()).toBe(before - gone);
  await click(document, '[name=undo]');
  expect(settings()).toEqual(defaultSettings);
  expect(rows()).toBe(before);
});

test('a report on a muted site says so, and can be noted again there', async () => {
  const { doors, settings } = world();
  await doors.changeSettings((now) => ({ ...now, sitesMuted: ['tern.example'] }));
  const document = await draw(<Popup doors={doors} />);
  expect(textOf(document, '.none-noted p')).toBe('You muted tern.example: nothing is noted on its pages.');
  await click(document, '[name=unmute-site]');
  expect(settings()).toEqual(defaultSettings);
  expect(document.querySelectorAll('li[data-passage]').length).toBe(4);
});

test('the state of the highlights is that of the page, and they are painted anew when something is muted', async () => {
  const { doors, asked } = world({ painted: async () => ({ painted: 4, lost: 0 }) });
  const document = await draw(<Popup doors={doors} />);
  expect(textOf(document, '.painted')).toBe('3 marked, 1 not found');
  await click(document, '[data-passage="1"] [name=mute]');
  await click(document, '[data-passage="1"] [name=mute-entry]');
  expect(asked.marks.map((marks) => marks.length)).toEqual([4, 3]);
});

test('every check is listed with its outcome, and the reason where it was not run', async () => {
  const document = await draw(<Popup doors={world().doors} />);
  const checked = [...document.querySelectorAll('[data-checked]')].map((each) => [
    each.getAttribute('data-checked'),
    each.querySelector('.outcome')?.textContent,
  ]);
  expect(checked).toEqual([
    ['contested-labels', '3 noted'],
    ['vague-sources', '1 noted'],
    ['source-balance', 'Not run'],
  ]);
  expect(textOf(document, '[data-checked=source-balance] .reason')).toBe('too short');
});

test('a report without notes is told what that does not mean', async () => {
  const document = await draw(
    <Popup doors={world({ review: async () => review([note('contested-labels', 'names', []), balance]) }).doors} />,
  );
  expect(textOf(document, '#panel-words')).toBe(
    'Looked for 1 kind of thing and noted none. That does not mean that the report is balanced: it was not compared with another.',
  );
  expect(document.querySelector('[name=highlight]')).toBeNull();
});

test('the pages of a site can be left alone, or the options opened where they are always checked', async () => {
  const { doors, settings } = world();
  const document = await draw(<Popup doors={doors} />);
  await click(document, '#tab-checked');
  expect(document.querySelector('.site-ways a')?.getAttribute('href')).toBe('../options/index.html#sites/always/www.tern.example');
  await click(document, '.site-ways [name=never]');
  expect(settings().sitesMuted).toEqual(['tern.example']);
  expect(document.querySelector('.site-ways [name=never]')).toBeNull();
  await click(document, '[name=unmute-site]');
  expect(settings().sitesMuted).toEqual([]);
});

test('the report begins with the part that is asked for, and each part that the reader turns to is told once and goes with the next review', async () => {
  const turned: string[] = [];
  const reviewed: string[] = [];
  const { doors } = world({
    read: async () => ({ article, begin: 'sources' }),
    turn: async (to) => turned.push(to),
    review: async (_article, _forced, begin) => {
      reviewed.push(begin);
      return review([labels]);
    },
  });
  const document = await draw(<Popup doors={doors} />);
  expect(document.querySelector('[role=tab][aria-selected=true]')?.id).toBe('tab-sources');
  for (const part of ['checked', 'checked', 'words']) await click(document, `#tab-${part}`);
  await click(document, 'button[name=mute]');
  await click(document, 'button[name=mute-entry]');
  expect({ turned, reviewed }).toEqual({ turned: ['checked', 'words'], reviewed: ['sources', 'words'] });
});
