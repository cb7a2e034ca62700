import { describe, expect, test } from 'vitest';
import { noted, passagesOf } from './noted';

describe('contested-labels notes', () => {
  test.each([
    ["a label in the outlet's voice", 'The terrorists left Orvale on Monday.', ['terrorists']],
    ['a headline in title case', 'Terrorists Leave Orvale After Talks\nThe town is quiet.', ['Terrorists']],
    ['a headline in capitals', 'REBELS TAKE ORVALE BRIDGE\nThe town is quiet.', ['REBELS']],
    ['a label as an adjective', 'A terrorist group held the bridge for two days.', ['terrorist']],
    ['another name for the same people', 'The freedom fighters held the bridge.', ['freedom fighters']],
    ['the same name with a hyphen', 'The freedom-fighters held the bridge.', ['freedom-fighters']],
    ['militants', 'Some militants rejected the deal in Orvale.', ['militants']],
    ['a government', 'The regime closed both roads.', ['regime']],
    ['a military government', 'The junta closed both roads.', ['junta']],
    ['an event from one side', 'The uprising began in the spring.', ['uprising']],
    ['an event from the other side', 'The riots began in the spring.', ['riots']],
    ['a legal status', 'Illegal aliens crossed the river at night.', ['Illegal aliens']],
    ['an own word for a person without papers', 'The minister met illegal immigrants in Tarn.', ['illegal immigrants']],
    ['the dead', 'The funeral of the martyr drew thousands.', ['martyr']],
    ['a plot', 'It was part of a plot hatched by foreign powers.', ['plot']],
    ['a reported word', 'The insurgents left Orvale, a monitor said.', ['insurgents']],
    ['a quoted word', '"The terrorists must go," Ann Lee said.', ['terrorists']],
    ['after a colon with a capital', 'The governor on Sunday: Terrorists held the bridge.', ['Terrorists']],
    ['two labels in a sentence', 'The regime called the militants to talks.', ['regime', 'militants']],
    ['the possessive', "The regime's army left.", ['regime']],
    ['a unit as its enemies call it', 'A death squad came to the village at night.', ['death squad']],
    ['the same as its friends call it', 'An elite unit came to the village at night.', ['elite unit']],
    ['a suicide attack in the words of those who sent it', 'The martyrdom operation killed nine in Tarn.', ['martyrdom operation']],
    ['the enemy at home', 'He spoke of a fifth column in the ministry.', ['fifth column']],
    ['a change of power', 'Lawyers called it nothing, the paper a judicial coup.', ['judicial coup']],
    ['a crowd that was paid', 'A rent-a-mob stood at the gate.', ['rent-a-mob']],
    ['turning back at a border', 'The pushback of migrants went on all night.', ['pushback of migrants']],
    ['a rifle that is to be banned', 'The shop sells assault weapons and boots.', ['assault weapons']],
    ['the same rifle to those who sell it', 'The shop sells modern sporting rifles and boots.', ['modern sporting rifles']],
    ['a people by the crimes of some', 'Killer herdsmen burned the farm, the paper wrote.', ['Killer herdsmen']],
  ])('%s', (_, text, words) => {
    expect(noted('contested-labels', text)).toEqual(words);
  });

  test('says whose word it is, and where that cannot be known', () => {
    const [own] = passagesOf('contested-labels', 'The terrorists left Orvale on Monday.');
    const [quoted] = passagesOf('contested-labels', '"The terrorists must go," Ann Lee said.');
    const [reported] = passagesOf('contested-labels', 'The terrorists left Orvale, Ann Lee said.');
    expect([own?.voice, own?.speaker, own?.message.key]).toEqual(['outlet', undefined, 'contested-labels.seen']);
    expect([quoted?.voice, quoted?.speaker, quoted?.message.key]).toEqual(['quoted', 'Ann Lee', 'contested-labels.seen']);
    expect([reported?.voice, reported?.speaker, reported?.message.key]).toEqual(['reported', 'Ann Lee', 'contested-labels.reported']);
  });

  test('carries the entry with its guidance and its plainer wording', () => {
    const [passage] = passagesOf('contested-labels', 'The terrorists left Orvale on Monday.');
    expect(passage?.entry).toBe('terrorist');
    expect(passage?.plainer).toContain('fighter');
    expect(passage?.guidance?.map(({ who }) => who)).toContain('Reuters');
  });
});

