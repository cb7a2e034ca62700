import { expect, test } from 'vitest';
import { type Row, readsAs } from './reads-as';

const rows: Row[] = [
  // a phrase that ends with a pronoun, and two phrases of place
  ['Men close to him say that he left.', 'Men close to him <say> that he left'],
  ['He will win, a man close to him said.', 'a man close to him <said> He will win'],
  ['But unions that have endorsed him say they believe it.', 'unions that have endorsed him <say> they believe it'],
  ['Drivers in Tarn and around the lake say that the road is bad.', 'Drivers in Tarn and around the lake <say> that the road is bad'],
  ['Lim let him say it.'],
  // "has" and "is" in one short form
  ["He's said he gets his ideas from a book.", "He <'s said> he gets his ideas from a book"],
  ["She's said that the port is closed.", "She <'s said> that the port is closed"],
  ["He's argued for years that the dam will leak.", "He <'s argued> that the dam will leak"],
  ["She's promised a bridge.", "She <'s promised> a bridge"],
  ["It's said that the port is closed.", "— <'s said> that the port is closed"],
  ["She's told that the port is closed.", "— <'s told> that the port is closed"],
  ["She's called a liar by Lim.", "Lim <'s called> She … a liar"],
  ["She's considered a friend.", "— <'s considered> She … a friend"],
  ["He's accused of theft.", "— <'s accused of> He … theft"],
  // relative clauses
  ['The plan, which Lim said was illegal, went ahead.', 'Lim <said> which … was illegal'],
  ['They signed what Lim called “a dirty deal.”', 'Lim <called> what … “a dirty deal.”'],
  ['They signed what Lim described as a truce.', 'Lim <described> what … as a truce'],
  ['The men who police say robbed the bank were found.', 'police <say> who … robbed the bank'],
  ['It was a plan that Lim said would fail.', 'Lim <said> that … would fail'],
  // as somebody said
  ['The dam will hold, as Lim said in March.', 'Lim <said> The dam will hold'],
  ['As Lim noted, the dam will hold.', 'Lim <noted> the dam will hold'],
  // phrases that name a source
  ['The dam will hold, per Lim.', 'Lim <per> The dam will hold'],
  ['According to the mayor, the dam leaks.', 'the mayor <According to> the dam leaks'],
  ['As per official figures, the dam is safe.', 'official figures <As per> the dam is safe'],
  ['The dam holds, as per the mayor.', 'the mayor <as per> The dam holds'],
  ['The dam holds, as per usual.'],
  ['Lim earns 9 crowns a day, per person.'],
  ['Water costs 9 crowns, per May rates.'],
  ['In the words of Ada Lim, the dam is a trap.', 'Ada Lim <In the words of> the dam is a trap'],
  ['The dam is, in the words of Ada Lim, “a trap”.', 'Ada Lim <in the words of> The dam is … “a trap”'],
  ['In the view of the council, the dam is safe.', 'the council <In the view of> the dam is safe'],
  ['40 people left, per the ministry.', 'the ministry <per> 40 people left'],
  ['Per the ministry, 40 people left.', 'the ministry <Per> 40 people left'],
  ['They paid 40 crowns per night, per person.'],
  ['The plan — Lim said on Monday — was dead.', 'Lim <said> The plan … was dead'],
  // quoted as saying
  ['“It is late,” Lim was quoted as saying.', 'Lim <was quoted as saying> “It is late,”'],
  ['Lim was quoted as saying the dam leaks.', 'Lim <was quoted as saying> the dam leaks'],
  ['Lim was quoted by the Tarn Post as saying that the dam leaks.', 'Lim <was quoted by the Tarn Post as saying> that the dam leaks'],
  [
    'The Tarn Post quoted Lim as saying that the dam leaks.',
    'The Tarn Post <quoted> Lim as saying that the dam leaks',
    'Lim <saying> that the dam leaks',
  ],
  // who calls it that
  ['It was called “a trap” by the mayor.', 'the mayor <was called> “a trap”'],
  // headlines with the speaker at their end
  ['Dam is unsafe: mayor\nThe dam leaks.', 'mayor <> Dam is unsafe'],
  ['Dam unsafe: study\nThe dam leaks.', 'study <> Dam unsafe'],
  ['Dam fails, nine dead – police\nThe dam leaks.', 'police <> Dam fails, nine dead'],
  ['Dam will hold: Lim\nThe dam leaks.', 'Lim <> Dam will hold'],
  ['Nine dead; we gave notice – chairman\nThe dam leaks.', 'chairman <> we gave notice'],
  ['Rovers beat United: match report\nIt rained.'],
  ['Dam election: Tarn\nIt rained.'],
  // nouns
  ['Lim’s claim that the dam was safe proved false.', 'Lim’s <claim> that the dam was safe'],
  ['Lim has made the case for weeks that the dam leaks.', 'Lim <has made the case for weeks> that the dam leaks'],
  ['Lim expressed concern that the dam leaks.', 'Lim <expressed concern> that the dam leaks'],
  ['Lim voiced her support for the dam.', 'Lim <voiced her support for> the dam'],
  ['Lim answered questions.'],
  ['Lim advised the mayor on roads.'],
  ['Lim issued a statement on Monday.'],
  ['The dam is safe according to The'],
  ['They rejected the claim that the dam was safe.', 'They <rejected> the claim that the dam was safe', '— <claim> that the dam was safe'],
  ['Her warning of a flood was ignored.', 'Her <warning of> a flood was ignored'],
  ['His promise to resign came too late.', 'His <promise> to resign came too late'],
  // light verbs
  ['Lim issued a warning that the dam was leaking.', 'Lim <issued a warning> that the dam was leaking'],
  ['The report made no mention of the dam.', 'The report <made no mention of> the dam'],
  ['Okafor made the case for a new dam.', 'Okafor <made the case for> a new dam'],
  ['Okafor raised questions about the dam.', 'Okafor <raised questions about> the dam'],
  ['Okafor took issue with the report.', 'Okafor <took issue with> the report'],
  [
    'Mayor Ines Calder claimed that the town had no warning of the brutal attack.',
    'Mayor Ines Calder <claimed> that the town had no warning of the brutal attack',
  ],
  ['The crew had orders to leave.'],
  ['Lim has doubts about the dam.', 'Lim <has doubts about> the dam'],
  // beliefs and intentions
  ['Haddad believes the dam is safe.', 'Haddad <believes> the dam is safe'],
  ['Haddad thinks that the dam is safe.', 'Haddad <thinks> that the dam is safe'],
  ['Haddad wants a new dam.', 'Haddad <wants> a new dam'],
  ['Haddad wants to build a dam.', 'Haddad <wants> to build a dam'],
  ['Haddad hopes to build a dam.', 'Haddad <hopes> to build a dam'],
  ['Haddad plans to build a dam.', 'Haddad <plans> to build a dam'],
  ['The dam is expected to hold.', '— <is expected> The dam … to hold'],
  ['It is believed that the dam will hold.', '— <is believed> that the dam will hold'],
  ['The dam is seen as a threat.', '— <is seen as> The dam … a threat'],
  ['The dam is considered a threat.', '— <is considered> The dam … a threat'],
  ['The dam, seen as a threat by farmers, was blown up.', '— <seen as> The dam … a threat by farmers'],
  ['The man is accused of arson.', '— <is accused of> The man … arson'],
  // what a clause after a comma tells of its noun
  ['The drivers, who support Lim, left.', 'who <support> Lim'],
  // documents
  ['A survey showed that most people fear floods.', 'A survey <showed> that most people fear floods', 'most people <fear> floods'],
  ['A survey found a sharp rise in rents.', 'A survey <found> a sharp rise in rents'],
  ['Lim found a coin.'],
  ['Polls show voters fear floods.', 'Polls <show> voters fear floods'],
  ['Data show that rents are high.', 'Data <show> that rents are high'],
  ['The mayor read a survey showing that Lim leads.', 'a survey <showing> that Lim leads'],
  ['There is little to suggest that he left.', '— <to suggest> that he left'],
  ['Poll: Lim leads Okafor\nThe race is on.', 'Poll <:> Lim leads Okafor'],
  [
    'In a survey by the union, most drivers want a bridge.',
    'a survey by the union <In> most drivers want a bridge',
    'most drivers <want> a bridge',
  ],
  ['In a poll, taken in May, Lim led Okafor.', 'a poll <In> Lim led Okafor'],
  ['In the towns where the polls were held, Lim won.'],
  ['Half said so.', 'Half <said> so'],
  ['Asked which boat was safe, Lim left.', '— <Asked> which boat was safe'],
  ['Asked to name the boat, Lim left.', '— <Asked> to name the boat'],
  // speakers at the head of a line
  ['Lim: The dam will hold', 'Lim <:> The dam will hold'],
  ['Photo: The dam at dusk'],
  // attributions inside another's content
  [
    'The agency said men had left in what it called a step towards peace.',
    'The agency <said> men had left in what it called a step towards peace',
    'it <called> what … a step towards peace',
  ],
  ['Lim said that Okafor had promised to resign.', 'Lim <said> that Okafor had promised to resign', 'Okafor <had promised> to resign'],
  // nothing is attributed
  ['Drivers who support Lim would hope to win.'],
  ['It is not clear whether Lim still supports the plan.'],
  ['The dam was built in 1960.'],
  ['The report is long.'],
  ['The claims were settled out of court.'],
  ['Two states voted on Sunday.'],
  ['The registered voters of Kesh queued all day.'],
  ['Shares in the bank fell.'],
];

test.each(rows)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
