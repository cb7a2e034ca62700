import { ENDINGS, IN_ADDRESSES, TITLES } from './abbreviations';
import { isCapitalAt } from './characters';
import { closesInner, isInBrand, isInSlogan } from './embedded';
import { isStarter, type Lead, mayBegin, readLead } from './lead';
import { charOf, closesQuotation, type Line, wordOf } from './line';
import { BULLETS, CLOSING_BRACKETS, CLOSING_DOUBLE, CLOSING_SINGLE, END_MARKS, EVEN_DOUBLE, isEllipsis, isQuotationMark } from './marks';
import { OWN_SPEECH, SPEECH } from './speech-verbs';
import { Flag, has, isCapitalised } from './tokens';

const DAYS_AND_MONTHS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const ZONES = new Set('est edt gmt et pt cst pst bst ist wat utc eastern pacific central'.split(' '));
const OF_A_DAY = new Set('is was will has had'.split(' '));
const MOST_NAMES = 4;
/** "Well... I think so": so many words and marks before the dots are hesitation. */
const HESITATION = 3;

function isClosing(line: Line, at: number): boolean {
  const mark = charOf(line, at);
  if (EVEN_DOUBLE.has(mark)) return closesQuotation(line, at);
  return CLOSING_DOUBLE.has(mark) || CLOSING_SINGLE.has(mark) || CLOSING_BRACKETS.has(mark);
}

/** Whether a mark belongs to the stop before it: attached to it, or a closing mark that stands alone. */
function followsStop(line: Line, at: number): boolean {
  const { tokens } = line;
  if (has(tokens, at, Flag.newLine)) return false;
  if (has(tokens, at, Flag.space)) return closesQuotation(line, at) && (at + 1 >= tokens.count || has(tokens, at + 1, Flag.space));
  return END_MARKS.has(wordOf(line, at)) || isEllipsis(wordOf(line, at)) || isClosing(line, at);
}

/** The token after a stop and the marks that belong to it. */
export function afterStop(line: Line, stop: number): number {
  let at = stop + 1;
  while (at < line.tokens.count && followsStop(line, at)) at++;
  return at;
}

const isHours = (line: Line, at: number) =>
  /^[ap]\.m\.$/.test(wordOf(line, at)) && (has(line.tokens, at - 1, Flag.digit) || !has(line.tokens, at, Flag.capital));

/** "9 p.m. Tuesday", "9 p.m. GMT" go on; "9 p.m. Tuesday is" does not. */
function hoursEnd(line: Line, lead: Lead): boolean {
  const word = wordOf(line, lead.at);
  if (DAYS_AND_MONTHS.has(word)) return OF_A_DAY.has(wordOf(line, lead.at + 1));
  return lead.begins && !ZONES.has(word);
}

/** "Oak Corp. Oak's chairman": the name before the short form again; and a courtesy title. */
const beginsAnew = (line: Line, stop: number, lead: Lead) =>
  wordOf(line, lead.at) === wordOf(line, stop - 1) || /^(mr|mrs|ms|dr)\.?$/.test(wordOf(line, lead.at));

function titleEnds(line: Line, stop: number, lead: Lead): boolean {
  const street = IN_ADDRESSES.has(wordOf(line, stop).slice(0, -1)) && isCapitalised(line.tokens, stop - 1);
  return street && isStarter(line, lead);
}

function shortFormEnds(line: Line, stop: number, lead: Lead): boolean {
  const word = wordOf(line, stop);
  const bare = word.slice(word.lastIndexOf('-') + 1, -1);
  if (TITLES.has(bare)) return titleEnds(line, stop, lead);
  if (word === 'i.e.' || word === 'e.g.' || bare === 'v' || bare === 'vs') return false;
  if (bare.length === 1 || lead.dash) return false;
  if (isHours(line, stop)) return hoursEnd(line, lead);
  if (bare === 'etc' || bare === 'bn') return lead.begins;
  return isStarter(line, lead) || (lead.opens && lead.begins) || (ENDINGS.has(bare) && beginsAnew(line, stop, lead));
}

/** `"Why?" Ada Lee asked`: the question does not end the sentence; it does in `"Why?" Ada said, "Why now?"`. */
function isAsked(line: Line, lead: Lead): boolean {
  let at = lead.at;
  while (at < lead.at + MOST_NAMES && isCapitalised(line.tokens, at)) at++;
  const introduces = wordOf(line, at + 1) === ',' && isQuotationMark(charOf(line, at + 2)) && has(line.tokens, at + 2, Flag.space);
  const own = wordOf(line, lead.at) === 'i' && OWN_SPEECH.has(wordOf(line, at));
  return at > lead.at && (own || SPEECH.has(wordOf(line, at))) && !introduces;
}

function endsWithoutSpace(line: Line, stop: number, next: number, lead: Lead): boolean {
  if (!lead.begins) return false;
  const long = !isCapitalAt(line.raw, (line.tokens.start[lead.at] ?? 0) + 1);
  if (isHours(line, stop)) return long;
  if (has(line.tokens, next - 1, Flag.word) || wordOf(line, next - 1).length > 2) return false;
  if (next > stop + 1 || wordOf(line, stop) !== '.') return true;
  const before = wordOf(line, stop - 1);
  return isStarter(line, lead) || (before.length > 1 && !isCapitalised(line.tokens, stop - 1) && long);
}

/** "1." and "b." at the beginning of a sentence, after a colon or a semicolon, or after a bullet. */
function isListNumber(line: Line, from: number, stop: number): boolean {
  const word = wordOf(line, stop - 1);
  const before = wordOf(line, stop - 2);
  if (stop !== from + 1 && before !== ':' && before !== ';' && !BULLETS.has(before)) return false;
  return word.length === 1 || /^\d{1,2}$/.test(word) || (stop === from + 1 && has(line.tokens, from, Flag.digit));
}

function ellipsisEnds(line: Line, from: number, stop: number, lead: Lead): boolean {
  if (!/^i(?:'|$)/.test(wordOf(line, lead.at))) return lead.begins;
  return !has(line.tokens, stop, Flag.space) && stop - from > HESITATION;
}

/** Whether the sentence that began at `from` ends with the stop at `stop`; `next` is the token after it and its marks. */
export function endsAt(line: Line, from: number, stop: number, next: number): boolean {
  const word = wordOf(line, stop);
  const lead = readLead(line, next);
  if (closesInner(line, from, stop, next) || isInSlogan(line, stop)) return false;
  if (!has(line.tokens, next, Flag.space)) return endsWithoutSpace(line, stop, next, lead);
  const closed = next > stop + 1;
  if (!closed) {
    if (isEllipsis(word)) return ellipsisEnds(line, from, stop, lead);
    if (has(line.tokens, stop, Flag.word)) return shortFormEnds(line, stop, lead);
    if (word === '.' && isListNumber(line, from, stop)) return false;
    if (isInBrand(line, stop, lead)) return false;
  } else if (word !== '.' && !lead.opens && isAsked(line, lead)) return false;
  return mayBegin(line, lead);
}
