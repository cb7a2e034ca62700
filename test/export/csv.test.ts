import { expect, test } from 'vitest';
import { fromCsv } from '../../src/core/csv';
import type { Review } from '../../src/core/review';
import { formats } from '../../src/export/formats';
import { comparedReviewOf, passage, reviewOf, say } from './sample';

const rowsOf = (review: Review) => {
  const [head = [], ...rows] = fromCsv(formats.csv?.(review, say) ?? '');
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
};

test('a passage is a row, with its words, whose they are and where they stand', () => {
  const guidance = [{ who: 'The Guide', date: '2024', says: 'say fighters', url: 'https://guide.example/f' }];
  const one = passage('rebels', { voice: 'reported', speaker: 'a monitor', entry: 'rebel', plainer: ['fighters', 'troops'], guidance });
  expect(rowsOf(reviewOf('Rebels', [one, passage('regime')]))).toMatchObject([
    {
      check: 'contested-labels',
      voice: 'reported',
      speaker: 'a monitor',
      exact: 'rebels',
      prefix: 'the ',
      suffix: ' left',
      start: '0',
      end: '6',
      entry: 'rebel',
      plainer: 'fighters, troops',
      guidance: 'The Guide (2024): say fighters https://guide.example/f',
    },
    { exact: 'regime', speaker: '', guidance: '' },
  ]);
});

test('what a reference report has stands beside it', () => {
  expect(rowsOf(comparedReviewOf('Rebels'))[0]?.there).toBe('Rebels: Rebels');
});

test.each(['=1+1', '+1', '-1', '@cmd', '\t=1'])('a spreadsheet does not run %j', (words) => {
  const table = formats.csv?.(reviewOf('Rebels', [passage(words)]), say) ?? '';
  expect(table).not.toMatch(new RegExp(`(^|,|")\\${words.trim()[0]}`, 'm'));
});
