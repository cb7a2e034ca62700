import type { Kind } from '../core/check';
import type { Settings } from '../core/settings';
import { kindKeys } from '../view/kind';
import { lines, type PaletteName, paletteNames, paletteOf, palettes } from '../view/palette';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';

export const paletteLabels: Record<PaletteName, string> = {
  usual: 'options.palette.usual',
  strong: 'options.palette.strong',
  ink: 'options.palette.ink',
};

/** Every kind in a palette's line and colour, on light ground and on dark. */
function Sample({ name }: { name: PaletteName }) {
  const say = useSay();
  const { colours, width } = palettes[name];
  return (
    <>
      {(['light', 'dark'] as const).map((ground) => (
        <span key={ground} class={`palette-sample on-${ground}`} aria-hidden="true">
          {(Object.keys(lines) as Kind[]).map((kind) => (
            <span key={kind} style={{ textDecoration: `underline ${lines[kind]} ${width}px ${colours[kind][ground]}` }}>
              {say(kindKeys[kind])}
            </span>
          ))}
        </span>
      ))}
    </>
  );
}

/** How passages are marked on a page. */
export function Highlights({ settings, onChange }: { settings: Settings; onChange(change: Change): void }) {
  const say = useSay();
  const chosen = paletteOf(settings);
  const choose = (name: PaletteName) => onChange((now) => ({ ...now, palette: name === 'usual' ? [] : [name] }));
  return (
    <>
      <p class="intro">{say('options.highlights.intro')}</p>
      <fieldset class="palettes">
        <legend class="unseen">{say('options.palette')}</legend>
        {paletteNames.map((name) => (
          <label key={name} class="palette">
            <input type="radio" name="palette" value={name} checked={name === chosen} onChange={() => choose(name)} />
            <span class="palette-name">{say(paletteLabels[name])}</span>
            <Sample name={name} />
          </label>
        ))}
      </fieldset>
      <h2>{say('options.keys')}</h2>
      <p class="why">{say('options.keys.intro')}</p>
    </>
  );
}
