import { describe, expect, test } from 'vitest';
import { lateAttribution } from '../../../src/core/checks/late-attribution';
import { notedBy, passagesBy } from './noted-by';

const LONG = 'left the grain port of Orvale on Monday under a deal that ends nineteen days of unrest in the harbour';

describe('late-attribution notes', () => {
  test.each([
    ['a label before its source', `Terrorists ${LONG}, a monitor said.`, ['Terrorists']],
    ['a label with a loaded modifier', `Foreign-backed terrorists ${LONG}, a monitor said.`, ['Foreign-backed terrorists']],
    ['an inverted source', `Terrorists ${LONG}, said Ann Lee, the mayor.`, ['Terrorists']],
    ['according to', `Terrorists ${LONG}, according to the harbour office.`, ['Terrorists']],
    ['a verb that doubts', `Terrorists ${LONG}, the ministry claimed.`, ['Terrorists']],
    ['a report', `Militants ${LONG}, the state news agency reported.`, ['Militants']],
    ['a government under a label', `The regime’s troops ${LONG}, the Harbour Union said.`, ['regime']],
    ['a label of an event', `The leaders of the riot ${LONG}, police said.`, ['riot']],
    ['a dateline before it', `ORVALE (Courier) – Terrorists ${LONG}, a monitor said.`, ['Terrorists']],
    ['the second sentence of a report', `It rained in Orvale. Terrorists ${LONG}, a monitor said.`, ['Terrorists']],
    [
      'a lie',
      'The mayor lied to the council about the cost of the new bridge over the river at Tarn for more than three years, Bo Hill said.',
      ['lied'],
    ],
    [
      'a cover-up',
      'The company covered up a leak of oil into the river while it told the town that the water was clean, the union said.',
      ['covered up'],
    ],
    [
      'a crime of war',
      'The army committed war crimes in the hills above Orvale during the long winter of the blockade and the spring after it, lawyers said.',
      ['committed war crimes'],
    ],
    [
      'guilt',
      'Norland is behind the attack on the pipeline that cut off the heating of nine towns in the coldest week of the winter, the minister said.',
      ['is behind the attack'],
    ],
    [
      'a label that does harm',
      'Extremists attacked a convoy of lorries with flour for the upper villages on the road from Tarn to Orvale before dawn, the army said.',
      ['Extremists'],
    ],
    ['a source that is a document', `Terrorists ${LONG}, according to a report by the harbour office.`, ['Terrorists']],
    ['a time after the source', `Terrorists ${LONG}, a monitor said on Tuesday.`, ['Terrorists']],
    ['one note for two labels', `Terrorists and rioters ${LONG}, a monitor said.`, ['Terrorists']],
    [
      'the claim in the next sentence',
      'Terrorists poisoned the wells of Orvale. That is what Bo Hill told reporters on Monday.',
      ['Terrorists'],
    ],
    ['the accusation in the next sentence', 'The mayor lied about the bridge. The accusation was made by Bo Hill on Monday.', ['lied']],
    [
      'a label in the middle of a long statement',
      `A convoy of nine lorries with terrorists and their families ${LONG}, a monitor said.`,
      ['terrorists'],
    ],
  ])('%s', (_, text, words) => {
    expect(notedBy(lateAttribution, text)).toEqual(words);
  });

  test('says whose statement it is and how many words on that stands', () => {
    const [passage] = passagesBy(lateAttribution, `Terrorists ${LONG}, a monitor said.`);
    expect(passage?.message).toEqual({ key: 'late-attribution.sentence', args: { source: 'a monitor', words: 20 } });
  });

  test('says where the source comes only in the next sentence', () => {
    const [passage] = passagesBy(lateAttribution, 'The mayor lied about the bridge. The accusation was made by Bo Hill on Monday.');
    expect(passage?.message.key).toBe('late-attribution.next');
  });
});

describe('late-attribution stays silent on', () => {
  test.each([
    ['a single short sentence', 'Terrorists left the port of Orvale on Monday, a monitor said.'],
    ['a short accusation', 'The mayor lied about the bridge, Bo Hill said.'],
    ['a source that comes first', `A monitor said terrorists ${LONG}.`],
    ['according to, first', `According to a monitor, terrorists ${LONG}.`],
    ['a source early in the sentence', `Terrorists, a monitor said, ${LONG}.`],
    ['nothing contested', `Lorries with flour ${LONG}, a monitor said.`],
    ['plain names', `Fighters and their families ${LONG}, a monitor said.`],
    ['a direct quotation', `“Terrorists ${LONG},” Ann Lee said.`],
    ['a label in quotation marks', `A group of “terrorists” ${LONG}, Ann Lee said.`],
    ['a label behind the source', `The lorries ${LONG}, Ann Lee said before the terrorists came back.`],
    ['no source at all', `Terrorists ${LONG}.`],
    ['a source’s name that holds a label', `Lorries with flour ${LONG}, the Militant Workers’ League said.`],
    [
      'weather',
      'Heavy rain and strong winds will move in from the west on Monday and stay over the coast for most of the week, forecasters said.',
    ],
    ['prices', 'The price of bread rose by nine per cent in the year to May, more than in any year since the war ended, the bank said.'],
    [
      'a court',
      'A man who was convicted of terrorism in May has lost his appeal against the sentence and will stay in prison, the court said.',
    ],
    ['two sources, the first in front', `Ann Lee said terrorists ${LONG}, and a monitor said it rained.`],
    ['a next sentence of its own', 'Terrorists left Orvale. That is the third time this year.'],
    ['a new statement in the next sentence', 'The mayor lied about the bridge. Bo Hill said the road was shut.'],
    ['a denial in front', 'The minister denied on Monday that the army had bombed the market or the school in the old town of Orvale.'],
    ['a question', 'Why did the terrorists leave the port?'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(notedBy(lateAttribution, text)).toEqual([]);
  });
});
