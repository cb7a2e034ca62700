import { expect, test } from 'vitest';
import type { Entry } from '../../../src/core/lexicon/entry';
import { findWholeFaults } from '../../../src/core/lexicon/whole';
import { entry } from './entries';

const sided = (id: string, side: Entry['side'], group = 'rulers'): Entry => entry({ id, forms: [`${id} word`], group, side });

test.each([
  ['a group with a term each way', [sided('a', 'for-actor'), sided('b', 'against-actor')], []],
  ['a group of no side', [sided('a', 'none'), sided('b', 'none')], []],
  [
    'a group that leans for',
    [sided('a', 'for-actor'), sided('b', 'none')],
    ['group "rulers" leans one way (a): needs a term against-actor'],
  ],
  ['a group that leans against', [sided('a', 'against-actor')], ['group "rulers" leans one way (a): needs a term for-actor']],
  [
    'terms for one and against another',
    [sided('a', 'for-actor'), sided('b', 'against-authority')],
    ['group "rulers" leans one way (a): needs a term against-actor', 'group "rulers" leans one way (b): needs a term for-authority'],
  ],
  ['groups on their own', [sided('a', 'for-actor'), sided('b', 'against-actor', 'others')], 2],
  [
    'a form of two entries',
    [entry({ id: 'a', forms: ['mob'] }), entry({ id: 'b', forms: ['mob'] })],
    ['"mob" of b is never reached: it stands in a'],
  ],
  [
    'a form of two entries of which the earlier is choosy',
    [entry({ id: 'a', forms: ['mob'], only: [{ near: ['x'] }] }), entry({ id: 'b', forms: ['mob'] })],
    [],
  ],
])('%s', (_, entries, faults) => {
  if (typeof faults === 'number') expect(findWholeFaults(entries)).toHaveLength(faults);
  else expect(findWholeFaults(entries)).toEqual(faults);
});
