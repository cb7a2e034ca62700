import { useSay } from '../view/say';
import { Wordmark } from '../view/Wordmark';
import { type Section, sections } from './sections';

/** The side list: the wordmark and the way to every section. */
export function Side({ current }: { current: Section }) {
  const say = useSay();
  return (
    <header class="side">
      <Wordmark />
      <nav aria-label={say('options.sections')}>
        <ul>
          {(Object.keys(sections) as Section[]).map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                {say(sections[id])}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
