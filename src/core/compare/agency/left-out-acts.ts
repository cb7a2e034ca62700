import type { Range } from '../../text/text';
import { type AlignedPair, isOpen, type PairSide, partnerOf } from '../aligned-pair';
import type { Found } from '../difference';
import { type Act, shownOf } from './acts';
import { stemAt, type Told, told } from './told';

/** How many sentences before and after the other report may tell of the act instead. */
const NEAR = 2;
/** The auxiliaries and adverbs that may stand between a doer and the verb. */
const LONGEST_GROUP = 4;

/** The aligned sentence with those near to it. */
function around({ report: { text }, range }: PairSide): Range {
  const index = text.sentenceOf[range.from] ?? 0;
  const last = text.sentenceOf[range.to - 1] ?? index;
  const from = text.sentences[Math.max(0, index - NEAR)]?.from ?? range.from;
  return { from, to: text.sentences[Math.min(text.sentences.length - 1, last + NEAR)]?.to ?? range.to };
}

function holdsStem(side: PairSide, { from, to }: Range, stem: string): boolean {
  for (let at = from; at < to; at++) if (side.report.words.stem[at] === stem) return true;
  return false;
}

const headStem = (side: PairSide, { head }: Act): string => (head === undefined ? '' : stemAt(side, head));

/** An act that both sentences tell, by its verb. */
const isShared = (side: PairSide, other: PairSide, { verb }: Act): boolean => {
  const partner = partnerOf(side, verb);
  return (
    (partner >= 0 && stemAt(other, partner) === stemAt(side, verb)) ||
    (!isOpen(side, verb) && holdsStem(other, other.range, stemAt(side, verb)))
  );
};

/** Whether the doer stands right before the verb: "students threw", not "police fired, wounding". */
const isOwnClause = ({ doer, from, verb }: Act): boolean => doer !== undefined && doer.to <= from && verb - doer.to <= LONGEST_GROUP;

/** "Police fired tear gas and students threw stones" against "police fired tear gas": what one side did is told, what the other did is not. */
export function findLeftOutActs(pair: AlignedPair, { side, acts }: Told, { side: other, mutual }: Told): Found[] {
  const named = acts.filter(isOwnClause);
  const shared = named.filter((act) => isShared(side, other, act));
  if (mutual.length > 0 || shared.length === 0 || named.length < 2) return [];
  const window = around(other);
  const left = named.filter(
    (act) =>
      isOpen(side, act.verb) &&
      shared.every((each) => headStem(side, each) !== headStem(side, act)) &&
      !holdsStem(other, window, stemAt(side, act.verb)),
  );
  return left.map((act) => told(pair, side, shownOf(act), undefined, 'act'));
}
