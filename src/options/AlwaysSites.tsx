import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../view/say';
import { Listed } from './Listed';
import { type AlwaysDoors, useAlwaysSites } from './use-always-sites';

/** The sites that are checked without a click, and the way to name one more: the browser asks for its pages then. */
export function AlwaysSites({ doors, words = '' }: { doors: AlwaysDoors; words?: string }) {
  const say = useSay();
  const { sites, answer, add, drop } = useAlwaysSites(doors);
  const [written, setWritten] = useState(words);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (words) button.current?.focus();
  }, [words]);
  const submit = (event: Event): void => {
    event.preventDefault();
    add(written).then((added) => added && setWritten(''), console.error);
  };
  return (
    <section>
      <h2>{say('options.always')}</h2>
      <p class="why">{say('options.always.intro')}</p>
      <form class="site-form" onSubmit={submit}>
        <label>
          {say('options.always.site')}{' '}
          <input
            type="text"
            name="site"
            value={written}
            placeholder="news.example"
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <button type="submit" name="always" ref={button}>
          {say('options.always.add')}
        </button>
      </form>
      <p class="why" role="status">
        {answer && say(answer)}
      </p>
      <Listed
        items={sites}
        again={say('options.always.drop')}
        againLabel={(site) => say('options.always.drop-label', { site })}
        onAgain={drop}
      />
    </section>
  );
}
