import { describe, expect, test } from 'vitest';
import { findSlots } from '../../../src/core/figure-slots/slots';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { articleOf } from '../../../src/core/plain-article';
import { readStory } from '../../../src/core/story';
import { exactOf } from '../../../src/core/text/text';

const lexicon = compileLexicon([]);

/** Every slot of a text: what it counts, the figure as shown, and who states it. */
function slotsIn(raw: string): string[] {
  const story = readStory(articleOf(raw, { language: 'en' }), lexicon);
  return findSlots(story).map(
    ({ slot, shown, speaker }) => `${slot}: ${exactOf(story.text, shown)}${speaker === undefined ? '' : ` (${speaker})`}`,
  );
}

describe('what figures count', () => {
  test.each([
    ['the dead', 'Forty people died.', ['dead: Forty people']],
    ['two in a sentence', 'The blast killed 40 people and wounded 90.', ['dead: 40 people', 'wounded: 90']],
    ['by a noun', 'There were 120 deaths.', ['dead: 120 deaths']],
    ['a toll', 'The death toll stood at 87.', ['dead: 87']],
    ['those forced out', 'Some 900 families were forced from their homes.', ['displaced: Some 900 families']],
    ['those driven out', 'The army drove 900 families from the valley.', ['displaced: 900 families']],
    ['a crowd', 'A crowd of 4,000 filled the square.', ['crowd: 4,000']],
    ['a cost', 'The strike cost the treasury $40 million.', ['cost: $40 million']],
    ['damage', 'The storm did $2bn in damage.', ['cost: $2bn']],
    ['the subject of another verb', 'The 40 soldiers killed nine farmers.', ['dead: nine farmers']],
    ['cattle', 'The storm killed 40 sheep.', []],
    ['an age', 'A man, 40, was killed.', []],
    ['what may be', 'The storm could kill 40 people.', []],
    ['a price', 'The house was sold for $40 million.', []],
  ])('%s', (_, raw, expected) => expect(slotsIn(raw)).toEqual(expected));
});

describe('who states a figure', () => {
  test.each([
    ['a statement', 'Ann Lee said 40 people were killed.', ['dead: 40 people (Ann Lee)']],
    ['a count', 'Police counted 4,000 marchers.', ['crowd: 4,000 marchers (police)']],
    ['a number put', 'The army put the death toll at 40.', ['dead: 40 (the army)']],
    ['a number taken up', 'Forty people died. The union put the number at 60.', ['dead: Forty people', 'dead: 60 (the union)']],
    ['nobody', 'Losses are estimated at $45 million.', ['cost: $45 million']],
  ])('%s', (_, raw, expected) => expect(slotsIn(raw)).toEqual(expected));
});
