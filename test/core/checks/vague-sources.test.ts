import { describe, expect, test } from 'vitest';
import { noted, passagesOf } from './noted';

describe('vague-sources notes', () => {
  test.each([
    ['officials', 'Officials said the bridge was safe.', ['Officials']],
    ['a single official', 'An official said the bridge was safe.', ['An official']],
    ['officials of a country', 'Norlandic officials said the bridge was safe.', ['Norlandic officials']],
    ['sources', 'Sources said the bridge was safe.', ['Sources']],
    ['sources behind their words', 'The bridge was safe, sources said.', ['sources']],
    ['observers', 'Observers said the vote was calm.', ['Observers']],
    ['experts', 'Experts said the bridge was old.', ['Experts']],
    ['critics', 'Critics said the plan was late.', ['Critics']],
    ['analysts', 'Analysts said prices would rise.', ['Analysts']],
    ['a monitor', 'Forty people left Orvale, a monitor said.', ['a monitor']],
    ['according to', 'The bridge was safe, according to officials.', ['officials']],
    ['with a quotation', '"The bridge is safe," an aide said.', ['an aide']],
    ['described and still unnamed', 'Sources close to the talks said a deal was near.', ['Sources']],
    ['it is believed', 'It is believed that the bridge was old.', ['It is believed']],
    ['it is understood', 'It is understood that the mayor will leave.', ['It is understood']],
    ['some', 'Some said the bridge was old.', ['Some']],
    ['many, who believe', 'Many believe that the bridge is old.', ['Many']],
    ['diplomats', 'Diplomats said the talks went on.', ['Diplomats']],
    [
      'a paper that they told',
      'The Tarn Post reported a fault. It rained. It was cold. Officials told the Tarn Post that the bridge was safe.',
      ['Officials'],
    ],
    ['officials of two countries', 'Norlandic and Tarnish officials said the bridge was safe.', ['Norlandic and Tarnish officials']],
    ['a person who was briefed', 'A person briefed on the matter said the bridge was old.', ['A person']],
    ['people familiar with something', 'The bridge was old, people familiar with the talks said.', ['people']],
    ['people with knowledge', 'Two people with knowledge of the plan said it was late.', ['Two people']],
    ['described by whom they know', 'An aide close to Mayor Ann Lee said the bridge was safe.', ['An aide']],
    ['a name three sentences later', 'Officials said no. It rained. It was cold. The road was shut. "Yes," Ann Lee said.', ['Officials']],
  ])('%s', (_, text, words) => {
    expect(noted('vague-sources', text)).toEqual(words);
  });

  test('says that nobody is named', () => {
    const [passage] = passagesOf('vague-sources', 'Officials said the bridge was safe.');
    expect(passage?.message).toEqual({ key: 'vague-sources.unnamed', args: {} });
  });

  test('says which source it is where the name comes only later', () => {
    const text =
      'Forty people left Orvale, a monitor said. It rained. The road was shut. The market was empty.\nThe Hill Observatory for Rights reported that all were men.';
    const [passage] = passagesOf('vague-sources', text);
    expect(passage?.exact).toBe('a monitor');
    expect(passage?.message).toEqual({ key: 'vague-sources.later', args: { name: 'Hill Observatory for Rights' } });
  });
});

describe('vague-sources stays silent on', () => {
  test.each([
    ['a person', 'Ann Lee said the bridge was safe.'],
    ['a person with a post', 'Mayor Ann Lee said the bridge was safe.'],
    ['a body', 'The Bridge Office said the road was shut.'],
    ['a name in the same sentence', 'Officials said the bridge was safe, and Ann Lee said the road was shut.'],
    ['a name in the next sentence', 'Officials said the bridge was safe. "It is," Ann Lee said.'],
    ['a name two sentences on', 'Officials said the bridge was safe. It rained. "It is," Ann Lee said.'],
    ['a title with a name', 'The official Ann Lee said the bridge was safe.'],
    ['an expert with a name', 'The bridge expert Ann Lee said it was old.'],
    ['a title with a rank and a name', 'The Post’s military analyst, retired Col. Ann Lee, said the bridge was safe.'],
    ['one of them has a name', 'Ann Lee and other critics said the bridge was old.'],
    ['a document of a body', 'The bridge is old, according to a report by a watchdog.'],
    ['somebody who speaks for a body', 'A spokesman said the bridge was safe.'],
    ['the police', 'Police said the road was shut.'],
    ['experts who say nothing', 'Experts went to the bridge on Monday.'],
    ['a source of light', 'The source of the light was a lamp.'],
    ['a river', 'The river has its sources in the hills.'],
    ['a monitor on a desk', 'The monitor showed a map.'],
    ['a belief with an owner', 'It is believed by Ann Lee that the bridge was old.'],
    ['a thing that is known', 'It is known for its bridge.'],
    ['a report', 'It is reported by the Tarn Post that the bridge was old.'],
    ['a critic of films at work', 'The critics gave the film an award.'],
    ['one who was introduced before', 'The official said the bridge was safe.'],
    ['a person who only stood there', 'A person on the bridge said it shook.'],
    ['some who act', 'Some had to move the cars.'],
    ['a pronoun', 'She said the bridge was safe.'],
    ['a plan without words', 'Officials opened the bridge at noon.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(noted('vague-sources', text)).toEqual([]);
  });
});
