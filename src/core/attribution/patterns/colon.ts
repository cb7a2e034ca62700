import type { Cue } from '../cues';
import { Takes, takes } from '../cues/cue';
import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import { hasFiniteVerb } from '../grammar/clauses';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';
import { wordList } from '../grammar/word-list';
import { MENS_NAMES, WOMENS_NAMES } from '../sources/given-names';
import { lastOfSentence } from './content-end';
import type { Scope } from './site';

const LONGEST_SPEAKER = 5;
const IN_SPEAKERS = wordList('of the');
const LONGEST_TURN = 30;
const NO_SPEAKERS = wordList(
  'the an how why what when where this in on here pm am related also read photo video watch breaking exclusive update correction note editor question abstract source image credit more via washington',
);

/** A quotation or words with a verb, rather than a figure or a name. */
function isStatement(reading: Reading, from: number, to: number, headline: boolean): boolean {
  if (reading.opening(from) || (headline && to - from > 2)) return true;
  return hasFiniteVerb(reading, from, to);
}

const FARTHEST = 600;

/** Whether a capital word stands elsewhere in the text: whoever speaks in a headline or a transcript is spoken of again, and "Wow" is not. */
function recurs(reading: Reading, at: number): boolean {
  for (let other = Math.max(0, at - FARTHEST); other < Math.min(reading.count, at + FARTHEST); other++)
    if (reading.isSame(other, at) && other !== at && reading.isCapital(other)) return true;
  return false;
}

const SHORT_TEXT = 60;

/** A post, a body or what gives evidence ("Poll: ..."), or a name: one with a given name, or one that the text has again, if it is long enough for that. */
function isSpeaker(reading: Reading, from: number, last: number): boolean {
  if (reading.count < SHORT_TEXT || reading.is(last, Is.role | Is.evidence)) return true;
  const given = last > from && (WOMENS_NAMES.has(reading.form(from)) || MENS_NAMES.has(reading.form(from)));
  return given || recurs(reading, last);
}

/** Where a speaker's words end: with the paragraph in a transcript, with the line in a headline. */
function endOfTurn({ reading, sentence, to }: Scope, colon: number): number {
  const { sentences } = reading.text;
  if (sentence < 2 || reading.opening(colon + 1)) return to;
  let last = sentence;
  while (last - sentence < LONGEST_TURN && sentences[last + 1]?.paragraph === sentences[sentence]?.paragraph) last++;
  return sentences[last]?.to ?? to;
}

/** No verb that leads to what is said ("Lim adds: "), but a report, or a name of several words ("Tarn Watch"). */
const mayEnd = (reading: Reading, from: number, last: number): boolean =>
  !reading.reports(last) || reading.is(last, Is.evidence) || (last > from && recurs(reading, last));

/** The reporting verb that opens the line before the speaker: "Said Lim: ..." */
const verbAt = (reading: Reading, at: number): Cue | undefined =>
  reading.isVerbForm(at, VerbForm.past) ? reading.cues(at).find((cue) => takes(cue, Takes.quote)) : undefined;

/** "Lim: The port is shut": a speaker at the head of the line. */
export function findColon(scope: Scope): Found | undefined {
  const { reading, from, to } = scope;
  let at = from;
  while (at < to && at - from < LONGEST_SPEAKER && reading.isWord(at) && (reading.isCapital(at) || reading.isIn(at, IN_SPEAKERS))) at++;
  if (at === from || !reading.reads(at, The.colon) || at + 1 >= to || !reading.isCapital(from)) return undefined;
  if (
    reading.isIn(from, NO_SPEAKERS) ||
    reading.isIn(at - 1, NO_SPEAKERS) ||
    !mayEnd(reading, from, at - 1) ||
    reading.form(at - 1).length < 2
  )
    return undefined;
  const last = lastOfSentence(reading, endOfTurn(scope, at), at + 1);
  if (last <= at || !isStatement(reading, at + 1, last + 1, scope.sentence === 0) || !isSpeaker(reading, from, at - 1)) return undefined;
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
