import { expect, test } from 'vitest';
import { type Row, readsAs } from './reads-as';

/** The source of "... said the bridge was closed" in every row. */
const rows: [string, string][] = [
  ['The mayor', 'The mayor'],
  ['Mayor Ada Lim', 'Mayor Ada Lim'],
  ['Ada Lim of Tarn', 'Ada Lim of Tarn'],
  ['A spokesman for the ministry', 'A spokesman for the ministry'],
  ['A spokesman for the ministry of works in Kesh', 'A spokesman for the ministry of works in Kesh'],
  ['Ada Lim, the mayor of Tarn,', 'Ada Lim, the mayor of Tarn,'],
  ['Ada Lim, 52, a retired pilot from Kesh,', 'Ada Lim, 52, a retired pilot from Kesh,'],
  ['Ada Lim, who runs the ferry,', 'Ada Lim, who runs the ferry,'],
  ['Ada Lim — who runs the ferry —', 'Ada Lim — who runs the ferry —'],
  // after a bare surname the clause adds to the news
  ['Lim, who runs the ferry,', 'Lim'],
  ['Lim — who runs the ferry —', 'Lim'],
  ['Ada Lim, host of “Tarn Today,”', 'Ada Lim, host of “Tarn Today,”'],
  ['Ada Lim, a nurse from Kesh, Neb., who was there,', 'Ada Lim, a nurse from Kesh, Neb., who was there,'],
  ['Ada Lim, 52, a nurse in Kesh, Neb.,', 'Ada Lim, 52, a nurse in Kesh, Neb.,'],
  ['Ada Lim, acting head of the port,', 'Ada Lim, acting head of the port,'],
  ['Some drivers, like Ada Lim, a nurse,', 'Some drivers, like Ada Lim, a nurse,'],
  ['Drivers who watched the Saturday race', 'Drivers who watched the Saturday race'],
  ['One of the authors of that report, Ada Lim,', 'One of the authors of that report, Ada Lim,'],
  ['Carly Lim', 'Carly Lim'],
  ['No one', 'No one'],
  ['Not everyone', 'Not everyone'],
  ['That nurse', 'That nurse'],
  ['Even the mayor', 'the mayor'],
  ['Ada Lim (Unity)', 'Ada Lim (Unity)'],
  ['Another pilot, Ruben Okafor,', 'Another pilot, Ruben Okafor,'],
  ['Ada Lim, speaking in Kesh,', 'Ada Lim'],
  ['Ada Lim, however,', 'Ada Lim'],
  ['Ada Lim on Tuesday', 'Ada Lim'],
  ['Ada Lim in a speech', 'Ada Lim'],
  ['Ada Lim and Ruben Okafor', 'Ada Lim and Ruben Okafor'],
  ['Ada Lim, Ruben Okafor and Mina Haddad', 'Ada Lim, Ruben Okafor and Mina Haddad'],
  ['Two drivers and a nurse', 'Two drivers and a nurse'],
  ['Neither Lim nor Okafor', 'Neither Lim nor Okafor'],
  ['The driver’s widow', 'The driver’s widow'],
  ['The drivers’ union', 'The drivers’ union'],
  ['People who live by the river', 'People who live by the river'],
  ['People living by the river', 'People living by the river'],
  ['People interviewed in the market', 'People interviewed in the market'],
  ['Those who stayed', 'Those who stayed'],
  ['Some of the drivers', 'Some of the drivers'],
  ['One of the drivers', 'One of the drivers'],
  ['About 40 drivers', 'About 40 drivers'],
  ['At least two drivers', 'At least two drivers'],
  ['Six in ten', 'Six in ten'],
  ['Nearly half of the drivers', 'Nearly half of the drivers'],
  ['A report by the union', 'A report by the union'],
  ['A letter seen by the Courier', 'A letter seen by the Courier'],
  ['A decision to close the mine', 'A decision to close the mine'],
  ['He', 'He'],
  ['Many', 'Many'],
  ['The self-styled “Captain” Okafor', 'The self-styled “Captain” Okafor'],
  ['The pro-union Kesh Observer', 'The pro-union Kesh Observer'],
  ['Will Doyle', 'Will Doyle'],
  ['Last week the union', 'the union'],
  ['In March, the union', 'the union'],
  ['But the union', 'the union'],
  ['Sources close to the talks', 'Sources close to the talks'],
];

test.each(rows)('%s', (subject, source) => {
  expect(readsAs(`${subject} said the bridge was closed.`)).toEqual([`${source} <said> the bridge was closed`]);
});

