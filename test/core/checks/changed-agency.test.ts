import { describe, expect, test } from 'vitest';
import { noteAgainst, notedAgainst } from './against';

const notes = (here: string, there: string) => notedAgainst('changed-agency', here, there);

describe('changed-agency notes', () => {
  test.each([
    [
      'an exchange of fire against firing',
      'Since May the hill groups have exchanged mortar fire with the army near Lowmoor.',
      'Since May the hill groups have been firing mortars at the army near Lowmoor.',
      ['exchanged mortar fire > firing mortars'],
    ],
    [
      'the same, the other way',
      'The border guards fired shots at the smugglers near the river on Monday.',
      'The border guards traded shots with the smugglers near the river on Monday.',
      ['fired shots > traded shots'],
    ],
    [
      'clashed against attacked',
      'Police clashed with the dock workers at the gates of Portmere on Friday.',
      'Police attacked the dock workers at the gates of Portmere on Friday.',
      ['clashed > attacked'],
    ],
    [
      'a clash against a beating',
      'Fans of the two clubs clashed outside the ground in Selwick after the match.',
      'Fans of one club beat fans of the other outside the ground in Selwick after the match.',
      ['clashed > beat'],
    ],
    [
      'a noun for both sides',
      'Clashes between the guards and the miners left nine wounded at Tarnford.',
      'The guards fired at the miners and left nine wounded at Tarnford.',
      ['Clashes > fired at'],
    ],
    [
      'a gunfight against an ambush',
      'Four soldiers died in a gunfight with the rebels on the road to Arden.',
      'Four soldiers died when the rebels ambushed them on the road to Arden.',
      ['gunfight > ambushed'],
    ],
    [
      'an exchange as a noun',
      'An exchange of fire between the ship and the coast guard began before dawn.',
      'The coast guard opened fire on the ship before dawn.',
      ['exchange of fire > opened fire on'],
    ],
    [
      'each other',
      'The army and the hill groups shelled each other across the river on Sunday.',
      'The army shelled the hill groups across the river on Sunday.',
      ['shelled each other > shelled'],
    ],
    [
      'blows',
      'The deputy and the minister traded blows in the hall on Monday.',
      'The deputy punched the minister in the hall on Monday.',
      ['traded blows > punched'],
    ],
    [
      'skirmishes',
      'The Varland navy skirmished with fishing boats off the cape on Tuesday night.',
      'The Varland navy rammed fishing boats off the cape on Tuesday night.',
      ['skirmished > rammed'],
    ],
    [
      'an actor named',
      'Police shot three marchers in the square of Arden on Sunday.',
      'Three marchers were shot in the square of Arden on Sunday.',
      ['Police shot > were shot'],
    ],
    [
      'an actor not named',
      'Three marchers were shot in the square of Arden on Sunday.',
      'Police shot three marchers in the square of Arden on Sunday.',
      ['were shot > Police shot'],
    ],
    [
      'an actor named by "by"',
      'Two fishermen were killed by the coast guard off the cape of Tarnford.',
      'Two fishermen were killed off the cape of Tarnford.',
      ['killed by the coast guard > were killed'],
    ],
    [
      'a bombing',
      'Varland jets bombed the bridge and the market at Lowmoor on Monday morning.',
      'The bridge and the market at Lowmoor were bombed on Monday morning.',
      ['Varland jets bombed > were bombed'],
    ],
    [
      'an eviction',
      'The city council evicted forty families from the old barracks in Portmere.',
      'Forty families were evicted from the old barracks in Portmere.',
      ['The city council evicted > were evicted'],
    ],
    [
      'a killing as a noun',
      'Soldiers killed four farmers at a roadblock near Selwick on Friday night.',
      'The killing of four farmers at a roadblock near Selwick on Friday night brought thousands into the streets.',
      ['Soldiers killed > killing'],
    ],
    [
      'gassed and beaten',
      'Riot police beat dozens of students outside the town hall in Arden.',
      'Dozens of students were beaten outside the town hall in Arden.',
      ['Riot police beat > were beaten'],
    ],
    [
      'settlers',
      'Settlers torched six houses in the village of Tarn Hill overnight.',
      'Six houses were torched in the village of Tarn Hill overnight.',
      ['Settlers torched > were torched'],
    ],
    [
      'another verb of the same harm',
      'The militia murdered eleven villagers at the well of Lowmoor in March.',
      'Eleven villagers were killed at the well of Lowmoor in March.',
      ['The militia murdered > were killed'],
    ],
    [
      'an actor after the time',
      'On the third evening guards beat a porter at the north door.',
      'On the third evening a porter was beaten at the north door.',
      ['guards beat > was beaten'],
    ],
    [
      "one side's act left out",
      'Police fired tear gas and students threw stones outside the town hall of Arden on Friday.',
      'Police fired tear gas outside the town hall of Arden on Friday.',
      ['students threw stones > '],
    ],
    [
      'the act left out here',
      'Students threw stones outside the town hall of Arden on Friday, and one shop closed.',
      'Students threw stones and police beat the crowd outside the town hall of Arden on Friday, and one shop closed.',
      [' > police beat'],
    ],
    [
      'the first act left out',
      'Rebels ambushed a convoy and the army shelled two villages near Tarnford on Monday.',
      'The army shelled two villages near Tarnford on Monday.',
      ['Rebels ambushed > '],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });

  test('and says which report has it', () => {
    const there = 'Police shot three marchers in the square of Arden on Sunday.';
    const [passage] = noteAgainst('changed-agency', 'Three marchers were shot in the square of Arden on Sunday.', there).passages;
    expect(passage?.message).toEqual({
      key: 'changed-agency.actor-there',
      args: { here: 'were shot', there: 'Police shot', report: 'there' },
    });
  });
});

describe('changed-agency stays silent on', () => {
  test.each([
    ['the same', 'Police shot three marchers in Arden.', 'Police shot three marchers in Arden.'],
    ['the same passive', 'Three marchers were shot in Arden on Sunday.', 'Three marchers were shot in Arden on Sunday.'],
    ['two words for both sides', 'Police clashed with the dock workers in Portmere.', 'Police fought with the dock workers in Portmere.'],
    [
      'an exchange told twice',
      'The groups exchanged fire with the army near Lowmoor.',
      'The groups traded fire with the army near Lowmoor.',
    ],
    [
      'both in both',
      'Police clashed with students and shot one in Arden on Friday.',
      'Police clashed with students in Arden on Friday and shot one.',
    ],
    [
      'active and passive with its actor',
      'Police shot three marchers in the square of Arden.',
      'Three marchers were shot by police in the square of Arden.',
    ],
    [
      'an actor in the sentence before',
      'Police shot three marchers in the square of Arden on Sunday.',
      'Police came to the square of Arden at noon. Three marchers were shot in the square of Arden on Sunday.',
    ],
    [
      'an actor in the sentence after',
      'Police shot three marchers in the square of Arden on Sunday.',
      'Three marchers were shot in the square of Arden on Sunday. Police later gave out a list of names.',
    ],
    ['a storm', 'A storm killed nine people near Selwick.', 'Nine people were killed in a storm near Selwick.'],
    ['an accident', 'A bus killed two walkers on the road to Arden.', 'Two walkers were killed on the road to Arden in a crash.'],
    ['a disease', 'The fever killed forty people in Lowmoor in May.', 'Forty people were killed by the fever in Lowmoor in May.'],
    ['a game', 'Selwick beat Arden in the cup final on Sunday.', 'Arden were beaten in the cup final on Sunday.'],
    ['no harm', 'The council closed the school in Portmere on Friday.', 'The school in Portmere was closed on Friday.'],
    ['a law', 'The senate killed the tax bill on Monday night.', 'The tax bill was killed on Monday night.'],
    ['an actor that is not known', 'Unknown men shot a judge in Arden.', 'A judge was shot in Arden by unknown men.'],
    ['a denial', 'Police did not shoot the marchers in Arden.', 'The marchers in Arden were not shot.'],
    ['a condition', 'Police may shoot the dogs in Lowmoor.', 'The dogs in Lowmoor may be shot.'],
    [
      'inside the same quotation',
      '“The army shelled our village at dawn,” Ana Roe said.',
      '“Our village was shelled at dawn,” Ana Roe said.',
    ],
    ['other sentences', 'Police clashed with students in Arden.', 'The navy rammed a fishing boat off the cape of Tarnford.'],
    [
      'an act told in its own sentence',
      'Police fired tear gas and students threw stones in Arden on Friday.',
      'Police fired tear gas in Arden on Friday. The students threw stones from the bridge.',
    ],
    [
      'a second act of the same side',
      'Police fired tear gas and beat students in Arden on Friday.',
      'Police fired tear gas in Arden on Friday.',
    ],
    ['a debate', 'The two parties clashed over the budget on Monday.', 'The two parties argued over the budget on Monday.'],
    ['a fire that burns', 'A fire destroyed the mill in Selwick on Monday.', 'The mill in Selwick was destroyed on Monday in a fire.'],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
    expect(notes(there, here)).toEqual([]);
  });
});
