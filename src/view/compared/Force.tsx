import { useState } from 'preact/hooks';
import { useSay } from '../say';
import { fromKeys, isFit, type OnOffer } from './on-offer';
import { reportName } from './report-name';

const origins = Object.keys(fromKeys) as OnOffer['from'][];

const nameOf = ({ outlet, headline, url, id }: OnOffer): string => [outlet, headline].filter(Boolean).join(': ') || reportName({ url, id });

/** Chooses a report to compare with, whatever the checker holds of it. A button compares: a field alone would do so at every arrow key. */
export function Force({ offers, onForce }: { offers: OnOffer[]; onForce(id: string): void }) {
  const say = useSay();
  const [chosen, setChosen] = useState('');
  const compare = (): void => {
    onForce(chosen);
    setChosen('');
  };
  return (
    <div class="force">
      <label for="force">{say('view.force')}</label>
      <select id="force" name="force" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{say('view.force.none')}</option>
        {origins.map((from) => {
          const group = offers.filter((offer) => offer.from === from && isFit(offer));
          if (!group.length) return null;
          return (
            <optgroup key={from} label={say(fromKeys[from])}>
              {group.map((offer) => (
                <option key={offer.id} value={offer.id} lang={offer.language}>
                  {nameOf(offer)}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
      <button type="button" name="compare" disabled={!chosen} onClick={compare}>
        {say('view.force.compare')}
      </button>
    </div>
  );
}
