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
  // a phrase with the noun opens the sentence, or the noun phrase the clause after "that"
  ['Despite complaints that the ferry is slow, the council bought another.', '— <complaints> that the ferry is slow'],
  ['Despite Lim’s claims that the dam is safe, the town fears it.', 'Lim’s <claims> that the dam is safe'],
  ['The fact that Lim’s announcement of a bridge came early is odd.', 'Lim’s <announcement of> a bridge'],
  // a dash before what the report itself adds
  ['Lim said the dam was safe – though nobody had seen it.', 'Lim <said> the dam was safe'],
  // in somebody's view
  ['In her view, the dam is safe.', 'her <view> the dam is safe'],
  ['The dam, in Lim’s opinion, is a trap.', 'Lim’s <opinion> The dam … is a trap'],
  ['In Lim’s words, the dam is “a trap”.', 'Lim’s <words> the dam is “a trap”'],
  ['He stood in her view.'],
  // wishes
  ['Lim would like to build a dam.', 'Lim <would like> to build a dam'],
  ['Lim would fear a flood.'],
  // a verb after “and” that reports nothing
  ['Lim says that the mayor is late and is not sorry.', 'Lim <says> that the mayor is late and is not sorry'],
  ['Lim has backed the dam and has been proud of it.', 'Lim <has backed> the dam'],
  ['Lim wants to leave but is unsure.', 'Lim <wants> to leave'],
  // when and where it was said, after an object
  ['Okafor backed the bridge on Monday evening, days before the vote.', 'Okafor <backed> the bridge'],
  ['Okafor denounced the bridge on Facebook.', 'Okafor <denounced> the bridge'],
  ['Okafor praised the mayor’s plan during a debate in Kesh.', 'Okafor <praised> the mayor’s plan'],
  ['Okafor denied a claim on Monday that the bridge was closed.', 'Okafor <denied> a claim on Monday that the bridge was closed'],
  // when something was said, and when it will be
  ['The fans roared when the ferry came.'],
  ['Lim did not say when the ferry would come.', 'Lim <did not say> when the ferry would come'],
  ['Lim asked when the ferry came.', 'Lim <asked> when the ferry came'],
  ['Lim announced when the ferry would come.', 'Lim <announced> when the ferry would come'],
  // what the report makes of a thing
  ['The queue showed how popular the ferry is.'],
  ['A survey showed how popular the ferry is.', 'A survey <showed> how popular the ferry is'],
  ['She showed how the lock works.', 'She <showed> how the lock works'],
  // what the report supposes
  ['It is plain that drivers want a bridge.'],
  ['Lim said that drivers want a bridge.', 'Lim <said> that drivers want a bridge', 'drivers <want> a bridge'],
  // a participle after the source of the sentence
  ['The ferry was late, according to Lim, calling it a wreck.', 'Lim <according to> The ferry was late'],
  [
    'According to Lim, the ferry is late, claiming that it was hit.',
    'Lim <According to> the ferry is late',
    'Lim <claiming> that it was hit',
  ],
  // an infinitive, with what the report adds on its last noun
  ['Lim vowed to close the port, which is the largest in Tarn.', 'Lim <vowed> to close the port'],
  ['Lim vowed to close the port, a long quay by the lake.', 'Lim <vowed> to close the port'],
  ['Lim hopes to open an inn, an old house by the lake.', 'Lim <hopes> to open an inn'],
  // a relative clause that is a report of its own
  ['Lim said the port would close, which she called a pity.', 'Lim <said> the port would close', 'she <called> which … a pity'],
  ['Lim said the port would close, which would help the town.', 'Lim <said> the port would close, which would help the town'],
  // a figure beside the one given
  ['Some 52 percent said the dam leaks, compared with 40 percent in May.', 'Some 52 percent <said> the dam leaks'],
  ['Lim said the port is safe, compared with others.', 'Lim <said> the port is safe, compared with others'],
  // what a dash adds at the end
  ['Lim said the port would close — the last one on the lake.', 'Lim <said> the port would close'],
  [
    'Lim said the port would close — the last one on the lake — in May.',
    'Lim <said> the port would close — the last one on the lake — in May',
  ],
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
