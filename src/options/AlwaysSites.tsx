import { useSay } from '../view/say';
import { Listed } from './Listed';
import { SiteForm } from './SiteForm';
import { type AlwaysDoors, useAlwaysSites } from './use-always-sites';

/** The sites that are checked without a click, and the way to name one more: the browser asks for its pages then. */
export function AlwaysSites({ doors, words = '' }: { doors: AlwaysDoors; words?: string }) {
  const say = useSay();
  const { sites, answer, add, drop } = useAlwaysSites(doors);
  return (
    <section>
      <h2>{say('options.always')}</h2>
      <p class="why">{say('options.always.intro')}</p>
      <SiteForm field="site" name="always" words={words} add={say('options.always.add')} said={answer && say(answer)} onAdd={add} />
      <Listed
        items={sites}
        again={say('options.always.drop')}
        againLabel={(site) => say('options.always.drop-label', { site })}
        onAgain={drop}
      />
    </section>
  );
}
