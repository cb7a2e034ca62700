import type { Review } from '../core/review';
import { formats } from '../export/formats';
import { leftOut } from '../library/left-out';
import type { Command } from './arguments';
import { readArticle } from './files';
import { findLeftOut, type LeftOut } from './left-out';
import { readNamed } from './named-references';
import { reviewerWith } from './reviewer';
import { say } from './say';
import { UsageError } from './usage';

type Check = Extract<Command, { name: 'check' }>;

const remarkOf = ({ id, reason }: LeftOut): string => `not compared with ${id}: ${reason}`;

/** The references that a comparison does not hold for the same event. */
const ofOtherEvents = ({ references }: Review): LeftOut[] =>
  references.filter(({ sameEvent }) => !sameEvent).map(({ id }) => ({ id, reason: say(leftOut('reference.other-event')) }));

/**
 * Reviews one report and writes the review.
 * @param remark is told in a sentence of every reference that was asked for and is of another event; that a bundled one is, is no news
 * @throws UsageError with one sentence where a file cannot be read, or cannot be compared with
 */
export async function check(command: Check, remark: (sentence: string) => void): Promise<string> {
  const review = reviewerWith(command.lexicon);
  const article = await readArticle(command.file);
  const { asked, bundled } = await readNamed(command);
  const isAsked = ({ id }: LeftOut) => asked.some((reference) => reference.id === id);
  const references = [...asked, ...bundled];
  const refused = findLeftOut(article, references).find(isAsked);
  if (refused) throw new UsageError(remarkOf(refused));
  const reviewed = review(article, references);
  for (const each of ofOtherEvents(reviewed).filter(isAsked)) remark(remarkOf(each));
  return formats[command.format]?.(reviewed, say) ?? '';
}
