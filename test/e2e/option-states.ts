import { packOf } from '../../src/core/pack.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { TabView } from './driver.ts';
import { carts, fileOf, previewPack } from './packs.ts';
import { waitFor } from './wait.ts';

/** One that adds and changes. */
const changed = packOf({
  ...defaultSettings,
  ownEntries: [
    { ...carts, why: 'Another why.' },
    { ...carts, id: 'mill', forms: ['the mill'] },
  ],
});

/** Clicks and waits for what that opens. */
const opens =
  (button: string, opened: string) =>
  async (view: TabView): Promise<void> => {
    await waitFor(() => view.evaluate(`document.querySelector(${JSON.stringify(button)}) !== null`), button);
    await view.click(button);
    await waitFor(() => view.evaluate(`document.querySelector(${JSON.stringify(opened)}) !== null`), opened);
  };

/** A pack that puts something into every list of the options. */
export const fillingPack = packOf({ ...defaultSettings, ownEntries: [carts], phrasesMuted: ['the mob'], sitesMuted: ['orvale.example'] });

async function refused(view: TabView): Promise<void> {
  await view.choose('[name=import]', fileOf('broken.json', '{'));
  await waitFor(() => view.evaluate('document.querySelector("[role=alert]") !== null'), 'the fault');
}

const FEW = 60;

/** Leaves few entries in the list, and does something there. */
const amongFew =
  (work: (view: TabView) => Promise<void>) =>
  async (view: TabView): Promise<void> => {
    await view.write('[name=filter]', 'regime');
    await waitFor(() => view.evaluate(`document.querySelectorAll('.entry-open').length < ${FEW}`), 'the others to go');
    await work(view);
  };

/** Adds a condition to the form, and a second part of another kind to it. */
async function conditions(view: TabView): Promise<void> {
  await opens('[name=add-entry]', '.entry-form')(view);
  await view.click('.contexts summary');
  for (const [field, part] of [
    ['#new-entry-add-exceptions', 'near'],
    ['#new-entry-exceptions-0-and', 'headline'],
    ['#new-entry-exceptions-0-and', 'voice'],
  ]) {
    await view.evaluate(`(() => {
      const field = document.querySelector('${field}');
      field.value = '${part}';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await waitFor(() => view.evaluate(`document.activeElement.closest('[data-part=${part}]') !== null`), `the focus in ${part}`);
  }
}

/** Begins to change an entry. */
async function begun(view: TabView): Promise<void> {
  await opens('[data-entry] .entry-open', '.entry-opened')(view);
  await opens('[name=edit]', '[data-entry] .entry-form')(view);
  await view.write('[data-entry] .entry-form [id$=-why]', 'Half a reason');
  await waitFor(() => view.evaluate('document.querySelector(".begun") !== null'), 'the change to be named');
}

/** Writes what is no site, and is told so. */
async function noSite(view: TabView): Promise<void> {
  await view.write('[name=site]', 'no site');
  await view.click('[name=always]');
  await waitFor(() => view.evaluate('document.querySelector(".site-form + [role=status]").textContent !== ""'), 'the answer');
}

/** Opens the choice of a news search and writes an address that cannot be one. */
async function ownSearch(view: TabView): Promise<void> {
  await view.click('[data-news-search] summary');
  await view.evaluate(`(() => {
    const field = document.querySelector('[name=news-search]');
    field.value = 'own';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await waitFor(() => view.evaluate('document.querySelector("[name=own-search]") !== null'), 'the field');
  await view.write('[name=own-search]', 'http://news.example/%s');
}

/** What the options can show: a name, the hash of the section, and what a reader does there. */
export const optionStates: [state: string, section: string, prepare?: (view: TabView) => Promise<void>][] = [
  ['checks', 'checks'],
  ['the lexicon', 'lexicon'],
  ['an opened entry', 'lexicon', amongFew(opens('[data-entry] .entry-open', '.entry-opened'))],
  ['the lexicon, filtered', 'lexicon', (view) => view.write('[name=filter]', 'regime')],
  ['the lexicon, filtered to nothing', 'lexicon', (view) => view.write('[name=filter]', 'no entry has these words')],
  ['the form of a new entry', 'lexicon', amongFew(opens('[name=add-entry]', '.entry-form'))],
  ['the form with a condition', 'lexicon', amongFew(conditions)],
  ['a change of an entry that was begun', 'lexicon', amongFew(begun)],
  ['references', 'references'],
  ['a report that is read', 'references', opens('.report-headline a', '.reading-text')],
  ['the news search of one’s own', 'references', ownSearch],
  ['sites', 'sites'],
  ['a site that is none', 'sites', noSite],
  ['highlights', 'highlights'],
  ['try', 'try'],
  ['data', 'data'],
  ['what an import would change', 'data', (view) => previewPack(view, 'theirs.json', changed)],
  ['a refused import', 'data', refused],
  ['the question before restoring', 'data', opens('[name=restore-all]', '.confirm')],
  ['about', 'about'],
];
