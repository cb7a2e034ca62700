import type { Range } from '../../text/text';
import type { Found } from '../found';
import { skipAdjuncts } from '../grammar/adjuncts';
import { hasFiniteVerb } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import { contentBefore } from './content-before';
import { contentEnd, lastOfSentence } from './content-end';
import { hearerEnd } from './hearer';
import { foundBy, lastOfCue, type Site } from './site';

/** "As Ada Lim said, X" and "X, as Ada Lim said". */
export function findAsSaid(site: Site, source: Range): Found | undefined {
  const { reading, cue, from, to, group } = site;
  const as = source.from - 1;
  if (as < from || reading.form(as) !== 'as' || !cue.frames.has('clause')) return undefined;
  const end = lastOfCue(site) + 1;
  const hearer = cue.frames.has('recipient') ? hearerEnd(site, end) : end;
  const after = skipAdjuncts(reading, hearer, to);
  const ends = after > lastOfSentence(reading, to, site.at) || reading.form(after) === ')';
  if (!ends && reading.form(after) !== ',') return undefined;
  const opens = as === from || !reading.isWord(as - 1) || reading.tag(as - 1) === Tag.coordinator;
  const left = reading.form(as - 1) === ',' || reading.isDash(as - 1) ? contentBefore(site, as - 2) : undefined;
  const scrap = left !== undefined && !hasFiniteVerb(reading, left.from, left.to);
  const right =
    (opens || scrap) && (!left || scrap) && !ends ? contentEnd(reading, after + 1, { kind: 'clause', to, subordinate: false }) : undefined;
  const pieces = [
    ...(left && (!scrap || left.to - left.from > 2) ? [left] : []),
    ...(right === undefined ? [] : [{ from: after + 1, to: right }]),
  ];
  return pieces.length ? foundBy(site, 'as said', { from: group.from, to: end }, source, pieces) : undefined;
}
