import { expect, test } from 'vitest';
import { type Row, readsAs } from './reads-as';

const rows: Row[] = [
  // a verb after a quotation that is the whole content
  ['Lim said “the dam is safe” and left.', 'Lim <said> “the dam is safe”'],
  ['Lim said “the dam” and the bridge were safe.', 'Lim <said> “the dam” and the bridge were safe'],
  ['Lim said that “the dam” leaked and flooded Tarn.', 'Lim <said> that “the dam” leaked and flooded Tarn'],
  // another report after “and”
  ['Lim said the dam leaks and she accused Okafor of lying.', 'Lim <said> the dam leaks', 'she <accused> Okafor of lying'],
  ['Lim said the dam leaks and they must go.', 'Lim <said> the dam leaks and they must go'],
  // in somebody's view
  ['In her view, the dam is safe.', 'her <view> the dam is safe'],
  ['The dam, in Lim’s opinion, is a trap.', 'Lim’s <opinion> The dam … is a trap'],
  ['In Lim’s words, the dam is “a trap”.', 'Lim’s <words> the dam is “a trap”'],
  ['He stood in her view.'],
  // wishes
  ['Lim would like to build a dam.', 'Lim <would like> to build a dam'],
  ['Lim would fear a flood.'],
  // arms and weather are no words
  ['The rebels attacked the town.'],
  ['Army jets attacked the port.'],
  ['The army’s attack on the town killed nine.'],
  ['The storm slammed the coast.'],
  ['Lim attacked the plan as a sham.', 'Lim <attacked> the plan as a sham'],
  ['Critics slammed the plan.', 'Critics <slammed> the plan'],
  // whose words a participle tells
  ['She escalated her attacks on Okafor, saying he lied.', 'She <saying> he lied'],
];

test.each(rows)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
