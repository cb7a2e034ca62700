import { expect, test } from 'vitest';
import type { Source, SourceKind } from '../../src/core/attribution/attribution';
import { SourceRow } from '../../src/view/SourceRow';
import { draw } from './draw';

test.each<[string, SourceKind, string]>([
  ['a ministry', 'ministry', 'office'],
  ['an armed group', 'armed group', 'shield'],
  ['an outlet', 'other outlet', 'paper'],
  ['a United Nations body', 'un body', 'globe'],
  ['a witness', 'witness', 'person'],
])('%s has the sign of its kind beside the words that say the kind', async (_case, kind, icon) => {
  const source: Source = {
    id: 'a',
    name: 'Ann Lee',
    kind,
    named: true,
    qualifiers: [],
    words: 3,
    mentions: [{ start: 0, end: 7 }],
  } as never;
  const document = await draw(<SourceRow source={source} most={3} length={100} references={[]} />);
  const sign = document.querySelector('.source-line .source-icon');
  expect(sign?.getAttribute('data-icon')).toBe(icon);
  expect(sign?.getAttribute('aria-hidden')).toBe('true');
  expect(sign?.parentElement?.textContent?.trim()).toMatch(/^\w.* · named$/);
});
