import { useContext } from 'preact/hooks';
import type { Side } from '../../core/lexicon/entry';
import { useSay } from '../../view/say';
import { Told } from '../../view/Told';
import { ChoiceField } from './ChoiceField';
import { groupName, nameOf } from './names';
import { sideKeys } from './side-keys';
import { TextField } from './TextField';
import type { Drafting } from './use-draft';
import { WorkshopContext } from './workshop';

/** How many other entries with the same words are named. */
const NAMED = 3;

/** What an entry notes: its words, the check that they belong to, which way they lean and what else the same thing is called. */
export function WordsFields({ id, drafting }: { id: string; drafting: Drafting }) {
  const say = useSay();
  const { checks, items } = useContext(WorkshopContext);
  const { draft, put, faultIn, same } = drafting;
  const groups = [...new Set(items.flatMap(({ entry }) => entry.group ?? []))];
  return (
    <>
      <TextField
        id={`${id}-forms`}
        name={say('options.form.words')}
        hint={say('options.form.words.hint')}
        value={draft.forms}
        rows={2}
        fault={faultIn('forms')}
        onType={(forms) => put({ forms })}
      />
      {same.length > 0 && (
        <ul class="same-words">
          {same.slice(0, NAMED).map(({ words, entry }) => (
            <li key={entry.id}>
              <Told
                message={{ key: 'options.form.same', args: { words, entry: nameOf(entry) } }}
                own={{ check: say(`${entry.category}.title`) }}
              />
            </li>
          ))}
        </ul>
      )}
      <ChoiceField
        id={`${id}-category`}
        name={say('options.form.check')}
        value={draft.category}
        options={checks.map((check) => [check, say(`${check}.title`)])}
        fault={faultIn('category')}
        onChoose={(category) => put({ category })}
      />
      <ChoiceField
        id={`${id}-side`}
        name={say('options.entry.side')}
        value={draft.side}
        options={[
          ['', say('options.side.none')],
          ...Object.entries(sideKeys)
            .slice(0, -1)
            .map(([side, key]): [string, string] => [side, say(key)]),
        ]}
        onChoose={(side) => put({ side: side as Side | '', sideReason: '' })}
      />
      <TextField
        id={`${id}-group`}
        name={say('options.form.group')}
        hint={say('options.form.group.hint')}
        value={groupName(draft.group)}
        list={`${id}-groups`}
        fault={faultIn('group')}
        onType={(group) => put({ group })}
      />
      <datalist id={`${id}-groups`}>
        {groups.map((group) => (
          <option key={group} value={groupName(group)} />
        ))}
      </datalist>
    </>
  );
}
