import type { Range } from '../text/text';
import { close, type PairSide, partnerOf, placeOf } from './aligned-pair';
import type { DroppedQuotation } from './comparison';
import { spanIn } from './difference';
import type { Quoted } from './quotation-words';
import { Word } from './words';

/** A quotation whose words the other sentence mostly has, without marks, is not dropped. */
const STILL_THERE = 0.5;

const isInside = ({ from, to }: Range, range: Range): boolean => from >= range.from && to <= range.to;

function sharedMatter(side: PairSide, other: PairSide, { words }: Quoted): number {
  const { stem, kind } = side.report.words;
  let [shared, all] = [0, 0];
  for (const at of words) {
    if (kind[at] !== Word.matter) continue;
    all += 1;
    const partner = partnerOf(side, at);
    if (partner >= 0 && other.report.words.stem[partner] === stem[at]) shared += 1;
  }
  return all === 0 ? 1 : shared / all;
}

/** Finds quotations of one aligned sentence whose words the other sentence does not have, and closes them. */
export function findDroppedIn(side: PairSide, other: PairSide, unpaired: Quoted[]): DroppedQuotation[] {
  return unpaired
    .filter((quoted) => quoted.long && isInside(quoted, side.range) && sharedMatter(side, other, quoted) < STILL_THERE)
    .map((quoted) => {
      const dropped = { span: spanIn(side.report, quoted), place: placeOf(side, other, quoted) };
      close(side, quoted);
      return dropped;
    });
}
