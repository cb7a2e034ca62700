import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { skipAdjuncts } from '../grammar/adjuncts';
import { hasFiniteVerb } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import { The } from '../grammar/the';
import { sourceAfter } from './according-to';
import { contentBefore } from './content-before';
import { contentEnd, lastOfSentence } from './content-end';
import { hearerEnd } from './hearer';
import { hasAgent } from './passive';
import { foundBy, type Site } from './site';

/** "As Ada Lim said, X" and "X, as Ada Lim said". */
export function findAsSaid(site: Site, source: Range): Found | undefined {
  const { reading, cue, from, to, group, end } = site;
  const as = source.from - 1;
  if (as < from || !reading.reads(as, The.as) || !takes(cue, Takes.clause)) return undefined;
  const hearer = takes(cue, Takes.recipient) ? hearerEnd(site, end) : end;
  const after = skipAdjuncts(reading, hearer, to);
  const ends = after > lastOfSentence(reading, to, site.at) || reading.reads(after, The.closing);
  if (!ends && !reading.reads(after, The.comma)) return undefined;
  const opens = as === from || !reading.isWord(as - 1) || reading.tag(as - 1) === Tag.coordinator;
  const left = reading.reads(as - 1, The.comma) || reading.isDash(as - 1) ? contentBefore(site, as - 2) : undefined;
  const scrap = left !== undefined && !hasFiniteVerb(reading, left.from, left.to);
  const right =
    (opens || scrap) && (!left || scrap) && !ends ? contentEnd(reading, after + 1, { kind: 'clause', to, subordinate: false }) : undefined;
  const pieces = [
    ...(left && (!scrap || left.to - left.from > 2) ? [left] : []),
    ...(right === undefined ? [] : [{ from: after + 1, to: right }]),
  ];
  return pieces.length ? foundBy(site, 'as said', { from: group.from, to: end }, source, pieces) : undefined;
}

/** "As reported by the Tarn Post, X" and "X, as first reported by the Tarn Post". */
export function findAsReported(site: Site): Found | undefined {
  const { reading, cue, from, to, at, group } = site;
  const as = group.from - 1;
  if (as < from || !reading.reads(as, The.as) || !takes(cue, Takes.clause) || !reading.isVerbForm(at, VerbForm.participle))
    return undefined;
  const source = hasAgent(reading, at) ? sourceAfter(reading, at + 2, to, as === from) : undefined;
  if (!source) return undefined;
  const end =
    reading.reads(source.to, The.comma) && as === from
      ? contentEnd(reading, source.to + 1, { kind: 'clause', to, subordinate: false })
      : undefined;
  const left = as - 2 > from && reading.reads(as - 1, The.comma) ? contentBefore(site, as - 2) : undefined;
  const content = end === undefined ? left : { from: source.to + 1, to: end };
  return content && foundBy(site, 'as said', { from: group.from, to: at + 1 }, source, [content]);
}
