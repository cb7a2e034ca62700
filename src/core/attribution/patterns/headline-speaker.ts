import type { Found } from '../found';
import { hasFiniteVerb } from '../grammar/clauses';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';
import type { Scope } from './site';

const LONGEST_SPEAKER = 4;
const FEWEST_WORDS = 2;

/** Whether the words are somebody who speaks: a post or a body at their end ("mayor", "UN report"), or a name after a clause with a verb. */
function isSpeaker(reading: Reading, from: number, to: number, clause: boolean): boolean {
  for (let at = from; at < to; at++) if (!reading.isWord(at)) return false;
  if (reading.is(to - 1, Is.role)) return true;
  if (reading.is(to - 1, Is.evidence)) return to - from === 1 || reading.isCapital(from);
  if (!clause) return false;
  for (let at = from; at < to; at++) if (!reading.isCapital(at)) return false;
  return !reading.is(from, Is.day | Is.month);
}

/** After the last semicolon: "300 shops fall; we gave notice – chairman". */
function clauseStart(reading: Reading, from: number, mark: number): number {
  for (let at = mark - 1; at > from; at--) if (reading.reads(at, The.semicolon)) return at + 1;
  return from;
}

/** "Bridge is unsafe: mayor", "Bridge is unsafe – mayor": in a headline the one who says it may stand at the end. */
export function findHeadlineSpeaker({ reading, from, to, sentence }: Scope): Found | undefined {
  if (sentence !== 0 || to >= reading.count || !reading.startsParagraph(to) || !reading.isWord(to - 1)) return undefined;
  for (let mark = to - 2; mark >= Math.max(from + FEWEST_WORDS, to - 1 - LONGEST_SPEAKER); mark--) {
    const dash = reading.isDash(mark);
    if (!dash && !reading.reads(mark, The.colon)) continue;
    if (!isSpeaker(reading, mark + 1, to, hasFiniteVerb(reading, from, mark))) return undefined;
    return {
      source: { from: mark + 1, to },
      cue: undefined,
      content: [{ from: clauseStart(reading, from, mark), to: mark }],
      lemma: reading.form(mark),
      act: 'speech',
      direction: 'neutral',
      pattern: 'headline speaker',
    };
  }
  return undefined;
}
