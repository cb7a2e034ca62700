import { useContext } from 'preact/hooks';
import { useSay } from '../say';
import { Force } from './Force';
import { LeftOutRow } from './LeftOutRow';
import { isRejected, MatchingContext, type OnOffer } from './on-offer';

/** No more rows are listed; every report can be chosen from the field beneath. */
const MOST = 5;

/** Which reports were looked at and not compared, each with its reason, and a field in which to choose one all the same. */
export function LeftOut({ offers, compared }: { offers: OnOffer[]; compared: string[] }) {
  const say = useSay();
  const { force } = useContext(MatchingContext);
  const others = offers.filter(({ id }) => !compared.includes(id));
  if (!others.length) return null;
  const listed = [...others.filter(isRejected), ...others.filter((offer) => !isRejected(offer)).slice(0, MOST)];
  return (
    <section class="left-out" aria-labelledby="left-out">
      <h2 id="left-out">{say('view.left-out')}</h2>
      <ul>
        {listed.map((offer) => (
          <LeftOutRow key={offer.id} offer={offer} />
        ))}
      </ul>
      {listed.length < others.length && <p class="caption">{say('view.left-out.more', { count: others.length - listed.length })}</p>}
      {force && <Force offers={others} onForce={force} />}
    </section>
  );
}
