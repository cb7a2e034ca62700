import { expect, test } from 'vitest';
import { type Row, readsAs } from './reads-as';

/** What is a verb, far from its subject or its object. */
const rows: Row[] = [
  // "say" after any noun
  ['One in five say that won’t be true.', 'One in five <say> that won’t be true'],
  [
    'In recent days, advisers to Ms. Okafor say, the mayor has grown weary.',
    'advisers to Ms. Okafor <say> In recent days … the mayor has grown weary',
  ],
  ['Ada Lim and Chris Ode say Tarn Bank has not been tested.', 'Ada Lim and Chris Ode <say> Tarn Bank has not been tested'],
  ['They want a say in the matter.', 'They <want> a say in the matter'],
  ['The final say is hers.'],
  // what gives evidence, and its verb
  ['In towns where polls show Mrs. Lim slightly trailing Mr. Ode, he waits.', 'polls <show> Mrs. Lim slightly trailing Mr. Ode'],
  ['The ferry was sold twice, new fundraising reports show.', 'new fundraising reports <show> The ferry was sold twice'],
  // a past form with an infinitive that describes no noun
  ["The race seemed to be Lim's to lose.", "— <seemed> The race … to be Lim's to lose"],
  ['The team appeared to make a choice.', '— <appeared> The team … to make a choice'],
  // a subject with a long aside, or a quotation, before its verb
  [
    'He argued the line, which is used by fishermen, “would not go far” without a subsidy.',
    'He <argued> the line, which is used by fishermen, “would not go far” without a subsidy',
  ],
  [
    'He argued the guild, which has been the target of an angry campaign by fishermen for nearly two years with a growing number of boats and nets, won.',
    'He <argued> the guild, which has been the target of an angry campaign by fishermen for nearly two years with a growing number of boats and nets, won',
  ],
  // the only word of the clause that can be its verb
  ['Captains support background checks for all ports.', 'Captains <support> background checks for all ports'],
  ['Captains support for the toll fell.'],
  ['The Waters campaign projects that it will win.', 'The Waters campaign <projects> that it will win'],
  ['The poll shows differences between them.', 'The poll <shows> differences between them'],
  ['Lim reports investments in two banks.', 'Lim <reports> investments in two banks'],
  ['Lim demands change.', 'Lim <demands> change'],
  ['The Tarn attacks test Lim.'],
  ['Harbour records show boats left.', 'Harbour records <show> boats left'],
  // far from the head of its subject
  ['Opponents of the toll in the U.S. cite a fear of floods.', 'Opponents of the toll in the U.S. <cite> a fear of floods'],
  ['Many fear the port will close.', 'Many <fear> the port will close'],
  ['Some note that the port is old.', 'Some <note> that the port is old'],
  ['Some fear is natural.'],
  ['Exit polling shows he won.', 'Exit polling <shows> he won'],
  ['Polls there show Lim is trailing Ode.', 'Polls <show> Lim is trailing Ode'],
  ['Advocates estimate there could be 900 boats.', 'Advocates <estimate> there could be 900 boats'],
  ['Two members, both of whom opposed the bridge, left.', 'both of whom <opposed> the bridge'],
  ['The chairman this past week announced a website.', 'The chairman <announced> a website'],
  // a time or a link between auxiliary and verb, or between “and” and the verb
  ['Police had last month charged Ode.', 'Police <had last month charged> Ode'],
  ['Officials have, in fact, praised the port.', 'Officials <have, in fact, praised> the port'],
  ['A poll has, however, revealed that Lim lost.', 'A poll <has, however, revealed> that Lim lost'],
  ['“He has,” Lim vowed, adding that it was late.', 'Lim <vowed> “He has,”', 'Lim <adding> that it was late'],
  ['The council met and on Monday announced more ferries.', 'The council <announced> more ferries'],
  // a time between the verb and what it reports
  ['Lim announced on Monday the suit against the port.', 'Lim <announced> the suit against the port'],
  ['Lim called Wednesday for a vote.', 'Lim <called Wednesday for> a vote'],
  ['Lim vowed Tuesday to stay.', 'Lim <vowed> to stay'],
  ['Lim said during Friday’s debate that the bridge would stand.', 'Lim <said> that the bridge would stand'],
  ['Lim has told her supporters that the bridge will stand.', 'Lim <has told> that the bridge will stand'],
  ['Lim said because Ode is popular, “he is good for us”.', 'Lim <said> because Ode is popular, “he is good for us”'],
  ['But as Lim noted, people in the case could still be fined.', 'Lim <noted> people in the case could still be fined'],
  // who is led to say it
  ['The fire prompted Ode to accuse Lim of theft.', 'Ode <to accuse> Lim of theft'],
  ['The timing led some to question whether it was an accident.', 'some <to question> whether it was an accident'],
  ['They left him to answer the letters.'],
  // a source inside the sentence that it says, and after what it reported
  ['The trouble, says Ada Lim, is that the port is old.', 'Ada Lim <says> The trouble … is that the port is old'],
  ['The port may be shut either way, say some farmers.', 'some farmers <say> The port may be shut either way'],
  ['It was a call echoed by Lim.', 'Lim <echoed> a call'],
  ['The plan, first reported by the Tarn Post, fell.', 'the Tarn Post <first reported> The plan'],
  ['The bridge built by Lim fell.'],
  // what somebody goes on to tell
  ['The mayor interjected to say: “It is late.”', 'The mayor <interjected to say:> “It is late.”'],
  ['Lim struggled on Tuesday to explain why it was shut.', 'Lim <struggled on Tuesday to explain> why it was shut'],
  ['Lim is poised to argue that it should stay.', 'Lim <is poised to argue> that it should stay'],
  ['Lim took the stage to say whether he would run.', 'Lim <to say> whether he would run'],
  ['It is too early to say whether it will close.'],
  ['It was a speech which even critics say was good.', 'critics <say> which … was good'],
  ['Outside experts say the plan is weak.', 'Outside experts <say> the plan is weak'],
  ['Some outside experts say the plan is weak.', 'Some outside experts <say> the plan is weak'],
  ['Asked later about the fire, Lim left.', '— <Asked later about> the fire'],
  // “as reported by”
  ['As reported by the Tarn Post, the board paid for the ferry.', 'the Tarn Post <reported> the board paid for the ferry'],
  ['The port was shut, as first reported by the Tarn Post.', 'the Tarn Post <first reported> The port was shut'],
  ['Known as a hub by sailors, Tarn fell.'],
  // a quotation, a dash and a headline, which is no signature
  ['“Only floods can move us” – Angry bishop dares town\nThe bishop spoke at noon.'],
  // everyday verbs that report nothing
  ['Lim asked Ode to print the book again.', 'Lim <asked> Ode to print the book again'],
  ['Lim urged the council to coalesce around one plan.', 'Lim <urged> the council to coalesce around one plan'],
  ['The town appears to reap the benefits.', '— <appears> The town … to reap the benefits'],
  // what one is known for, and what one shows
  ['Tarn is known for its cheese.', '— <is known for> Tarn … its cheese'],
  ['Tarn is known as the Poorhouse.', '— <is known as> Tarn … the Poorhouse'],
  ['The mayor showed no sign of backing down.', 'The mayor <showed no sign of> backing down'],
  ['The house has signs of mould.'],
  ['The union’s claim that stocks were short is old.', 'The union’s <claim> that stocks were short'],
];

test.each(rows)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
