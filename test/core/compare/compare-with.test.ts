import { expect, test } from 'vitest';
import { compareWith } from '../../../src/core/compare/compare-with';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { articleOf } from '../../../src/core/plain-article';
import { readStory } from '../../../src/core/story';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';

const lexicon = compileLexicon(bundledLexicon());
const STORY = `Forty rebels left Lowmoor on Monday under a truce, the Harbour Watch said.
The government has besieged the town of Lowmoor since May.`;
const OTHER = 'The museum in Arden opened a hall for old clocks on Friday, and hundreds came to hear them strike at noon together.';

const compare = (...references: { id: string; text: string; force?: boolean }[]) =>
  compareWith(
    readStory(articleOf(STORY), lexicon),
    references.map(({ id, text, force }) => ({ id, article: articleOf(text), force })),
    lexicon,
    frequencies,
  );

test.each([
  ['an empty one', '  \n', 'compare.empty'],
  ['the same text', STORY.replaceAll('\n', '\n\n'), 'compare.same-text'],
  [
    'one in another language',
    'Die Fähre sank in der Nacht auf Sonntag vor der Küste, und niemand weiß bis heute, warum sie so spät noch fuhr.',
    'compare.other-language',
  ],
  ['a huge one', 'The rebels left Lowmoor on Monday. '.repeat(9000), 'compare.huge'],
])('%s is not compared', (_, text, key) => {
  const [comparison] = compare({ id: 'there', text });
  expect([comparison?.unfit?.key, comparison?.reference.sameEvent, comparison?.reference.text]).toEqual([key, false, text]);
});

test('the best reference comes first, and each keeps its id', () => {
  const ids = compare({ id: 'other', text: OTHER }, { id: 'close', text: STORY.replace('Forty', 'Sixty') }).map(
    ({ reference }) => reference.id,
  );
  expect(ids).toEqual(['close', 'other']);
});

test('a forced reference is compared, the same text too', () => {
  const [comparison] = compare({ id: 'same', text: STORY, force: true });
  expect([comparison?.unfit, comparison?.reference.sameEvent, comparison?.differences]).toEqual([undefined, true, []]);
});

test('a reference of another event has its sources too, copied and written out', () => {
  const text = `${OTHER} “They strike a little late,” Ann Moor of the museum said.`;
  const [comparison] = compare({ id: 'other', text });
  expect(comparison?.reference.sameEvent).toBe(false);
  for (const copy of [structuredClone(comparison?.reference), JSON.parse(JSON.stringify(comparison?.reference))])
    expect(copy).toMatchObject({ sources: [{ name: 'Ann Moor' }], attributions: [{ cue: { exact: 'said' } }] });
});

test('a reference of the same event can be sent as it is: nothing of it is yet to be read', () => {
  const [comparison] = compare({ id: 'close', text: STORY.replace('Forty', 'Sixty') });
  const properties = Object.values(Object.getOwnPropertyDescriptors(comparison?.reference ?? {}));
  expect([comparison?.reference.sameEvent, properties.filter(({ get }) => get)]).toEqual([true, []]);
});
