import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entry } from '../../src/core/lexicon/entry.ts';
import { textsOf } from './compared.ts';
import type { TabView } from './driver.ts';
import { waitFor } from './wait.ts';

let folder: string | undefined;

/** The path of a file that holds a text, until this process goes. */
export function fileOf(name: string, text: string): string {
  if (folder === undefined) {
    const made = mkdtempSync(path.join(tmpdir(), 'framecheck-packs-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** An entry that no bundled one is like, for words of the report that the tests read. */
export const carts: Entry = {
  id: 'carts',
  category: 'contested-labels',
  forms: ['families with carts'],
  why: 'Says "carts", and not "belongings".',
  noGuidance: 'None.',
};

/** Chooses a pack in the options' Data and waits until it is shown what it would change there. */
export async function previewPack(view: TabView, name: string, text: string): Promise<void> {
  await view.choose('[name=import]', fileOf(name, text));
  await waitFor(async () => (await textsOf(view, '.differences')).length > 0, 'the preview');
}

/** Chooses a pack of reports in the options' References and waits until something is said of it. */
export async function chooseReports(view: TabView, name: string, text: string): Promise<void> {
  await waitFor(() => view.evaluate('document.querySelector("[name=search]") !== null'), 'the references');
  await view.evaluate('document.querySelector(".report-tools").open = true');
  await view.choose('[name=import-reports]', fileOf(name, text));
  await waitFor(async () => (await textsOf(view, '.import-preview, .import-fault')).length > 0, 'what is said of the pack');
}
