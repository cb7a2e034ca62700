import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Voice } from '../../src/core/attribution/attribution';
import { catalogueWords } from '../../src/view/catalogue';
import { countsByVoice, whoseWords } from '../../src/view/voice';

const catalogue: Record<string, { message: string }> = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const { say } = catalogueWords((key) => catalogue[key]?.message ?? '');

test.each<[Voice, string | undefined, string]>([
  ['outlet', undefined, 'The outlet’s own words'],
  ['reported', 'Ann Lee', 'The outlet’s wording of what Ann Lee said'],
  ['reported', undefined, 'The outlet’s wording of what a source said'],
  ['quoted', 'Ann Lee', 'Words of Ann Lee, quoted'],
  ['quoted', undefined, 'A source’s words, quoted'],
  ['unknown', 'Ann Lee', 'Not sure whose words these are'],
])('%s words of %s', (voice, speaker, expected) => {
  expect(say(whoseWords({ voice, speaker }))).toBe(expected);
});

test('counts leave out the voices that have none, the outlet’s own first', () => {
  const parts = countsByVoice({ quoted: 3, unknown: 0, reported: 4, outlet: 14 });
  expect(parts.map(({ message }) => say(message))).toEqual([
    '14 in the outlet’s own words',
    '4 in its wording of what sources said',
    '3 quoted',
  ]);
});
