import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { OBJECT_PRONOUNS } from '../grammar/base-phrase';
import { hasFiniteVerb, isFiniteVerb, startsClause, startsPhrase } from '../grammar/clauses';
import { phraseStartingAt } from '../grammar/phrase-after';
import type { Reading } from '../grammar/reading';
import { subjectBefore } from '../grammar/subject';
import { COMMA_OR_COLON, The } from '../grammar/the';
import { Is } from '../grammar/word';
import { contentBefore } from './content-before';
import { contentEnd } from './content-end';
import { foundBy, type Site } from './site';
import { inOrder, trailingQuotations } from './trailing';

/** Said Ada Lim, "...": cue and source open the sentence. */
function opening(site: Site): Found | undefined {
  const { reading, at, to } = site;
  const source = phraseStartingAt(reading, at + 1, to);
  const mark = source?.to ?? to;
  const quotation = reading.isIn(mark, COMMA_OR_COLON) ? reading.opening(mark + 1) : undefined;
  return (
    source && quotation && foundBy(site, 'cue, source', { from: at, to: at + 1 }, source, [{ from: quotation.from, to: quotation.to }])
  );
}

/** "The trouble, says Ada Lim, is that": the sentence has its first verb after the source. */
const standsInside = ({ reading, at, from }: Site, mark: number): boolean =>
  reading.reads(mark, The.comma) && isFiniteVerb(reading, mark + 1) && !hasFiniteVerb(reading, from, at);

/** "said it", "told them": what is said, or whom it is told, and no source. */
const isObject = (reading: Reading, at: number): boolean => reading.isIn(at, OBJECT_PRONOUNS) || reading.reads(at, The.it);

/** "...," said Ada Lim, a nurse: the source stands after the cue. */
export function findInverted(site: Site): Found | undefined {
  const { reading, cue, at, group, from, to } = site;
  if (
    !takes(cue, Takes.quote) ||
    (takes(cue, Takes.recipient) && !(takes(cue, Takes.clause) && reading.closing(at - 1))) ||
    cue.particle ||
    group.from !== at ||
    !(reading.isVerbForm(at, VerbForm.past | VerbForm.s) || reading.reads(at, The.say))
  )
    return undefined;
  if (!startsPhrase(reading, at + 1) || reading.is(at + 1, Is.day)) return undefined;
  const before = at - 1;
  if (before < from) return opening(site);
  const quote = reading.closing(before) !== undefined || (reading.reads(before, The.comma) && reading.closing(before - 1) !== undefined);
  const comma = reading.reads(before, The.comma) || reading.isDash(before);
  const clause = comma && takes(cue, Takes.clause) && !subjectBefore(reading, at, from);
  if (!(quote || clause)) return undefined;
  const source = phraseStartingAt(reading, at + 1, to);
  const inside = source !== undefined && clause && standsInside(site, source.to);
  if (!inside && startsClause(reading, at + 1, to) && (clause || subjectBefore(reading, at, from))) return undefined;
  if (!source || isObject(reading, source.from)) return undefined;
  const content = contentBefore(site, comma && !reading.closing(before) ? before - 1 : before);
  if (!content) return undefined;
  const pieces = [content];
  const after = source.to + 1;
  if (
    !quote &&
    reading.reads(source.to, The.comma) &&
    (isFiniteVerb(reading, after) || !hasFiniteVerb(reading, content.from, content.to))
  ) {
    const end = contentEnd(reading, after, { kind: 'clause', to, subordinate: false });
    if (end !== undefined) pieces.push({ from: after, to: end });
  }
  return foundBy(site, 'cue, source', { from: at, to: at + 1 }, source, inOrder([...pieces, ...trailingQuotations(site, source.to)]));
}
