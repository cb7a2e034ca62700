import type { Voice } from '../../core/attribution/attribution';
import { voiceKeys } from '../../view/context-words';
import { useSay } from '../../view/say';

const voices = Object.keys(voiceKeys) as Voice[];

/** Whose words the entry's words must be among: one of those that are ticked. */
export function ContextVoices(props: { id: string; name: string; chosen: Voice[]; onChoose(chosen: Voice[]): void }) {
  const { id, name, chosen, onChoose } = props;
  const say = useSay();
  return (
    <fieldset class="context-voices">
      <legend>{name}</legend>
      {voices.map((voice, at) => (
        <label key={voice}>
          <input
            type="checkbox"
            id={at === 0 ? id : undefined}
            value={voice}
            checked={chosen.includes(voice)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(voices.filter((each) => (each === voice ? checked : chosen.includes(each))))
            }
          />
          {say(voiceKeys[voice])}
        </label>
      ))}
    </fieldset>
  );
}
