import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { skipAdjuncts } from '../grammar/adjuncts';
import { hasFiniteVerb, startsClause } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { complementOf } from './complement';
import { contentBefore, isLeadIn } from './content-before';
import { contentEnd, lastOfSentence } from './content-end';
import { cueEnd } from './cue-end';
import { hearerEnd } from './hearer';
import { hasOwnCue } from './own-cue';
import { foundBy, type Site } from './site';
import { inOrder, trailingQuotations } from './trailing';

const isComma = (reading: Reading, at: number) => reading.reads(at, The.comma) || reading.isDash(at);

/** What stands before a source at `before + 1`: a comma or dash, or a quotation's end. */
function leftOf({ reading, from, at, to }: Site, before: number): 'comma' | 'quotation' | undefined {
  if (before < from) {
    const spoken =
      reading.closing(before) !== undefined &&
      !reading.startsParagraph(before + 1) &&
      (!reading.reads(before - 1, The.stop) || at === to - 2);
    return spoken ? 'quotation' : undefined;
  }
  if (reading.closing(before) || (reading.reads(before, The.comma) && reading.closing(before - 1))) return 'quotation';
  return isComma(reading, before) ? 'comma' : undefined;
}

function firstWord(reading: Reading, from: number): number {
  let at = from;
  while (at < reading.count && !reading.isWord(at)) at++;
  return at;
}

/** "In a letter, she wrote, "We ...": what stands before the source only leads in to a whole quotation after it. */
function leadsToQuotation({ reading, from }: Site, after: number): boolean {
  if (!reading.reads(after, The.comma) || !reading.opening(after + 1) || !reading.isCapital(after + 2)) return false;
  return isLeadIn(reading, firstWord(reading, from));
}

/** The statement that goes on after ", she said," or "— she said —". Needed: what stands before has no verb of its own. */
function rest({ reading, to }: Site, comma: number, needed: boolean, dash: boolean): Range[] {
  if (dash ? !reading.isDash(comma) : !reading.reads(comma, The.comma)) return [];
  const from = comma + 1;
  const quotation = reading.opening(from);
  if (quotation) return [{ from: quotation.from, to: quotation.to }];
  if (from >= to || reading.tag(from) === Tag.ing) return [];
  if (!needed && isLeadIn(reading, from) && reading.tag(from) !== Tag.to && !startsClause(reading, from + 1, to)) return [];
  const end = contentEnd(reading, from, { kind: 'clause', to, subordinate: false });
  return end === undefined || (!needed && hasOwnCue(reading, from, end)) ? [] : [{ from, to: end }];
}

/** "“It is better,” she said, to wait": a quotation that ends with a comma and is finished without marks. */
function isUnfinished(reading: Reading, content: Range, comma: number): boolean {
  const open = reading.reads(content.to - 1, The.comma) || reading.reads(content.to - 2, The.comma);
  const next = reading.tag(comma + 1);
  if (!open || !reading.reads(comma, The.comma)) return false;
  return (
    next === Tag.to ||
    next === Tag.auxiliary ||
    (next === Tag.verb && !reading.isVerbForm(comma + 1, VerbForm.participle) && !reading.reports(comma + 1))
  );
}

/** Whether the verb has an object of its own after it, so that the quotation before it is none of its content. */
function hasObject({ reading, cue }: Site, next: number): boolean {
  const tag = reading.tag(next);
  return tag === Tag.determiner || tag === Tag.pronoun || (tag === Tag.ing && !takes(cue, Takes.quote));
}

/** What was reported stands to the right of the cue, whatever stands before the source. */
function isOnTheRight(site: Site, after: number, hearer: number): boolean {
  const { reading } = site;
  if (reading.reads(after, The.that) || reading.reads(after, The.colon) || reading.opening(after)) return true;
  return reading.isWord(after) && after === hearer && !isLeadIn(reading, after);
}

const LINKS = new Set('but and still also yet so then even now finally however again too besides'.split(' '));

/** "But, she said, it was": words that only link what is said to what went before. */
function isLink(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (reading.isWord(at) && !LINKS.has(reading.form(at))) return false;
  return true;
}

/** The content that stands before the source, as "X, she said" and "X, she said, Y". */
export function contentAround(site: Site, source: Range): Found | undefined {
  const { reading, cue, to, end } = site;
  if (reading.tag(source.from) === Tag.wh || (reading.tag(source.from) === Tag.that && source.to === source.from + 1)) return undefined;
  const before = source.from - 1;
  const left = leftOf(site, before);
  const quote = left === 'quotation';
  if (!left || !(takes(cue, Takes.clause) || (quote && takes(cue, Takes.quote)))) return undefined;
  const hearer = takes(cue, Takes.recipient) ? hearerEnd(site, end) : end;
  const after = skipAdjuncts(reading, hearer, to);
  const atEnd = after > lastOfSentence(reading, to, site.at);
  if (quote && !atEnd && after === end && hasObject(site, after)) return undefined;
  if (
    (!quote || before < site.from) &&
    ((!atEnd && isOnTheRight(site, after, hearer)) || reading.reads(to - 1, The.colon) || leadsToQuotation(site, after))
  )
    return undefined;
  const content = contentBefore(site, isComma(reading, before) ? before - 1 : before);
  if (!content) return undefined;
  const goesOn =
    atEnd || (quote && !isUnfinished(reading, content, after))
      ? []
      : rest(site, after, !hasFiniteVerb(reading, content.from, content.to), reading.isDash(before));
  const short = content.to - content.from < 3 && !reading.closing(content.to - 1);
  if (!goesOn.length && (short || isOnlyLeadIn(site, content, atEnd))) return undefined;
  const trails = trailingQuotations(site, Math.max(end, Math.min(after, to)));
  const whole = { from: site.group.from, to: cueEnd(reading, end) };
  return foundBy(
    site,
    quote ? 'quote, source cue' : 'clause, source cue',
    whole,
    source,
    inOrder([...(goesOn.length && isLink(reading, content) ? [] : [content]), ...goesOn, ...trails]),
  );
}

/** "Asked on "Today," she said it was": the words before the source only lead in, and the content follows. */
function isOnlyLeadIn(site: Site, content: Range, atEnd: boolean): boolean {
  const { reading } = site;
  const first = firstWord(reading, content.from);
  const quoted = reading.opening(content.from) !== undefined;
  if (quoted || !(isLeadIn(reading, first) || reading.reads(first, The.asked))) return false;
  return atEnd ? !hasFiniteVerb(reading, content.from, content.to) : complementOf(site) !== undefined;
}
