import { expect, test } from 'vitest';
import { type Row, readsAs } from './reads-as';

const rows: Row[] = [
  ['Officials are worried that the dam leaks.', 'Officials <are worried> that the dam leaks'],
  ['Drivers in Tarn are deeply concerned about the bridge.', 'Drivers in Tarn <are deeply concerned about> the bridge'],
  ['Lim is confident that the dam will hold.', 'Lim <is confident> that the dam will hold'],
  ['Lim is confident she will win.', 'Lim <is confident> she will win'],
  ['Okafor remained sceptical of the plan.', 'Okafor <remained sceptical of> the plan'],
  ['Okafor has been critical of the plan.', 'Okafor <has been critical of> the plan'],
  ['The council is not aware of any leak.', 'The council <is not aware of> any leak'],
  ['The union is opposed to the bridge.', 'The union <is opposed to> the bridge'],
  ['Most voters were more interested in roads.', 'Most voters <were more interested in> roads'],
  ['Farmers, who are angry about the ban, left.', 'who <are angry about> the ban'],
  [
    'Lim remains critical of the plan, the council said.',
    'Lim <remains critical of> the plan',
    'the council <said> Lim remains critical of the plan',
  ],
  ['Drivers are evenly split on whether the dam should go.', 'Drivers <are evenly split on> whether the dam should go'],
  ['The council is deeply divided over the bridge.', 'The council <is deeply divided over> the bridge'],
  // what somebody means to do
  ['Lim is eager to sell the ferry.', 'Lim <is eager> to sell the ferry'],
  ['Some drivers remain reluctant to pay the toll.', 'Some drivers <remain reluctant> to pay the toll'],
  // nobody is said to think it, or nothing follows that is thought
  ['Lim would be happy with a bridge.'],
  ['Lim is happy.'],
  ['The plan is critical to the town.'],
  ['A worried mother waited.'],
  ['The dam is of critical importance.'],
  ['As far as the dam is concerned, Lim left.'],
  // impressions that nobody is named for
  ['The dam seems to leak.', '— <seems> The dam … to leak'],
  ['The dam seems to hold.', '— <seems> The dam … to hold'],
  ['It appears that the dam leaks.', '— <appears> that the dam leaks'],
  ['It seems like a bad plan.', '— <seems> like a bad plan'],
  ['Lim appeared to have left by then.', '— <appeared> Lim … to have left by then'],
  ['The plan seemed impossible.', '— <seemed> The plan … impossible'],
  ['The plan might seem impossible.'],
  ['Lim appeared on the stage.'],
  ['Lim appeared to say that it was late.', 'Lim <appeared to say> that it was late'],
  // what somebody is looking for, and what was only searched
  ['The council is looking to build a bridge.', 'The council <is looking> to build a bridge'],
  ['Drivers are looking for another road.', 'Drivers <are looking for> another road'],
  ['Divers looked for the boat.'],
  ['The bridge looks to be safe.'],
  // what is voted for
  ['The council voted against the bridge.', 'The council <voted against> the bridge'],
  ['The council voted on Monday to build a bridge.', 'The council <voted> to build a bridge'],
  ['The council voted to build a bridge.', 'The council <voted> to build a bridge'],
  ['Farmers who voted for Lim left.'],
  ['Voters would vote for Lim.'],
  ['The vote for Lim was counted.'],
  // what is sought
  ['Okafor sought to reap benefits.', 'Okafor <sought> to reap benefits'],
  ['Lim now seeks the help of the chair.', 'Lim <now seeks> the help of the chair'],
  ['Lim seeks.'],
  // a noun with a clause that only tells which
  ['Her view of the lake was clear.'],
];

test.each(rows)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
