import { useSay } from '../say';
import { isFit, type OnOffer } from './on-offer';
import { reportName } from './report-name';

/** As many reports are named each with its reason. */
const MOST_NAMED = 3;

/** The likeliest reports, as long as they are such that could not be compared at all. */
function unfitOf(offers: OnOffer[]): OnOffer[] {
  const fit = offers.findIndex(isFit);
  return (fit < 0 ? offers : offers.slice(0, fit)).slice(0, MOST_NAMED);
}

/** What was looked at; likely reports that could not be compared at all are named, each with the reason. */
function Looked({ offers }: { offers: OnOffer[] }) {
  const say = useSay();
  const unfit = unfitOf(offers);
  if (!offers.length) return <p class="none-noted">{say('view.none-compared.empty')}</p>;
  if (!unfit.length) return <p class="none-noted">{say('view.none-compared', { count: offers.length })}</p>;
  const isThisHuge = offers.every((offer) => offer.leftOut?.key === 'compare.huge');
  const named = isThisHuge ? unfit.slice(0, 1) : unfit;
  return (
    <>
      <p class="none-noted">{say('view.none-compared.unfit', { count: offers.length })}</p>
      {named.map((offer) => (
        <p key={offer.id} class="reason">
          {!isThisHuge && <cite lang={offer.language}>{offer.headline ?? reportName(offer)}: </cite>}
          {offer.leftOut && say(offer.leftOut)}
        </p>
      ))}
    </>
  );
}

/** Why nothing was compared, and how to get something to compare with. */
export function NoneCompared({ offers }: { offers?: OnOffer[] }) {
  const say = useSay();
  if (!offers) return <p class="none-noted">{say('view.none-compared.looking')}</p>;
  return (
    <div class="none-compared">
      <Looked offers={offers} />
      <p class="caption">{say('view.none-compared.how')}</p>
    </div>
  );
}
