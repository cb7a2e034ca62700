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
  // nobody is said to think it, or nothing follows that is thought
  ['Lim would be happy with a bridge.'],
  ['Lim is happy.'],
  ['The plan is critical to the town.'],
  ['A worried mother waited.'],
  ['The dam is of critical importance.'],
  ['As far as the dam is concerned, Lim left.'],
];

test.each(rows)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
