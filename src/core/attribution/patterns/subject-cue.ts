import type { Range } from '../../text/text';
import type { Found } from '../found';
import { skipAdjuncts } from '../grammar/adjuncts';
import { isFinite, startsClause } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { Is } from '../grammar/word';
import { hasOwnCue } from './boundary';
import { type Complement, complementOf, hearerEnd } from './complement';
import { contentBefore, isLeadIn } from './content-before';
import { contentEnd, lastOfSentence } from './content-end';
import { cueEnd } from './cue-end';
import { foundBy, lastOfCue, type Site } from './site';
import { inOrder, trailingQuotations } from './trailing';

const SUBORDINATORS = new Set(
  'after while as when if since although though because before until once whereas despite just even whether'.split(' '),
);

/** Whether the clause of the cue stands under one that follows it in the sentence. */
function isSubordinate({ reading, from }: Site, start: number): boolean {
  if (start > from && SUBORDINATORS.has(reading.form(start - 1))) return true;
  let first = from;
  while (first < start && !reading.isWord(first)) first++;
  const opens = SUBORDINATORS.has(reading.form(first)) || reading.tag(first) === Tag.ing;
  if (!opens) return false;
  for (let at = first; at < start; at++) if (reading.form(at) === ',') return false;
  return true;
}

const isComma = (reading: Reading, at: number) => reading.form(at) === ',' || reading.isDash(at);

/** Whether a statement is under way to the left of a source at `before`: "..., she said". */
function isAfterContent({ reading, from, at, to }: Site, before: number): { comma: boolean; quote: boolean } {
  if (before < from) {
    const mark = reading.form(before - 1);
    const quote = reading.closing(before) !== undefined && !reading.startsParagraph(before + 1) && (mark !== '.' || at === to - 2);
    return { comma: quote, quote };
  }
  const quote = reading.closing(before) !== undefined || (reading.form(before) === ',' && reading.closing(before - 1) !== undefined);
  return { comma: quote || isComma(reading, before), quote };
}

const EMPTY = new Set('himself herself themselves itself it'.split(' '));
const EVIDENCE_ONLY = 'evidence';

function isEvidence(reading: Reading, source: Range): boolean {
  for (let at = source.from; at < source.to; at++) if (reading.is(at, Is.evidence)) return true;
  return false;
}

/** "In a letter, she wrote, "We ...": what stands before the source only leads in to a whole quotation after it. */
function isIntroduced(reading: Reading, { from }: Site, after: number): boolean {
  if (reading.form(after) !== ',' || !reading.opening(after + 1) || !reading.isCapital(after + 2)) return false;
  let first = from;
  while (!reading.isWord(first) && first < after) first++;
  return isLeadIn(reading, first);
}

/** The content that stands before the source, as "X, she said" and "X, she said, Y". */
export function contentAround(site: Site, source: Range): Found | undefined {
  const { reading, cue, to } = site;
  const before = source.from - 1;
  const { comma, quote } = isAfterContent(site, before);
  if (!comma || !(cue.frames.has('clause') || (quote && cue.frames.has('quote')))) return undefined;
  const end = lastOfCue(site) + 1;
  const hearer = cue.frames.has('recipient') ? hearerEnd(site, end) : end;
  const after = skipAdjuncts(reading, hearer, to);
  const atEnd = after > lastOfSentence(reading, to, site.at);
  const goesOn =
    !atEnd &&
    (reading.form(after) === 'that' ||
      reading.opening(after) ||
      reading.form(after) === ':' ||
      (reading.isWord(after) && after === hearer && !isLeadIn(reading, after)));
  const object =
    after === end && (reading.tag(after) === Tag.determiner || reading.tag(after) === Tag.pronoun || reading.tag(after) === Tag.ing);
  if (quote && object && !atEnd) return undefined;
  if ((!quote || before < site.from) && (goesOn || isIntroduced(reading, site, after))) return undefined;
  const content = contentBefore(site, isComma(reading, before) ? before - 1 : before);
  const needed = content !== undefined && !hasFinite(reading, content);
  const goesOnAfter = !atEnd && !quote ? rest(site, after, needed) : [];
  if (!content || (content.to - content.from < 3 && !reading.closing(content.to - 1) && !goesOnAfter.length)) return undefined;
  if (!quote && isLeadIn(reading, content.from) && !atEnd && reading.form(after) !== ',' && reading.form(after) !== '.') return undefined;
  const pieces = [content, ...goesOnAfter];
  return foundBy(
    site,
    quote ? 'quote, source cue' : 'clause, source cue',
    { from: site.group.from, to: cueEnd(reading, end) },
    source,
    inOrder([...pieces, ...trailingQuotations(site, Math.max(end, Math.min(after, to)))]),
  );
}

