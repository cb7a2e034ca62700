import { useContext } from 'preact/hooks';
import type { Article } from '../core/article';
import { MatchingContext } from '../view/compared/on-offer';
import { useSay } from '../view/say';
import type { Doors } from './doors';
import type { Attempt } from './use-answer';
import { useKeeping } from './use-keeping';

/** Keeps this report as a reference for later ones, or stops that. */
export function Keeper({ doors, article, attempt }: { doors: Doors; article: Article; attempt: Attempt }) {
  const say = useSay();
  const { offers } = useContext(MatchingContext);
  const { kept, keep } = useKeeping({ doors, article, offers, attempt });
  return (
    <label class="keeper">
      <input
        type="checkbox"
        name="keep"
        checked={kept}
        onChange={({ currentTarget: box }) => {
          keep(box.checked);
          // It shows what is kept, not what was asked for: keeping can be refused.
          box.checked = kept;
        }}
      />
      {say('report.keep')}
    </label>
  );
}
