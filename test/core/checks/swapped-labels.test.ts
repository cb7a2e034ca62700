import { describe, expect, test } from 'vitest';
import { noteAgainst, notedAgainst } from './against';

const notes = (here: string, there: string) => notedAgainst('swapped-labels', here, there);

describe('swapped-labels notes', () => {
  test.each([
    [
      'fighters',
      'The terrorists left the town of Lowmoor on Monday.',
      'The rebels left the town of Lowmoor on Monday.',
      ['terrorists > rebels'],
    ],
    [
      'the same the other way round',
      'The rebels left the town of Lowmoor on Monday.',
      'The terrorists left the town of Lowmoor on Monday.',
      ['rebels > terrorists'],
    ],
    [
      'militants',
      'About forty militants gave up their posts in Lowmoor.',
      'About forty fighters gave up their posts in Lowmoor.',
      ['militants > fighters'],
    ],
    [
      'insurgents',
      'Insurgents held the bridge at Tarnford for a week.',
      'Rebels held the bridge at Tarnford for a week.',
      ['Insurgents > Rebels'],
    ],
    [
      'rulers',
      'The regime closed the port of Selwick on Friday.',
      'The government closed the port of Selwick on Friday.',
      ['regime > government'],
    ],
    [
      'rulers of a nation',
      'The Varland government closed the port of Selwick.',
      'The regime closed the port of Selwick.',
      ['Varland government > regime'],
    ],
    ['a rising', 'The town was the cradle of the uprising of 2009.', 'The town was the cradle of the plot of 2009.', ['uprising > plot']],
    [
      'people in the street',
      'Rioters filled the square in Portmere on Sunday night.',
      'Protesters filled the square in Portmere on Sunday night.',
      ['Rioters > Protesters'],
    ],
    [
      'a law',
      'Critics of the tax plan met in Selwick on Thursday.',
      'Critics of the tax scheme met in Selwick on Thursday.',
      ['plan > scheme'],
    ],
    [
      'members of parliament',
      'Some lawmakers asked the minister for the full report.',
      'Some politicians asked the minister for the full report.',
      ['lawmakers > politicians'],
    ],
    [
      'civil servants',
      'The officials refused to publish the list of names.',
      'The bureaucrats refused to publish the list of names.',
      ['officials > bureaucrats'],
    ],
    [
      'those who speak for others',
      'The advocates wrote to every member of the council.',
      'The lobbyists wrote to every member of the council.',
      ['advocates > lobbyists'],
    ],
    [
      'followers',
      'Hundreds of supporters waited outside the court in Arden.',
      'Hundreds of loyalists waited outside the court in Arden.',
      ['supporters > loyalists'],
    ],
    [
      'one who shot',
      'Police said the gunman lived near the school in Arden.',
      'Police said the shooter lived near the school in Arden.',
      ['gunman > shooter'],
    ],
    [
      'money',
      'The council ended the housing program after two years.',
      'The council ended the housing handout after two years.',
      ['program > handout'],
    ],
    [
      'a charge',
      'The mayor denied the allegations on Monday in a letter.',
      'The mayor denied the claims on Monday in a letter.',
      ['allegations > claims'],
    ],
    [
      'opponents',
      'The critics of the bridge called a meeting for Friday.',
      'The opponents of the bridge called a meeting for Friday.',
      ['critics > opponents'],
    ],
    [
      'the active',
      'The activists blocked the road to the Selwick mine.',
      'The agitators blocked the road to the Selwick mine.',
      ['activists > agitators'],
    ],
    [
      'a word before a shared head',
      'Terrorist groups shelled the harbour of Tarnford at dawn.',
      'Armed groups shelled the harbour of Tarnford at dawn.',
      ['Terrorist > Armed'],
    ],
    [
      'a curb',
      'The ministry defended the new mandates for schools.',
      'The ministry defended the new restrictions for schools.',
      ['mandates > restrictions'],
    ],
    [
      'people told by number in a short sentence',
      'The state agency VANA said 53 gunmen and 120 of their relatives had been taken out of the town.',
      'The state agency VANA spoke of 53 insurgents.',
      ['gunmen > insurgents'],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });

  test('how often each name stands in its report', () => {
    const here = 'Terrorists held Lowmoor for a month.\nThe terrorists left the town of Lowmoor on Monday.';
    const there = 'Lowmoor was held for a month by rebels.\nThe rebels left the town of Lowmoor on Monday.';
    const [passage] = noteAgainst('swapped-labels', here, there).passages.filter(({ start }) => start > 40);
    expect(passage?.message).toEqual({
      key: 'swapped-labels.often',
      args: { here: 'terrorists', there: 'rebels', count: 2, countThere: 2, report: 'there' },
    });
  });
});

describe('swapped-labels stays silent on', () => {
  test.each([
    ['words of equal weight', 'The truce in Lowmoor held for a third day.', 'The ceasefire in Lowmoor held for a third day.'],
    ['a deal', 'The two sides signed the deal in Arden on Monday.', 'The two sides signed the agreement in Arden on Monday.'],
    ['talks', 'The talks in Selwick ended late on Friday night.', 'The negotiations in Selwick ended late on Friday night.'],
    ['a watcher', 'A monitor said the road to Tarnford was open.', 'An observer said the road to Tarnford was open.'],
    ['soldiers', 'The troops crossed the river near Portmere at dawn.', 'The soldiers crossed the river near Portmere at dawn.'],
    ['children', 'The school sent all children home before noon.', 'The school sent all kids home before noon.'],
    ['a spokesman', 'A spokesman for the mine answered no questions.', 'A spokeswoman for the mine answered no questions.'],
    ['a lawyer', 'The lawyer handed the letter to the judge.', 'The attorney handed the letter to the judge.'],
    ['a parliament', 'The parliament sits again in Arden next week.', 'The legislature sits again in Arden next week.'],
    ['an inquiry', 'The inquiry into the fire at the mill goes on.', 'The probe into the fire at the mill goes on.'],
    ['number', 'The rebel left the town of Lowmoor on Monday.', 'The rebels left the town of Lowmoor on Monday.'],
    ['spelling', 'The labour party met in the centre of Selwick.', 'The labor party met in the center of Selwick.'],
    ['a hyphen', 'The cease-fire in Lowmoor held for a third day.', 'The ceasefire in Lowmoor held for a third day.'],
    ['a verb', 'The price of bread tumbled in Portmere last month.', 'The price of bread fell in Portmere last month.'],
    ['another verb', 'The ferry vanished near the cape on Sunday.', 'The ferry disappeared near the cape on Sunday.'],
    ['an adverb', 'The council quickly dropped its plan for the bridge.', 'The council quietly dropped its plan for the bridge.'],
    ['an adjective', 'The council dropped its big plan for the bridge.', 'The council dropped its early plan for the bridge.'],
    ['names', 'Ana Roe opened the new library in Selwick.', 'Ivo Marsh opened the new library in Selwick.'],
    ['the order of words', 'On Monday the rebels left the town of Lowmoor.', 'The rebels left the town of Lowmoor on Monday.'],
    [
      'words inside the same quotation',
      '“The rebels must go home this week,” Ana Roe said.',
      '“The terrorists must go home this week,” Ana Roe said.',
    ],
    [
      'what only stands at the same end',
      'The state agency VANA said that a convoy of green buses had left the town.',
      'The state agency VANA said that the green buses carried insurgents.',
    ],
    [
      'what another number tells of',
      'The state agency VANA counted 53 gunmen in the town.',
      'The state agency VANA spoke in the town of 70 insurgents.',
    ],
    ['sentences that share too little', 'The rebels baked bread in Portmere.', 'A terrorist was tried in Arden over the old museum theft.'],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
  });
});

test('it is skipped, not clear, where there is nothing to compare with', () => {
  const { outcome, reason } = noteAgainst('swapped-labels', 'The rebels left Lowmoor.', '');
  expect({ outcome, reason: reason?.key }).toEqual({ outcome: 'skipped', reason: 'compare.empty' });
});
