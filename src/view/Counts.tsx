import type { Review } from '../core/review';
import { listFormat } from './formats';
import { firstInVoice } from './looks';
import type { KindRows } from './rows';
import { useWords } from './say';
import { countsByVoice } from './voice';
import { Way } from './Way';

/** Stands in the sentence where the counts go. */
const HERE = '\uFFFC';

/** How many places were noted and in whose words, as one sentence; each count leads to the first of its places. */
export function Counts({ review, groups }: { review: Review; groups: KindRows[] }) {
  const { say, language } = useWords();
  const parts = countsByVoice(review.counts);
  const count = Object.values(review.counts).reduce((sum, each) => sum + each, 0);
  if (!count) return null;
  const [before, after] = say('view.counts', { count, voices: HERE }).split(HERE);
  const list = listFormat(language, 'conjunction').formatToParts(parts.map(({ voice }) => voice));
  return (
    <p class="counts">
      {before}
      {list.map(({ type, value }) => {
        const part = type === 'element' && parts.find(({ voice }) => voice === value);
        return part ? (
          <Way key={value} to={firstInVoice(groups, part.voice)}>
            {say(part.message).replace(' ', '\u00a0')}
          </Way>
        ) : (
          value
        );
      })}
      {after}
    </p>
  );
}