/** Whether a stretch has a finite verb. */
function hasFinite(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (isFinite(reading, at)) return true;
  return false;
}

/** The statement that goes on after ", she said,". */
function rest({ reading, to }: Site, comma: number, needed: boolean): Range[] {
  if (reading.form(comma) !== ',') return [];
  const from = comma + 1;
  const quotation = reading.opening(from);
  if (quotation) return [{ from: quotation.from, to: quotation.to }];
  if (from >= to || reading.tag(from) === Tag.ing) return [];
  if (!needed && isLeadIn(reading, from) && !startsClause(reading, from + 1, to)) return [];
  const end = contentEnd(reading, from, { kind: 'clause', to, subordinate: false });
  return end === undefined || (!needed && hasOwnCue(reading, from, end)) ? [] : [{ from, to: end }];
}

/** Content that only begins in the next sentence: a colon at the end of a line, or quotations after "she said." */
function contentInNext(site: Site, source: Range): Found | undefined {
  const { reading, cue, to, group } = site;
  if (!cue.frames.has('quote') || site.previous || reading.tag(site.at) === Tag.ing || reading.tag(source.from) === Tag.wh)
    return undefined;
  const end = lastOfCue(site) + 1;
  const found = (content: Range[], cueEnd = end) =>
    content.length ? foundBy(site, 'source cue', { from: group.from, to: cueEnd }, source, content) : undefined;
  if (reading.form(to - 1) === ':') {
    const next = reading.text.sentences[site.sentence + 1];
    if (!next) return undefined;
    const quotation = reading.opening(next.from);
    const last = lastOfSentence(reading, next.to, next.from) + 1;
    return found([quotation ? { from: quotation.from, to: quotation.to } : { from: next.from, to: last }], to - 1 === end ? to : end);
  }
  const hearer = cue.frames.has('recipient') ? hearerEnd(site, end) : end;
  const after = skipAdjuncts(reading, hearer, to);
  return after > lastOfSentence(reading, to, site.at) ? found(trailingQuotations(site, to - 1)) : undefined;
}

/** The end of the cue: its preposition or colon where it has one, else what tells the manner. */
function wholeCue(site: Site, complement: Complement): number {
  const end = lastOfCue(site) + 1;
  return complement.cueEnd > end ? complement.cueEnd : Math.min(cueEnd(site.reading, end), Math.max(complement.from, end));
}

/** The content to the right of the cue, by the frames of its verb. */
export function contentAfter(site: Site, source: Range | undefined, pattern: string): Found | undefined {
  const { reading, cue, group, to } = site;
  const complement = complementOf(site);
  if (!complement || complement.from >= to) return source && contentInNext(site, source);
  const { from, kind } = complement;
  if (kind === 'object') {
    if (!source) return undefined;
    if (cue.frames.has(EVIDENCE_ONLY) && !isEvidence(reading, source)) return undefined;
  }
  const end = contentEnd(reading, from, { kind, to, subordinate: isSubordinate(site, source?.from ?? group.from), cue: site.at });
  if (end === undefined || end <= from) return undefined;
  if (end === from + 1 && EMPTY.has(reading.form(from)) && !cue.frames.has('quote')) return undefined;
  const trails = kind !== 'object' || reading.quotation(end - 1);
  const content = inOrder([{ from, to: end }, ...(trails ? trailingQuotations(site, end) : [])]);
  return foundBy(
    site,
    `${pattern} ${kind}${from >= 0 && reading.form(from) === 'to' ? ' to' : ''}`,
    { from: group.from, to: wholeCue(site, complement) },
    source,
    content,
  );
}
