import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { verbGroupStart } from '../attribution/grammar/verb-group';
import { isAsserted } from '../clauses/asserted';
import type { Figure } from '../text/figures';
import type { Range } from '../text/text';
import { COST, DAMAGE } from './slot-words';

/** What a sum of money was lost by. */
export interface Cost {
  /** The word for what costs it ("strike", "it", "damage"). */
  of: string;
  /** Somebody bears it: it is no price. */
  borne: boolean;
}

const LEFT = 9;
const RIGHT = 4;
const LINKS = new Set(
  'of at to is was were are stand stands stood amount amounted estimated worth total totalled totaled reached in by has have had up some about nearly an'.split(
    ' ',
  ),
);

/** "cost the treasury $40 million": the verb before a sum, with who bears it between. */
function readVerb(reading: Reading, { from }: Figure, sentence: Range): Cost | undefined {
  for (let at = from - 1; at >= Math.max(sentence.from, from - LEFT); at--) {
    if (COST.has(reading.form(at)) && reading.tag(at - 1) !== Tag.determiner && reading.form(at + 1) !== 'of') {
      const group = { from: verbGroupStart(reading, at, sentence.from), to: at + 1 };
      const borne = from - at > 1 && reading.tag(at + 1) !== Tag.adverb && reading.tag(at + 1) !== Tag.preposition;
      return isAsserted(reading, group, sentence) ? { of: reading.form(group.from - 1), borne } : undefined;
    }
    const tag = reading.tag(at);
    if (tag === Tag.mark || tag === Tag.verb || tag === Tag.coordinator) return undefined;
  }
  return undefined;
}

/** "$12m in damage", "losses of $12m". */
function readDamage(reading: Reading, { from, to, kind }: Figure, sentence: Range): Cost | undefined {
  const isDamage = (at: number) => DAMAGE.has(reading.form(at)) && (kind === 'money' || reading.form(at) !== 'lost');
  for (let at = to; at < Math.min(sentence.to, to + RIGHT); at++) {
    if (isDamage(at)) return { of: 'damage', borne: true };
    if (reading.form(at) !== 'in' && reading.form(at) !== 'of' && reading.tag(at) !== Tag.noun) break;
  }
  let linked = false;
  for (let at = from - 1; at >= Math.max(sentence.from, from - LEFT); at--) {
    if (isDamage(at)) return linked ? { of: 'damage', borne: true } : undefined;
    if (reading.tag(at) === Tag.mark || reading.tag(at) === Tag.coordinator) return undefined;
    linked ||= LINKS.has(reading.form(at));
  }
  return undefined;
}

/** What a sum of money is the cost of, or the damage; undefined for prices, budgets and all other sums. */
export const readCost = (reading: Reading, figure: Figure, sentence: Range): Cost | undefined =>
  readVerb(reading, figure, sentence) ?? readDamage(reading, figure, sentence);
