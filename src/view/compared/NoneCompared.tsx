import { useSay } from '../say';
import { isFit, type OnOffer } from './on-offer';

/** Why nothing was compared, and how to get something to compare with. */
export function NoneCompared({ offers }: { offers?: OnOffer[] }) {
  const say = useSay();
  if (!offers) return <p class="none-noted">{say('view.none-compared.looking')}</p>;
  const count = offers.length;
  const why = offers.every(isFit) ? say('view.none-compared', { count }) : say('view.none-compared.unfit', { count });
  return (
    <div class="none-compared">
      <p class="none-noted">{count ? why : say('view.none-compared.empty')}</p>
      <p class="caption">{say('view.none-compared.how')}</p>
    </div>
  );
}
