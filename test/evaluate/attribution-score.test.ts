import { describe, expect, test } from 'vitest';
import { type AttributionScore, scoreAttributions } from './attribution-score';
import { markedOf } from './gold-marked';
import { type GoldReport, parseGoldReport } from './gold-report';

const read = (marked: string): GoldReport => parseGoldReport('port', `style: a\nregion: b\nlanguage: c\n\n${marked}`);

/** Scores marks that a program might have set against those of a person, on the same text. */
function score(gold: string, predicted: string, marksAll = false): AttributionScore {
  const [person, program] = [read(gold), read(predicted)];
  expect(program.text).toBe(person.text);
  return scoreAttributions([{ text: person.text, gold: markedOf(person), predicted: program.attributions }], { marksAll });
}

const ADA = '{1s|Ada} {1c|said} {1t|it was open}.';

describe('what counts as found', () => {
  test.each<[string, string, string, Partial<AttributionScore>]>([
    ['the same', ADA, ADA, { precision: 1, recall: 1, f1: 1 }],
    ['nothing', ADA, 'Ada said it was open.', { precision: 0, recall: 0, f1: 0 }],
    ['a character of the cue', ADA, '{1s|Ada} s{1c|ai}d {1t|it was open}.', { precision: 1, recall: 1 }],
    ['another cue', ADA, '{1s|Ada} said it {1c|was} {1t|open}.', { precision: 0, recall: 0 }],
    ['one that is not there', `${ADA} Bo left.`, `${ADA} {2s|Bo} {2c|left}{2t|.}`, { precision: 0.5, recall: 1 }],
    [
      'a belief, right but no speech',
      '{1s|Ada} {1c:belief|feared} {1t|rain}.',
      '{1s|Ada} {1c|feared} {1t|rain}.',
      { precision: 1, recall: 0 },
    ],
    ['one for two cues', `${ADA} {2s|Bo} {2c|asked} {2t|why}.`, `${ADA} Bo asked why.`, { precision: 1, recall: 0.5 }],
  ])('%s', (_, gold, predicted, expected) => {
    expect(score(gold, predicted)).toMatchObject(expected);
  });

  test('of two with the same cue, the one that shares more content', () => {
    const gold = '{1s|Ada} {1c|said} {1t|it was open}.';
    const predicted = '{1s|Ada} {1c|{2c|said}} {1t|it} {2t|was open}.';
    expect(score(gold, predicted)).toMatchObject({ precision: 0.5, linkedOverlap: (2 * 8) / (8 + 11), linkedSource: 0 });
  });
});

describe('exactly the words', () => {
  test.each<[string, string, string, Partial<AttributionScore>]>([
    [
      'marks at the ends are trimmed',
      '{1s|Ada} {1c|said} “{1t|No}.”',
      '{1s|Ada} {1c|said} {1t|“No.”}',
      { linkedContent: 1, linkedOverlap: 4 / 7 },
    ],
    ['a source that is too long', '{1s|Ada} of Orvany {1c|said} {1t|no}.', '{1s|Ada of Orvany} {1c|said} {1t|no}.', { linkedSource: 0 }],
    ['a source that is missing', ADA, 'Ada {1c|said} {1t|it was open}.', { linkedSource: 0, exact: { source: 0, cue: 1, content: 1 } }],
    [
      'a gold source that is missing counts for nothing',
      'It {1c|is said} {1t|no}.',
      '{1s|It} {1c|is said} {1t|no}.',
      { linkedSource: 0, precision: 1 },
    ],
    [
      'a split content by its first and last character',
      '“{1t|No},” {1s|he} {1c|said}, “{1t|no}.”',
      '“{1t|No},” {1s|he} {1c|said}, “{1t|no}.”',
      { linkedContent: 1 },
    ],
    [
      'half of a split content',
      '“{1t|No},” {1s|he} {1c|said}, “{1t|go}.”',
      '“{1t|No},” {1s|he} {1c|said}, “go.”',
      { linkedContent: 0, linkedOverlap: 4 / 6 },
    ],
  ])('%s', (_, gold, predicted, expected) => {
    expect(score(gold, predicted)).toMatchObject(expected);
  });
});

test('recall by how the content stands', () => {
  const gold = '{1s|A} {1c|said}: “{1t|No}.” {2s|B} {2c|said} {2t|he “could” go}. {3s|C} {3c|said} {3t|so}.';
  const predicted = '{1s|A} {1c|said}: “{1t|No}.” B said he “could” go. {2s|C} {2c|said} {2t|so}.';
  expect(score(gold, predicted).recallByForm).toEqual([
    ['direct', 1],
    ['indirect', 1],
    ['mixed', 0],
  ]);
});

describe('inside another', () => {
  const OUTER = '{1s|Ada} {1c|said} {1t|Bo denied it}.';
  const BOTH = '{1s|Ada} {1c|said} {1t|{2s|Bo} {2c|denied} {2t|it}}.';

  test.each([
    ['not marked: neither right nor wrong', OUTER, BOTH, false, 1],
    ['not marked, but all is', OUTER, BOTH, true, 0.5],
    ['marked and found', BOTH, BOTH, false, 1],
  ])('%s', (_, gold, predicted, marksAll, precision) => {
    expect(score(gold, predicted, marksAll).precision).toBe(precision);
  });
});

test.each([
  [true, 1, 1],
  [false, 0, 0],
])('without a cue, where all is marked is %s', (marksAll, precision, recall) => {
  expect(score('{1s|Union}: {1t|port is safe}', '{1s|Union}: {1t|port is safe}', marksAll)).toMatchObject({ precision, recall });
});
