import type { Range } from '../../text/text';
import type { Found } from '../found';
import { startsClause, startsPhrase } from '../grammar/clauses';
import { Tag, tagBits } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { sourceAfter } from './according-to';
import { contentEnd } from './content-end';
import { hasOwnCue } from './own-cue';
import type { Scope } from './site';

const LONGEST_LEAD = 24;
const VERBS_OR_WH = tagBits(Tag.verb, Tag.auxiliary, Tag.wh);
const SURVEYS = new Set('poll polls survey surveys'.split(' '));

/** Whether "In" at the head of a sentence leads to a survey: "In a new survey". */
function leadsTo(reading: Reading, from: number, survey: number): boolean {
  if (!reading.reads(from, The.in)) return false;
  for (let at = from + 1; at < survey; at++) if (reading.isTagged(at, VERBS_OR_WH)) return false;
  return true;
}

/** The clause after the survey's comma, over an aside on it ("In a survey, taken in May, "). */
function clauseAfter(reading: Reading, survey: number, to: number): Range | undefined {
  for (let comma = survey + 1; comma < Math.min(to, survey + LONGEST_LEAD); comma++) {
    const from = comma + 1;
    if (!reading.reads(comma, The.comma) || !startsPhrase(reading, from)) continue;
    const end = startsClause(reading, from, to) ? contentEnd(reading, from, { kind: 'clause', to, subordinate: false }) : undefined;
    return end === undefined || hasOwnCue(reading, from, end) ? undefined : { from, to: end };
  }
  return undefined;
}

/** "In a survey by the union, most drivers want": the survey shows what follows, where nobody in it is said to say it. */
export function findInSurvey({ reading, from, to }: Scope, survey: number): Found | undefined {
  if (!SURVEYS.has(reading.form(survey)) || !leadsTo(reading, from, survey)) return undefined;
  const content = clauseAfter(reading, survey, to);
  const source = content && sourceAfter(reading, from + 1, content.from - 1);
  if (!source || source.to <= survey) return undefined;
  return {
    source,
    cue: { from, to: from + 1 },
    content: [content],
    lemma: 'in',
    act: 'belief',
    direction: 'neutral',
    pattern: 'in survey',
  };
}
