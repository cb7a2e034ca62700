import { useContext, useState } from 'preact/hooks';
import type { LabelRow } from '../../core/compare/labels/alike';
import type { Label, Reference } from '../../core/review';
import { ActionsContext } from '../actions';
import { useQuotedLanguage } from '../Told';
import { LabelList } from './LabelList';
import { placeHere } from './label-rows';
import { Places } from './Places';

/** One of whom both reports speak: what each calls them. A name there opens its sentences beneath and leads to what stands here instead. */
export function LabelTableRow({ row, reference }: { row: LabelRow; reference: Reference }) {
  const lang = useQuotedLanguage();
  const { show } = useContext(ActionsContext);
  const [opened, setOpened] = useState<Label>();
  const { referent, here, there } = row;
  const open = (label: Label): void => {
    setOpened(opened === label ? undefined : label);
    if (opened === label) return;
    const place = placeHere(label, row, reference);
    if (place) show?.(place);
  };
  return (
    <>
      <tr>
        <th scope="row" lang={lang}>
          {referent}
        </th>
        <td>
          <LabelList side="here" labels={here} others={there} />
        </td>
        <td>
          <LabelList side="there" labels={there} others={here} opened={opened} onOpen={open} />
        </td>
      </tr>
      {opened && (
        <tr class="opened" data-opened>
          <td colSpan={3}>
            <Places label={opened} reference={reference} />
          </td>
        </tr>
      )}
    </>
  );
}
