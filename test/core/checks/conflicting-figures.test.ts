import { describe, expect, test } from 'vitest';
import { conflictingFigures } from '../../../src/core/checks/conflicting-figures';
import { notedBy, passagesBy } from './noted-by';

describe('conflicting-figures notes', () => {
  test.each([
    ['marchers', 'Police counted 4,000 marchers. Organisers said 15,000 people marched.', ['15,000 people']],
    ['marchers in one sentence', 'Police counted 4,000 marchers, but the union said 15,000 people marched.', ['15,000 people']],
    ['the dead', 'The army said 12 people were killed. The Hill Monitor said 31 people were killed.', ['31 people']],
    ['the dead by another verb', 'The army said 12 people died in the raid. Doctors said 31 people were killed.', ['31 people']],
    [
      'the dead far apart',
      'The army said 12 people were killed. It rained. The road was shut.\nThe market was empty. Doctors said 31 people were killed.',
      ['31 people'],
    ],
    ['the wounded', 'The mayor said 20 people were wounded. The hospital said 55 people were injured.', ['55 people']],
    ['the displaced', 'The ministry said 9,000 people had fled. The UN said 38,000 people had been displaced.', ['38,000 people']],
    ['a toll', 'The ministry put the death toll at 40. The union said the death toll was 87.', ['87']],
    ['a cost', 'Officials said the strike cost the treasury $40 million. The union said it cost $28 million.', ['$28 million']],
    [
      'a cost put otherwise',
      'Officials said the strike cost the treasury $40 million. The ministry gave the figure as $28 million.',
      ['$28 million'],
    ],
    [
      'a cost in another currency',
      'Officials said the strike cost the treasury 40 million crowns. The ministry gave the figure as 28 million.',
      ['28 million'],
    ],
    ['a number put otherwise', 'The army said 12 people were killed. The Hill Monitor put the number at 31.', ['31']],
    ['a crowd by two words', 'Police said 4,000 people attended. Organisers put the crowd at 15,000.', ['15,000']],
    ['according to', 'At least 12 people were killed, according to the army. According to doctors, 31 people were killed.', ['31 people']],
    ['a number in words', 'The army said twelve people were killed. Doctors said thirty-one people were killed.', ['thirty-one people']],
    ['soldiers in both', 'The army said 12 soldiers were killed. The fighters said 31 soldiers were killed.', ['31 soldiers']],
    [
      'a source against the outlet’s own number',
      'At least 12 people were killed on Monday. Doctors said 31 people were killed.',
      ['31 people'],
    ],
    [
      'an inverted source',
      'The army said 12 people were killed. “At least 31 people were killed in the raid,” said Ann Lee, a doctor.',
      ['At least 31 people'],
    ],
    ['protesters', 'The mayor said 900 protesters came. The union said 2,500 protesters came.', ['2,500 protesters']],
    ['the missing', 'The navy said 9 people were missing. Families said 22 people were missing.', ['22 people']],
    [
      'the same day twice',
      'On Monday the army said 12 people were killed. Doctors said on Monday that 31 people were killed.',
      ['31 people'],
    ],
    [
      'three numbers',
      'Police said 4,000 people marched. The mayor said 8,000 people marched. The union said 15,000 people marched.',
      ['8,000 people', '15,000 people'],
    ],
  ])('%s', (_, text, words) => {
    expect(notedBy(conflictingFigures, text)).toEqual(words);
  });

  test('says who has which number', () => {
    const [passage] = passagesBy(conflictingFigures, 'Police counted 4,000 marchers. Organisers said 15,000 people marched.');
    expect(passage?.message).toEqual({
      key: 'conflicting-figures.sources',
      args: { here: '15,000 people', speaker: 'organisers', there: '4,000 marchers', other: 'police' },
    });
  });
});

describe('conflicting-figures stays silent on', () => {
  test.each([
    ['one number', 'Police said 4,000 people marched. The union said 4,000 people marched.'],
    ['one source', 'Police said 4,000 people marched. Police said 15,000 people marched.'],
    ['a part of a whole', 'The army said 31 people were killed. Doctors said that 12 of them were children.'],
    ['including', 'Doctors said 31 people were killed, including 12 children, whom the army said were killed by mistake.'],
    ['other victims', 'The army said 12 soldiers were killed. Doctors said 31 civilians were killed.'],
    ['dead and wounded', 'The army said 12 people were killed. Doctors said 31 people were wounded.'],
    ['other days', 'The army said 12 people were killed on Monday. Doctors said 31 people were killed on Tuesday.'],
    ['a day and all the while', 'The army said 12 people were killed on Monday. Doctors said 310 people had been killed since May.'],
    ['other years', 'The ministry said 400 people died in 2024. The union said 520 people died in 2025.'],
    ['other places', 'Police said 4,000 people marched in Tarn. The union said 15,000 people marched in Orvale.'],
    ['more of them', 'The army said 12 people were killed. Doctors said another 31 people were killed.'],
    ['rounding', 'Police said 3,960 people marched. The union said about 4,000 people marched.'],
    ['at least', 'Police said at least 12 people were killed. Doctors said 13 people were killed.'],
    ['vague numbers', 'Police said thousands of people marched. The union said 15,000 people marched.'],
    ['marchers and police', 'Police said 4,000 people marched. The union said 900 officers were there.'],
    ['a risen toll', 'The ministry said 12 people were killed. The mayor later said the toll had risen to 31.'],
    ['other sums', 'The ministry said the bridge cost $40 million. The mayor said the school cost $28 million.'],
    ['no source', 'At least 12 people were killed. At least 31 people were killed.'],
    ['ages', 'Police said a man, 40, was killed. Doctors said a man, 31, was killed.'],
    ['a headline that rounds', 'About 4,000 march in Tarn\nPolice said 3,960 people marched in Tarn.'],
    ['a number of another order', 'The army said 12 people were killed. Doctors said 4,000 people had died.'],
    ['another region', 'The ministry said 1,200 people had died. In Norland, officials said 1,900 people had died.'],
    ['the world', 'The ministry said 1,200 people had died. Worldwide 4,400 people have died, the UN said.'],
    ['what may come', 'The ministry said 1,200 people had died. Doctors said 1,900 people could die.'],
    ['an earlier event', 'The army said 12 people were killed. A raid in May killed 31 people, the Hill Monitor said.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(notedBy(conflictingFigures, text)).toEqual([]);
  });
});
