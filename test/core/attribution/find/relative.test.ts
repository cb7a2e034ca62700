import { expect, test } from 'vitest';
import { type Row, readsAs } from './reads-as';

const rows: Row[] = [
  // the object of the verb stands before its source
  ['Tarn was dry, a claim that fishermen strongly denied.', 'fishermen <strongly denied> a claim'],
  ['They drained the lake, which Okafor opposes.', 'Okafor <opposes> which'],
  ['They drained the lake (which Okafor had supported in May) at night.', 'Okafor <had supported> which'],
  ['They drained the lake — a plan she once backed — in May.', 'she <once backed> a plan'],
  ['They read the text, which both sides showed to reporters.'],
  // a clause that tells which one is meant
  ['They read the reports that she cited.'],
  ['The cases he cited were old.'],
  // an infinitive after the relative pronoun
  ['The port, which Okafor has vowed to close, is old.', 'Okafor <has vowed> which … to close'],
  // a clause without a pronoun
  ['She signed a pledge the guild said was illegal.', 'the guild <said> a pledge … was illegal'],
  // a participle that is no verb of its own
  ['They swam in the lake, a reservoir known for its carp.'],
];

test.each(rows)('%s', (text, ...found) => {
  expect(readsAs(text)).toEqual(found);
});
