import { useSay } from '../view/say';

/** What this is, what it promises, and which version it is. */
export function About({ version, entries }: { version: string; entries: number }) {
  const say = useSay();
  return (
    <div class="about">
      <p>{say('options.about.what')}</p>
      <h2>{say('options.about.privacy.title')}</h2>
      <p>{say('options.about.privacy')}</p>
      <h2>{say('view.not-looked-at.title')}</h2>
      <p>{say('view.not-looked-at')}</p>
      <p>
        <a href="../welcome/index.html">{say('options.about.welcome')}</a>
      </p>
      <p class="count">{say('options.about.version', { version, count: entries })}</p>
    </div>
  );
}
