import { useContext } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Reference } from '../../core/review';
import { ActionsContext } from '../actions';
import { webAddress } from '../link';
import { useSay } from '../say';
import { reportName } from './report-name';

/** Leads to words of a reference report; absent where that has no address. */
export function ShowThere({ reference, span }: { reference: Reference; span: Span }) {
  const say = useSay();
  const { showThere } = useContext(ActionsContext);
  const { url } = reference;
  if (!showThere || !url || !webAddress(url)) return null;
  return (
    <button type="button" name="show-there" onClick={() => showThere(reference, span)}>
      {say('view.show-there', { report: reportName(reference) })}
    </button>
  );
}
