import { expect, test } from 'vitest';
import { readsAs } from './reads-as';

/** A report that is long enough to speak again of whoever speaks in its headline. */
const report = `Water ran over the road to the lake. The mayor of the town, Ada Lim, had the old dam mended. ${'The rain went on. '.repeat(20)}`;

test.each([
  ['a name that the report has again', 'Lim: The dam will hold', ['Lim <:> The dam will hold']],
  ['a name with a given name', 'Chris Ode: The dam will hold', ['Chris Ode <:> The dam will hold']],
  ['what gives evidence', 'Report: The dam will hold', ['Report <:> The dam will hold']],
  ['an exclamation', 'Wow: The dam will hold', []],
  ['a heading', 'Trouble In Tarn: The dam will hold', []],
])('%s before a colon', (_, headline, found) => {
  expect(readsAs(`${headline}\n\n${report}`)).toEqual(found);
});
