import { expect, test } from 'vitest';
import { phraseEndingAt } from '../../../../src/core/attribution/grammar/noun-phrase';
import { phraseStartingAt } from '../../../../src/core/attribution/grammar/phrase-after';
import { Reading } from '../../../../src/core/attribution/grammar/reading';
import { exactOf, readText } from '../../../../src/core/text/text';

/** The noun phrase before "|". */
function before(raw: string): string | undefined {
  const text = readText(raw.replace('|', ''));
  const last = text.tokens.end.findLastIndex((end) => end <= raw.indexOf('|'));
  const phrase = phraseEndingAt(new Reading(text), last, 0);
  return phrase && exactOf(text, phrase);
}

/** The noun phrase after "|". */
function after(raw: string): string | undefined {
  const text = readText(raw.replace('|', ''));
  const phrase = phraseStartingAt(new Reading(text), text.tokens.start.indexOf(raw.indexOf('|')), text.tokens.count);
  return phrase && exactOf(text, phrase);
}

test.each([
  ['Yesterday the mayor| left.', 'the mayor'],
  ['But the mayor of Tarn| left.', 'the mayor of Tarn'],
  ['A spokesman for the ministry of works in Kesh| left.', 'A spokesman for the ministry of works in Kesh'],
  ['Lim and the mayor| left.', 'Lim and the mayor'],
  ['Lim, Roe and Okafor| left.', 'Lim, Roe and Okafor'],
  ['The driver’s widow| left.', 'The driver’s widow'],
  ['People who live by the river| left.', 'People who live by the river'],
  ['A decision to close the mine| left.', 'A decision to close the mine'],
  ['They saw the old pilot| leave.', 'the old pilot'],
  ['Some 40 percent of drivers| left.', 'Some 40 percent of drivers'],
  ['He| left.', 'He'],
])('before: %s', (raw, phrase) => {
  expect(before(raw)).toBe(phrase);
});

test.each([
  ['“No,” said |Lim.', 'Lim'],
  ['“No,” said |Ada Lim, a pilot.', 'Ada Lim, a pilot'],
  ['“No,” said |the mayor of Tarn on Monday.', 'the mayor of Tarn'],
  ['“No,” said |Lim and Roe.', 'Lim and Roe'],
  ['“No,” said |Lim, who left.', 'Lim, who left'],
  ['“No,” said |Lim, adding that it was late.', 'Lim'],
])('after: %s', (raw, phrase) => {
  expect(after(raw)).toBe(phrase);
});
