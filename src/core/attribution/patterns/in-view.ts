import type { Found } from '../found';
import { basePhraseStart } from '../grammar/base-phrase';
import { Tag } from '../grammar/place';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';
import { contentOfPhrase } from './according-to';
import type { Scope } from './site';

const ACTS: Readonly<Record<string, Found['act']>> = { view: 'belief', opinion: 'belief', words: 'speech' };

/** Where whoever has the view begins ("her", "Ada's"), or -1. */
function holderStart({ reading, from }: Scope, noun: number): number {
  const before = noun - 1;
  if (reading.is(before, Is.possessive)) return before;
  return reading.tag(before) === Tag.possessor ? basePhraseStart(reading, before - 1, from) : -1;
}

/** "In her view, the dam is safe", "The dam, in Ada's words, “is a trap”". */
export function findInView(scope: Scope, at: number): Found | undefined {
  const { reading } = scope;
  const act = reading.reads(at + 1, The.comma) ? ACTS[reading.form(at)] : undefined;
  const holder = act ? holderStart(scope, at) : -1;
  if (!act || holder <= scope.from || !reading.reads(holder - 1, The.in)) return undefined;
  const content = contentOfPhrase(scope, holder - 1, { from: holder, to: at + 1 });
  if (!content.length) return undefined;
  return {
    source: { from: holder, to: at },
    cue: { from: at, to: at + 1 },
    content,
    lemma: reading.form(at),
    act,
    direction: 'neutral',
    pattern: 'in view',
  };
}
