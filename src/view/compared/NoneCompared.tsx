import { useSay } from '../say';
import type { OnOffer } from './on-offer';

/** Why nothing was compared, and how to get something to compare with. */
export function NoneCompared({ offers }: { offers?: OnOffer[] }) {
  const say = useSay();
  if (!offers) return <p class="none-noted">{say('view.none-compared.looking')}</p>;
  return (
    <div class="none-compared">
      <p class="none-noted">{offers.length ? say('view.none-compared', { count: offers.length }) : say('view.none-compared.empty')}</p>
      <p class="caption">{say('view.none-compared.how')}</p>
    </div>
  );
}
