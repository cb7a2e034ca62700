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
  ])('%s', (_, text) => {
    expect(noted('contested-labels', text)).toEqual([]);
  });
});