describe('contested-labels stays silent on', () => {
  test.each([
    ['a shop that has no more of its goods', 'The baker opened for two hours and sold out of bread.'],
    ['a full house', 'The choir sang to a sell-out crowd in the harbour hall.'],
    ['a word that holds a label', 'The regimented crowd left by the regimen of the guards.'],
    ['an organisation', 'She works for the Islamic Resistance Front in Orvale.'],
    ['a person', 'Rebel Harlow opened the play on Friday.'],
    ['a person within a sentence', 'The play was opened by Rebel Harlow on Friday.'],
    ['a title of a book', 'He read The Uprising of the Hills on the train.'],
    ['the plot of a film', 'The plot of the film is thin, but the actors shine.'],
    ['a plot of land', 'They bought a plot of land by the river.'],
    ['a court finding', 'A man was convicted of terrorism on Tuesday.'],
    ['a charge', 'Two men were charged with terrorism offences.'],
    ['a law by name', 'Police held him under the Terrorism Act.'],
    ['a unit by name', 'The Counter Terrorism Command leads the inquiry.'],
    ['the word under discussion', 'The paper avoids the word terrorist in its reports.'],
    ['a term in quotation marks', 'Editors discussed the term "regime" for an hour.'],
    ['a label under discussion', 'He said the terrorist label would not help.'],
    ['party members who vote against their party', 'Twelve rebel MPs voted with the opposition.'],
    ['a diet', 'Her training regime starts at six in the morning.'],
    ['a tax system', 'The new tax regime starts in April.'],
    ['a literal plot in a chart', 'The authors plot the results against time.'],
    ['neutral names', 'The fighters and the government agreed to a truce.'],
    ['a riot of colours', 'The garden is a riot of colour in June.'],
    ['a riot squad', 'Riot police stood by the gate.'],
    ['visitors from space', 'The film shows aliens who land in a field.'],
    ['a wolf', 'A lone wolf was seen in the valley, and sheep died.'],
    ['rebels on a pitch', 'The Rebels won the rugby match by nine points.'],
    ['a militant by name', 'The Militant Tendency was a group of the last century.'],
    ['a martyr by name', 'The church of St Martin the Martyr opens at nine.'],
    ['a street by name', 'They met at Martyrs Square in Tarn.'],
    ['a regime in science', 'The flow regime of the river changed after the dam.'],
    ['a drug regime', 'Doctors changed the drug regime of the patient.'],
    ['a plot of a novel', 'The plot of her novel turns on a letter.'],
    ['a burial plot', 'The family chose a burial plot by the wall.'],
    ['an uprising of long ago', 'A plaque recalls the Whitsun Uprising of 1648.'],
    ['a riot in praise', 'Her show is a riot from start to end.'],
    ['insurgents under discussion', 'The guide prefers fighters to the term insurgents.'],
    ['terrorism as an office', 'The Office for Terrorism Research published its figures.'],
    ['a trial', 'The court found him guilty of terrorism and fraud.'],
    ['extremists as a subject of study', 'The word "extremist" has no definition in law.'],
    ['a coup in a game', 'Signing the striker was a coup for the club.'],
    ['a mob in a game of animals', 'A mob of kangaroos crossed the road.'],
    ['a cult film', 'The cult film returns to cinemas in May.'],
    ['a crusade of the Middle Ages', 'The Third Crusade ended in 1192.'],
    ['a patriot missile', 'A Patriot missile brought the drone down.'],
    ['a neutral crowd', 'A crowd of protesters stood at the gate.'],
  ])('%s', (_, text) => {
    expect(noted('contested-labels', text)).toEqual([]);
  });
});
