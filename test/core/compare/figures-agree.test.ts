import { describe, expect, test } from 'vitest';
import { agree } from '../../../src/core/compare/figures-agree';
import { withMinutes } from '../../../src/core/compare/time-of-day';
import { type Figure, findFigures } from '../../../src/core/text/figures';
import { readText } from '../../../src/core/text/text';

function figureIn(raw: string): Figure {
  const text = readText(raw);
  const [figure] = findFigures(text);
  if (!figure) throw new Error(`no figure in "${raw}"`);
  return withMinutes(text, figure);
}

describe('two figures may be one', () => {
  test.each([
    ['40 people', 'forty people'],
    ['38,000 people', 'some 38,000 people'],
    ['38,421 people', 'about 38,000 people'],
    ['26.4%', 'more than 26%'],
    ['21.8 million people', '22 million people'],
    ['over 150,000 people', 'more than 153,000 people'],
    ['10 to 12 boats', '11 boats'],
    ['dozens of boats', '40 boats'],
    ['300 kilograms', '660 pounds'],
    ['100 miles', '160 kilometres'],
    ['7:30 p.m.', '7.30pm'],
    ['19:30', '7:30 p.m.'],
    ['5 September 2021', 'September 2021'],
    ['Sept. 5', 'September 5, 2021'],
  ])('%s, %s', (one, other) => {
    expect(agree(figureIn(one), figureIn(other))).toBe(true);
    expect(agree(figureIn(other), figureIn(one))).toBe(true);
  });
});

describe('two figures differ', () => {
  test.each([
    ['40 people', '50 people'],
    ['30,000 people', '33,000 people'],
    ['about 800 people', 'about 400 people'],
    ['nearly 130,000 people', 'over 150,000 people'],
    ['$447 million', '$491 million'],
    ['10 to 12 boats', '20 to 25 boats'],
    ['dozens of boats', '4,000 boats'],
    ['300 kilograms', '900 pounds'],
    ['7:30 p.m.', '9:30 p.m.'],
    ['7 a.m.', '7 p.m.'],
    ['5 September 2021', '6 September 2021'],
    ['September 2021', 'September 2020'],
  ])('%s, %s', (one, other) => {
    expect(agree(figureIn(one), figureIn(other))).toBe(false);
    expect(agree(figureIn(other), figureIn(one))).toBe(false);
  });
});
