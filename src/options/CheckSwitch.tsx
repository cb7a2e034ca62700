import { useSay } from '../view/say';
import type { Doors } from './doors';

/** A check with its name, why a reader may care, and whether it is on. */
export function CheckSwitch(props: { check: Doors['checks'][number]; on: boolean; onSwitch(on: boolean): void }) {
  const { check, on, onSwitch } = props;
  const say = useSay();
  const why = `${check.id}-why`;
  return (
    <li data-check={check.id} data-kind={check.kind}>
      <label>
        <input type="checkbox" checked={on} aria-describedby={why} onChange={(event) => onSwitch(event.currentTarget.checked)} />
        <span class="kind-name">{say(`${check.id}.title`)}</span>
      </label>
      <p class="why" id={why}>
        {say(`${check.id}.why`)}
      </p>
    </li>
  );
}
