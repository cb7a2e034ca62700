import type { Guidance } from '../core/lexicon/entry';
import { showDay } from './day';
import { webAddress } from './link';
import { useWords } from './say';

/** What one guide says: who, what and when, with a link where its address is one of the web. */
export function Advice({ who, says, url, date }: Guidance) {
  const { say, language } = useWords();
  const href = webAddress(url);
  return (
    <li class="advice">
      <span lang="en">
        <span class="who">{who}</span> {says}
      </span>{' '}
      <span class="source-line">
        {href ? (
          <a href={href} target="_blank" rel="noreferrer">
            {say('view.advice.source', { day: showDay(date, language) })}
          </a>
        ) : (
          showDay(date, language)
        )}
      </span>
    </li>
  );
}
