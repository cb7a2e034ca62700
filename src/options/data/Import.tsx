import { useState } from 'preact/hooks';
import type { Entry } from '../../core/lexicon/entry';
import { type Pack, parsePack } from '../../core/pack';
import type { Settings } from '../../core/settings';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { nameOf } from '../lexicon/names';
import { faultSentence } from './fault-sentence';
import { Preview } from './Preview';

/** No file of a reader is nearly as large; nothing larger is read at all. */
const MOST_BYTES = 8 * 1024 * 1024;

type Chosen = { file: string; pack: Pack } | { fault: string } | undefined;

async function read(file: File, tooLarge: string): Promise<Chosen> {
  if (file.size > MOST_BYTES) return { fault: tooLarge };
  try {
    return { file: file.name, pack: parsePack(file.name, await file.text()) };
  } catch (fault) {
    return { fault: (fault as Error).message };
  }
}

/** A file brought in: refused with the place of its fault, or shown as what it would change before anything is changed. */
export function Import({ entries, settings, onChange }: { entries: Entry[]; settings: Settings; onChange(change: Change): void }) {
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen>();
  const choose = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) void read(file, say('options.import.large', { file: file.name })).then(setChosen);
    // The same file can be chosen again once it is mended.
    input.value = '';
  };
  const entryName = (id: string): string => {
    const entry = [...settings.ownEntries, ...entries].find((each) => each.id === id);
    return entry ? nameOf(entry) : id;
  };
  const apply = (change: Change): void => {
    onChange(change);
    setChosen(undefined);
  };
  return (
    <section class="data-part">
      <h2>{say('options.import')}</h2>
      <p class="why">{say('options.import.intro')}</p>
      <input
        type="file"
        name="import"
        accept=".json,.csv"
        aria-label={say('options.import')}
        onChange={(event) => choose(event.currentTarget)}
      />
      {chosen && 'fault' in chosen && (
        <p role="alert" class="import-fault">
          <bdi>{faultSentence(chosen.fault)}</bdi> {say('options.import.refused')}
        </p>
      )}
      {chosen && 'pack' in chosen && (
        <Preview
          file={chosen.file}
          pack={chosen.pack}
          settings={settings}
          entryName={entryName}
          onApply={apply}
          onCancel={() => setChosen(undefined)}
        />
      )}
    </section>
  );
}
