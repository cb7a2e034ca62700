import { useContext } from 'preact/hooks';
import type { Reference } from '../../core/review';
import { showDay } from '../day';
import { Facts } from '../Facts';
import { webAddress } from '../link';
import { useWords } from '../say';
import { useQuotedLanguage } from '../Told';
import { Evidence } from './Evidence';
import { fromKeys, MatchingContext } from './on-offer';
import { reportName } from './report-name';

/** Which report this one is compared with, where that comes from, and why the two are held for one event. */
export function ReferenceHead({ reference, id }: { reference: Reference; id: string }) {
  const { say, language } = useWords();
  const lang = useQuotedLanguage();
  const { offers = [] } = useContext(MatchingContext);
  const { outlet, published, url, stated } = reference;
  const from = offers.find((offer) => offer.id === reference.id)?.from;
  const day = published && showDay(published, language);
  const facts = stated ? [day] : [outlet, day, from && say(fromKeys[from])];
  const href = url && webAddress(url);
  const headline = reference.headline ?? reportName(reference);
  return (
    <div class="reference-head">
      <h2 id={id} lang={lang}>
        {href ? (
          <a href={href} target="_blank" rel="noreferrer">
            {headline}
          </a>
        ) : (
          headline
        )}
      </h2>
      <p class="facts" id={`${id}-from`}>
        <Facts facts={facts} />
      </p>
      {stated && <p class="caption">{say('view.reference-of-facts')}</p>}
      <Evidence reference={reference} />
    </div>
  );
}
