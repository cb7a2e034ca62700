import { expect, test } from 'vitest';
import { splitRows } from '../../../../src/core/compare/labels/alike';
import { label } from '../../../view/compared/a-comparison';

const named = (names: string[]) => names.map((name) => label(name, name, 1));
const row = (own: string[], theirs: string[]) => ({ referent: own[0] ?? '', here: named(own), there: named(theirs) });

test.each<[string, string[], string[], 'differing' | 'alike']>([
  ['another name', ['rebels'], ['fighters'], 'differing'],
  ['one more name here', ['rebels', 'terrorists'], ['rebels'], 'differing'],
  ['one more name there', ['rebels'], ['rebels', 'terrorists'], 'differing'],
  ['the same name', ['rebels'], ['rebels'], 'alike'],
  ['another case', ['SALTMERE'], ['Saltmere'], 'alike'],
  ['a plural', ['soldiers'], ['soldier'], 'alike'],
  ['a name in short', ['Ines Calder'], ['Calder', 'Ines Calder'], 'alike'],
  ['a word inside another word', ['women'], ['men'], 'differing'],
])('%s: %s and %s are %s', (_name, own, theirs, expected) => {
  const { differing, alike } = splitRows([row(own, theirs)]);
  expect([differing.length, alike.length]).toEqual(expected === 'differing' ? [1, 0] : [0, 1]);
});
