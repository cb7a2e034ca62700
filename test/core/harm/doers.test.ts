import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/core/attribution/grammar/reading-of';
import { namesDoer } from '../../../src/core/harm/doers';
import { readText } from '../../../src/core/text/text';

function isNamed(raw: string): boolean {
  const text = readText(raw);
  const none = new Uint8Array(text.tokens.count);
  return namesDoer({ from: 0, to: text.tokens.count, reading: readingOf(text), reporters: none, victims: none });
}

describe('a doer is named by', () => {
  test.each([
    ['those who bear arms', 'Soldiers stood at the gate.'],
    ['an active verb', 'They shot three men in the yard.'],
    ['a participle', 'A blast tore through the market, killing nine.'],
    ['opening fire', 'A man opened fire on the queue.'],
    ['the owner of an act', 'It was a Norlandic air strike.'],
    ['a possessor', 'The shelling followed Norland’s raid.'],
    ['what follows an act', 'The market lay under shelling from the ridge.'],
    ['an act that somebody begins', 'Norland launched a fresh attack at dawn.'],
    ['both sides of a fight', 'There were clashes between students and shopkeepers.'],
    ['the question of blame', 'Nobody has claimed responsibility.'],
  ])('%s', (_, raw) => expect(isNamed(raw)).toBe(true));
});

describe('no doer is named by', () => {
  test.each([
    ['victims', 'The farmers were buried on Monday.'],
    ['a passive', 'Nine farmers were killed.'],
    ['a participle that describes', 'People killed in the raid were buried.'],
    ['where it was', 'A bomb lay near a police station.'],
    ['an act without an owner', 'It was an air strike.'],
    ['a plan', 'A plan to kill the mayor was found.'],
  ])('%s', (_, raw) => expect(isNamed(raw)).toBe(false));
});
