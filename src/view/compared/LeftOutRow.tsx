import { useContext } from 'preact/hooks';
import { showDay } from '../day';
import { Facts } from '../Facts';
import { useWords } from '../say';
import { fromKeys, isRejected, MatchingContext, type OnOffer } from './on-offer';
import { reportName } from './report-name';

/** A report that was looked at and not compared: which, why, and the way back where the reader had left it out. */
export function LeftOutRow({ offer }: { offer: OnOffer }) {
  const { say, language } = useWords();
  const { unreject } = useContext(MatchingContext);
  const { id, headline, outlet, published, from, leftOut } = offer;
  const facts = [outlet, published && showDay(published, language), say(fromKeys[from])];
  return (
    <li class="left-out-row" data-left-out={id}>
      <span class="left-out-headline" lang={offer.language}>
        {headline ?? reportName(offer)}
      </span>
      <p class="facts">
        <Facts facts={facts} />
      </p>
      {leftOut && <p class="reason">{say(leftOut)}</p>}
      {unreject && isRejected(offer) && (
        <button
          type="button"
          name="unreject"
          aria-label={say('view.unreject.label', { report: reportName(offer) })}
          onClick={() => unreject(id)}
        >
          {say('view.unreject')}
        </button>
      )}
    </li>
  );
}