/** Sources that stand elsewhere than before their cue. */
const elsewhere: Row[] = [
  ['According to the union, the bridge was closed.', 'the union <According to> the bridge was closed'],
  ['The bridge was closed, according to the union.', 'the union <according to> The bridge was closed'],
  ['The bridge, according to the union, was closed.', 'the union <according to> The bridge … was closed'],
  ['The bridge was closed, according to Ada Lim, a pilot.', 'Ada Lim, a pilot <according to> The bridge was closed'],
  [
    'The bridge was closed, according to a report published last week.',
    'a report published last week <according to> The bridge was closed',
  ],
  ['The bridge was closed, according to police on Friday.', 'police <according to> The bridge was closed'],
  ['Lim sat down and said the bridge was closed.', 'Lim <said> the bridge was closed'],
  ['Lim left the room, saying the bridge was closed.', 'Lim <saying> the bridge was closed'],
  ['Lim praised the crew, but said the bridge was closed.', 'Lim <praised> the crew', 'Lim <said> the bridge was closed'],
  ['After saying the bridge was closed, Lim left the room.', 'Lim <saying> the bridge was closed'],
  ['Lim, citing a map, said the bridge was closed.', 'Lim <citing> a map', 'Lim <said> the bridge was closed'],
  ['The drivers blocked it, saying the bridge was closed.', 'The drivers <saying> the bridge was closed'],
  ['The union issued a statement saying the bridge was closed.', 'The union <issued a statement saying> the bridge was closed'],
  [
    'The drivers have sent letters warning that the bridge was closed.',
    'The drivers <have sent letters warning> that the bridge was closed',
  ],
  [
    'The drivers launched petitions on Monday calling for a new bridge.',
    'The drivers <launched petitions on Monday calling for> a new bridge',
  ],
  ['Lim talked of her “safe bridge,” promising to build it.', 'Lim <talked of> her “safe bridge,”', 'Lim <promising> to build it'],
  ['Lim, after initially saying she was ill, took the ferry.', 'Lim <initially saying> she was ill'],
  [
    'The union issued a statement on Monday saying the bridge was closed.',
    'The union <issued a statement on Monday saying> the bridge was closed',
  ],
  [
    '“It is closed,” said Ada Lim, a director at Tarn Watch, which counts boats.',
    'Ada Lim, a director at Tarn Watch <said> “It is closed,”',
  ],
  ['According to a survey released on Monday, the bridge is closed.', 'a survey <According to> the bridge is closed'],
  [
    'Ada Lim, who denied that it was late, said the bridge was closed.',
    'who <denied> that it was late',
    'Ada Lim <said> the bridge was closed',
  ],
  ['“It is closed,” said Ada Lim, another nurse.', 'Ada Lim, another nurse <said> “It is closed,”'],
  ['“It is closed,” said Ada Lim, acting head of the port.', 'Ada Lim, acting head of the port <said> “It is closed,”'],
  ['“It is closed,” said Ada Lim, who left Kesh on Tuesday.', 'Ada Lim, who left Kesh on Tuesday <said> “It is closed,”'],
  ['“It is closed,” said Ada Lim, a nurse, who denied the charge.', 'Ada Lim, a nurse <said> “It is closed,”', 'who <denied> the charge'],
  ['“It is closed,” said a man close to the talks.', 'a man close to the talks <said> “It is closed,”'],
  ['“It is closed,” said Lim and others.', 'Lim and others <said> “It is closed,”'],
  [
    '“It is closed,” said Lim, author of “The Long and Cold Winter of the Old Ferry” and a nurse.',
    'Lim, author of “The Long and Cold Winter of the Old Ferry” and a nurse <said> “It is closed,”',
  ],
  ['It is closed, according to a report on Tuesday by the union.', 'a report on Tuesday by the union <according to> It is closed'],
  ['The plan was praised by Ada Lim.', 'Ada Lim <was praised> The plan'],
  ['Lim was asked by a nurse whether the bridge was closed.', 'a nurse <was asked> whether the bridge was closed'],
  ['Lim is convinced that the bridge was closed.', 'Lim <is convinced> that the bridge was closed'],
  ['Ada Lim, a nurse, warned that the bridge was closed.', 'Ada Lim, a nurse, <warned> that the bridge was closed'],
  [
    'Ada Lim of Tarn, the largest town, warned that the bridge was closed.',
    'Ada Lim of Tarn, the largest town, <warned> that the bridge was closed',
  ],
  ['Lim was told that the bridge was closed.', '— <was told> that the bridge was closed'],
  ['Asked whether the bridge was closed, Lim shrugged.', '— <Asked> whether the bridge was closed'],
  ['When asked if the bridge was closed, Lim shrugged.', '— <asked> if the bridge was closed'],
];

test.each(elsewhere)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
