import type { Piece } from '../../core/article';
import { useSay } from '../say';
import { Told, useQuotedLanguage } from '../Told';
import type { Difference } from './differences';

function Words({ piece, where, missing }: { piece: Piece; where: string; missing: string }) {
  const lang = useQuotedLanguage();
  return (
    <span class="side">
      <span class="unseen">{where} </span>
      {piece.exact ? <mark lang={lang}>{piece.exact}</mark> : <span class="missing">{missing}</span>}
    </span>
  );
}

/** Checks of words that both reports have: what they note is not the words. */
const sameWords = new Set(['changed-placement', 'shared-wording']);

/** The differing words of one place, here and there; where they are the same, what differs about them. */
export function DifferenceRow({ difference, report }: { difference: Difference; report: string }) {
  const say = useSay();
  const { check, index, kind, here, there, passage } = difference;
  return (
    <span class="difference" id={`${check}-${index}`} data-kind={kind}>
      <Words piece={here} where={say('view.here.is')} missing={say('view.not-here')} />
      <Words piece={there} where={say('view.there.is', { report })} missing={say('view.not-there')} />
      {(here.exact === there.exact || sameWords.has(check)) && (
        <span class="message">
          <Told message={passage.message} />
        </span>
      )}
    </span>
  );
}
