import { expect, test } from 'vitest';
import { Advice } from '../../src/view/Advice';
import { MarkedSentence } from '../../src/view/compared/MarkedSentence';
import { ReportHead } from '../../src/view/ReportHead';
import { Sentence } from '../../src/view/Sentence';
import { article } from './a-review';
import { draw } from './draw';

const advice = { who: 'Press Office', says: 'say who acted', url: 'https://example.org', date: '2020-01-02' };

test.each([
  ['a sentence of the report', <Sentence text="Rebels left." span={{ start: 0, end: 6 }} voice="outlet" />, '.sentence', 'Rebels left.'],
  ['a sentence of a pair', <MarkedSentence text="Rebels left." span={{ start: 0, end: 12 }} markings={[]} />, '.sentence', 'Rebels left.'],
  ['the advice of a guide', <Advice {...advice} />, '.advice [lang]', 'Press Office say who acted'],
  [
    'a headline',
    <ReportHead article={{ ...article, text: 'Rebels left\n\nGone.', headline: { start: 0, end: 11 } }} />,
    'h1',
    'Rebels left',
  ],
])('%s is named as English, whatever language the view speaks', async (_case, view, selector, text) => {
  const found = (await draw(view)).querySelector(selector);
  expect(found?.textContent).toBe(text);
  expect(found?.getAttribute('lang')).toBe('en');
});

test('what stands for a missing headline is in the language of the view', async () => {
  const { headline: _none, ...rest } = article;
  expect((await draw(<ReportHead article={rest} />)).querySelector('h1')?.hasAttribute('lang')).toBe(false);
});
