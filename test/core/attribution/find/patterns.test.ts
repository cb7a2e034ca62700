import { expect, test } from 'vitest';
import { findAttributions } from '../../../../src/core/attribution/find';
import { readText } from '../../../../src/core/text/text';

/** A sentence for each pattern, with the name of the pattern that finds it. */
test.each([
  ['Lim said the ferry was safe.', 'source cue'],
  ['“It is safe,” Lim said.', 'quote, source cue'],
  ['The ferry is safe, Lim said.', 'clause, source cue'],
  ['“It is safe,” said Lim.', 'cue, source'],
  ['According to Lim, the ferry is safe.', 'according to'],
  ['The ferry is safe, as Lim noted.', 'as said'],
  ['Lim left, saying the ferry was safe.', 'participle'],
  ['Lim sat down and said the ferry was safe.', 'and cue'],
  ['Lim used the break to say that the ferry was safe.', 'infinitive'],
  ['They boarded the ferry that Lim said was safe.', 'relative'],
  ['Lim was asked whether the ferry was safe.', 'passive'],
  ['The ferry was praised by Lim.', 'passive by'],
  ['Tarn, seen as a hub, lost the ferry.', 'judged as'],
  ['Lim’s claim that the ferry is safe is new.', 'noun'],
  ['Lim issued a warning that the ferry was full.', 'light verb'],
  ['Lim: The ferry is safe', 'colon'],
  ['The mayor had one message: “Stay where you are tonight.”', 'colon and quotation'],
  ['“It is safe, and it always was.”\n— Ada Lim', 'signature'],
  ['“It is safe. It always was.” ― Ada Lim\nThe ferry sails at noon.', 'signature'],
  ['“It is safe” — Ada Lim, harbour master\nThe ferry sails at noon.', 'signature'],
])('%s', (raw, pattern) => {
  expect(findAttributions(readText(raw)).map((found) => found.pattern)).toEqual([pattern]);
});
