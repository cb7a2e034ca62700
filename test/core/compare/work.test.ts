import { expect, test } from 'vitest';
import { compared } from './compared';

/** About 50,000 characters each: what a page could hold to keep a reader waiting. */
const names = (of: string): string =>
  Array.from({ length: 2000 }, (_, at) => `${of}${String.fromCharCode(97 + (at % 26))}${at} Roe met the ${of.toLowerCase()}.`).join(' ');
const HARD: [string, string, string][] = [
  [
    'one sentence without an end',
    'the rebels and Ana Roe and 40 boats '.repeat(1500),
    'the terrorists and Ivo Marsh and 50 ships '.repeat(1300),
  ],
  ['nothing but quotations', '“We will go home,” she said. '.repeat(1700), '“We may go home,” he said. '.repeat(1700)],
  ['nothing but names', names('Ardo'), names('Bela')],
  [
    'the same sentence again and again',
    'Forty rebels left Lowmoor on Monday. '.repeat(1300),
    'Sixty terrorists left Lowmoor on Monday. '.repeat(1200),
  ],
];

test.each(HARD)('%s is compared in time', (_, here, there) => {
  const start = performance.now();
  compared(here, there);
  expect(performance.now() - start).toBeLessThan(8000);
});
