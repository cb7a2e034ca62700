import { useState } from 'preact/hooks';
import { mergePack, type Pack, replaceByPack } from '../../core/pack';
import type { Settings } from '../../core/settings';
import { differenceOf, isNothing } from '../../core/settings-difference';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { DifferenceList } from './DifferenceList';

interface Props {
  file: string;
  pack: Pack;
  settings: Settings;
  entryName(id: string): string;
  onApply(change: Change): void;
  onCancel(): void;
}

/** What a file would change, in either way of bringing it in. */
export function Preview({ file, pack, settings, entryName, onApply, onCancel }: Props) {
  const say = useSay();
  const [replaces, setReplaces] = useState(false);
  const change: Change = (now) => (replaces ? replaceByPack(now, pack) : mergePack(now, pack));
  const difference = differenceOf(settings, change(settings));
  const ways = [
    { id: 'merge', on: !replaces, label: 'options.import.merge' },
    { id: 'replace', on: replaces, label: 'options.import.replace' },
  ];
  return (
    <div class="import-preview">
      <h3>
        {say('options.import.preview')} <bdi>{file}</bdi>
      </h3>
      <fieldset>
        <legend>{say('options.import.way')}</legend>
        {ways.map(({ id, on, label }) => (
          <label key={id}>
            <input type="radio" name="way" value={id} checked={on} onChange={() => setReplaces(id === 'replace')} /> {say(label)}
          </label>
        ))}
      </fieldset>
      <DifferenceList
        difference={difference}
        entryName={entryName}
        same={pack.entries.length - difference.entries.added.length - difference.entries.changed.length}
      />
      <div class="entry-buttons decide">
        <button type="button" name="apply" class="main" disabled={isNothing(difference)} onClick={() => onApply(change)}>
          {say('options.import.apply')}
        </button>
        <button type="button" name="cancel-import" onClick={onCancel}>
          {say('options.form.cancel')}
        </button>
      </div>
    </div>
  );
}
