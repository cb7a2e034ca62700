import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../core/article';
import { isItself, type OnOffer } from '../view/compared/on-offer';
import type { Doors } from './doors';
import { type Attempt, answered } from './use-answer';

/** Whether a report is kept as a reference, and the way to keep it or to stop that; what is on offer tells what was kept before. */
export function useKeeping(props: { doors: Doors; article: Article; offers?: OnOffer[]; attempt: Attempt }) {
  const { doors, article, offers, attempt } = props;
  const [id, setId] = useState<string>();
  useEffect(() => setId(offers?.find((offer) => offer.from === 'kept' && isItself(offer))?.id), [offers]);
  const keep = (on: boolean): void =>
    attempt(async () => {
      if (on) setId((await doors.keep(article)).id);
      else if (id !== undefined) {
        await doors.unkeep(id);
        setId(undefined);
      }
      return answered(on ? 'report.kept' : 'report.unkept');
    });
  return { kept: id !== undefined, keep };
}
