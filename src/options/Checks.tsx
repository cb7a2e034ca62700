import type { Settings } from '../core/settings';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { switchCheck } from '../view/switching';
import { CheckSwitch } from './CheckSwitch';
import type { Doors } from './doors';

/** Every check, to be switched on or off. */
export function Checks(props: { checks: Doors['checks']; settings: Settings; onChange(change: Change): void }) {
  const { checks, settings, onChange } = props;
  const say = useSay();
  return (
    <>
      <p class="intro">{say('options.checks.intro')}</p>
      <ul class="switches">
        {checks.map((check) => (
          <CheckSwitch
            key={check.id}
            check={check}
            on={!settings.checksOff.includes(check.id)}
            onSwitch={(on) => onChange(switchCheck(check.id, on))}
          />
        ))}
      </ul>
    </>
  );
}
