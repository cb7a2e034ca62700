import type { Cue } from '../cues';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { hasFiniteVerb } from '../grammar/clauses';
import type { Reading } from '../grammar/reading';
import { lastOfSentence } from './content-end';
import type { Scope } from './site';

const LONGEST_SPEAKER = 5;
const LONGEST_TURN = 30;
const NO_SPEAKERS = new Set(
  'the an how why what when where this in on here pm am related also read photo video watch breaking exclusive update correction note editor question abstract source image credit more via washington'.split(
    ' ',
  ),
);

/** A quotation or words with a verb, rather than a figure or a name. */
function isStatement(reading: Reading, from: number, to: number, headline: boolean): boolean {
  if (reading.opening(from) || (headline && to - from > 2)) return true;
  return hasFiniteVerb(reading, from, to);
}

/** Where a speaker's words end: with the paragraph in a transcript, with the line in a headline. */
function endOfTurn({ reading, sentence, to }: Scope, colon: number): number {
  const { sentences } = reading.text;
  if (sentence < 2 || reading.opening(colon + 1)) return to;
  let last = sentence;
  while (last - sentence < LONGEST_TURN && sentences[last + 1]?.paragraph === sentences[sentence]?.paragraph) last++;
  return sentences[last]?.to ?? to;
}

/** The reporting verb that opens the line before the speaker: "Said Lim: ..." */
const verbAt = (reading: Reading, at: number): Cue | undefined =>
  reading.isVerbForm(at, VerbForm.past) ? reading.word(at).cues.find(({ frames }) => frames.has('quote')) : undefined;

/** "Lim: The port is shut": a speaker at the head of the line. */
export function findColon(scope: Scope): Found | undefined {
  const { reading, from, to } = scope;
  let at = from;
  while (at < to && at - from < LONGEST_SPEAKER && reading.isWord(at) && (reading.isCapital(at) || /^(?:of|the)$/.test(reading.form(at))))
    at++;
  if (at === from || reading.form(at) !== ':' || at + 1 >= to || !reading.isCapital(from)) return undefined;
  if (
    NO_SPEAKERS.has(reading.form(from)) ||
    NO_SPEAKERS.has(reading.form(at - 1)) ||
    reading.word(at - 1).cues.length ||
    reading.form(at - 1).length < 2
  )
    return undefined;
  const last = lastOfSentence(reading, endOfTurn(scope, at), at + 1);
  if (last <= at || !isStatement(reading, at + 1, last + 1, scope.sentence === 0)) return undefined;
  const verb = at - from > 1 ? verbAt(reading, from) : undefined;
  return {
    source: { from: verb ? from + 1 : from, to: at },
    cue: verb ? { from, to: from + 1 } : { from: at, to: at + 1 },
    content: [{ from: at + 1, to: last + 1 }],
    lemma: verb?.lemma ?? ':',
    act: 'speech',
    direction: 'neutral',
    pattern: 'colon',
  };
}
