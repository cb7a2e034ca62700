import type { Term } from './terms';

/** Names tell an event better than other words do, and so does what an editor put into the headline. */
const NAME = 1.4;
const HEADLINE = 1.5;

/**
 * How much a term says about a report: term frequency by logarithm times how rare it is (Spärck Jones, 1972; Salton and Buckley, 1988).
 * @param rarity natural logarithm of one over the share of reports that hold it
 */
export const weigh = ({ count, isName, inHeadline }: Term, rarity: number): number =>
  (1 + Math.log(count)) * rarity * (isName ? NAME : 1) * (inHeadline ? HEADLINE : 1);
