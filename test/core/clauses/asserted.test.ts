import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/core/attribution/grammar/reading-of';
import { verbGroupStart } from '../../../src/core/attribution/grammar/verb-group';
import { sentenceAround } from '../../../src/core/clauses/around';
import { isAsserted } from '../../../src/core/clauses/asserted';
import { readText } from '../../../src/core/text/text';

/** Whether the group of the verb "left" is stated as a fact. */
function isStated(raw: string): boolean {
  const text = readText(raw);
  const reading = readingOf(text);
  const verb = text.tokens.word.indexOf('left');
  const sentence = sentenceAround(text, { from: verb, to: verb + 1 });
  return isAsserted(reading, { from: verbGroupStart(reading, verb, sentence.from), to: verb + 1 }, sentence);
}

describe('stated as a fact', () => {
  test.each([
    ['a past', 'The soldiers left Orvale.'],
    ['a perfect', 'The soldiers have already left Orvale.'],
    ['a passive', 'The town was left in ruins.'],
    ['behind a condition of another clause', 'If it rains, the soldiers left nothing to chance.'],
  ])('%s', (_, raw) => expect(isStated(raw)).toBe(true));
});

describe('not stated as a fact', () => {
  test.each([
    ['a denial', 'The soldiers have not left Orvale.'],
    ['a short denial', "The soldiers haven't left Orvale."],
    ['what may be', 'The soldiers may have left Orvale.'],
    ['what will be', "They'll be left in the hills."],
    ['an infinitive', 'The town is to be left by noon.'],
    ['a condition', 'It is over if the soldiers left Orvale.'],
    ['nobody', 'None of the soldiers left Orvale.'],
    ['a question', 'Who left Orvale?'],
  ])('%s', (_, raw) => expect(isStated(raw)).toBe(false));
});
