import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article';
import { compareReports } from '../../../src/core/compare/compare';
import { measures, prepared } from './compared';

const SINKING = `The ferry Albatross sank near the cape of Tarnford on Sunday night, and the coast guard took 212 passengers from the water.
Divers from Portmere found a broken door below the water line, the harbour office of Selwick said.
The owner, Ivo Marsh, stopped all crossings for a week.`;
const RETOLD = `Some 212 people were saved when the Albatross went down off Tarnford late on Sunday.
The harbour office in Selwick said that divers had seen a broken door.
Ivo Marsh, who owns the ferry, has stopped all its crossings.`;
const STRIKE = `Teachers in Selwick stopped work on Monday over pay, and the council closed forty schools until the end of the week.
Ana Roe, who leads the union, asked for a raise of five percent.
The mayor said that the town had no money left for schools this year.`;

const match = (here: string, there: string, one: Partial<Article> = {}, other: Partial<Article> = {}) =>
  compareReports(prepared(here, one), prepared(there, other), measures).reference;

describe('two reports are', () => {
  test.each([
    ['of one event', SINKING, RETOLD, true],
    ['of one event, the other way round', RETOLD, SINKING, true],
    ['of two events', SINKING, STRIKE, false],
    ['of two events in one town', SINKING, STRIKE.replace('five percent', '212 crowns'), false],
    ['too short to tell', 'The ferry Albatross sank.', 'The ferry Albatross sank again.', false],
  ])('%s', (_, here, there, expected) => {
    expect(match(here, there).sameEvent).toBe(expected);
  });

  test('of one event only near in time, unless they are plainly alike', () => {
    const weak = `${RETOLD.split('\n')[0]}\n${STRIKE}`;
    expect(match(SINKING, weak, { published: '2026-09-01' }, { published: '2026-09-02' }).score).toBe(match(SINKING, weak).score);
    expect(match(SINKING, weak, { published: '2026-09-01' }, { published: '2019-03-02' }).sameEvent).toBe(false);
  });
});

test('the evidence names what both have', () => {
  const { because } = match(SINKING, RETOLD);
  expect(because).toEqual(expect.arrayContaining(['Tarnford', '212']));
});

test('the score is between 0 and 1 and does not depend on the order', () => {
  const [one, other] = [match(SINKING, RETOLD).score, match(RETOLD, SINKING).score];
  expect(one).toBeCloseTo(other, 5);
  expect(one).toBeGreaterThan(match(SINKING, STRIKE).score);
  expect(one).toBeLessThanOrEqual(1);
});
