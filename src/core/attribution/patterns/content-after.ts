import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import type { Found } from '../found';
import { skipAdjuncts } from '../grammar/adjuncts';
import { Tag } from '../grammar/place';
import { The } from '../grammar/the';
import { wordList } from '../grammar/word-list';
import { type Complement, complementOf } from './complement';
import { contentEnd, lastOfSentence } from './content-end';
import { cueEnd } from './cue-end';
import { hearerEnd } from './hearer';
import { isNoReport, onlyCalls } from './no-report';
import { foundBy, type Site } from './site';
import { addTrailing, inOrder, trailingQuotations } from './trailing';

const SUBORDINATORS = wordList('after while as when if since although though because before until once whereas despite just even whether');

/** "In addition to saying". */
const LONGEST_OPENING = 3;

/** Whether the clause of the cue stands under one that follows it in the sentence. */
function isSubordinate({ reading, from }: Site, start: number): boolean {
  if (start > from && reading.isIn(start - 1, SUBORDINATORS)) return true;
  let first = from;
  while (first < start && !reading.isWord(first)) first++;
  const participle = reading.tag(first) === Tag.ing || (reading.tag(start) === Tag.ing && start - first <= LONGEST_OPENING);
  const opens = reading.isIn(first, SUBORDINATORS) || participle;
  if (!opens) return false;
  for (let at = first; at < start; at++) if (reading.reads(at, The.comma)) return false;
  return true;
}

const EMPTY = new Set('himself herself themselves itself it'.split(' '));
/** Content that only begins in the next sentence: a colon at the end of a line, or quotations after "she said." */
function contentInNext(site: Site, source: Range): Found | undefined {
  const { reading, cue, to, group, end } = site;
  if (!takes(cue, Takes.quote) || site.previous || reading.tag(site.at) === Tag.ing || reading.tag(source.from) === Tag.wh)
    return undefined;
  const found = (content: Range[], cueEnd = end) =>
    content.length ? foundBy(site, 'source cue', { from: group.from, to: cueEnd }, source, content) : undefined;
  if (reading.reads(to - 1, The.colon)) {
    const next = reading.text.sentences[site.sentence + 1];
    if (!next) return undefined;
    const quotation = reading.opening(next.from);
    const last = lastOfSentence(reading, next.to, next.from) + 1;
    return found([quotation ? { from: quotation.from, to: quotation.to } : { from: next.from, to: last }], to - 1 === end ? to : end);
  }
  const hearer = takes(cue, Takes.recipient) ? hearerEnd(site, end) : end;
  const after = skipAdjuncts(reading, hearer, to);
  return after > lastOfSentence(reading, to, site.at) ? found(trailingQuotations(site, to - 1)) : undefined;
}

/** The end of the cue: its preposition or colon where it has one, else what tells the manner. */
function wholeCue({ reading, end }: Site, complement: Complement): number {
  return complement.cueEnd > end ? complement.cueEnd : Math.min(cueEnd(reading, end), Math.max(complement.from, end));
}

/** The content to the right of the cue, by the frames of its verb. */
export function contentAfter(site: Site, source: Range | undefined, pattern: string): Found | undefined {
  const { reading, cue, group, to } = site;
  const complement = complementOf(site);
  if (!complement || complement.from >= to) return source && contentInNext(site, source);
  const { from, kind } = complement;
  if (kind === 'object' && !source) return undefined;
  if (source && isNoReport(site, source, complement)) return undefined;
  const subordinate = isSubordinate(site, Math.min(source?.from ?? group.from, group.from));
  const end = complement.end ?? contentEnd(reading, from, { kind, to, subordinate, cue: site.at });
  if (end === undefined || end <= from) return undefined;
  if (kind === 'object' && complement.cueEnd === site.at + 1 && onlyCalls(site, from, end)) return undefined;
  if (kind === 'object' && cue.act === 'intention' && end === from + 1 && reading.tag(from) === Tag.pronoun) return undefined;
  if (end === from + 1 && EMPTY.has(reading.form(from)) && !takes(cue, Takes.quote)) return undefined;
  const content: Range[] = [{ from, to: end }];
  if (kind !== 'object' || reading.quotation(end - 1)) addTrailing(content, site, end);
  return foundBy(site, pattern, { from: group.from, to: wholeCue(site, complement) }, source, inOrder(content));
}
