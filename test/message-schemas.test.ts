import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFromPage, parseToBackground } from '../src/message-schemas';

const quote = { exact: 'regime', prefix: 'The ', suffix: ' said' };
const article = { text: 'The boats left at dawn.', language: 'en', read: 'whole' };
const mark = {
  quote,
  kind: 'acts and figures',
  voice: 'reported',
  card: { whose: 'Words of Ann Lee', why: 'It takes a side.', entry: 'regime' },
};
const words = { close: 'Close', more: 'More', mute: 'Mute', undo: 'Undo', muted: 'Not noted any more.', language: 'es', quoted: 'en' };

describe('asked of the background', () => {
  test.each([
    ['askedFor', { tabId: 3 }],
    ['chosen', { tabId: 3 }],
    ['review', { article }],
    ['review', { article: { ...article, headline: { start: 0, end: 9 }, url: 'https://courier.example/', remark: 'cut' } }],
    ['review', { article, tabId: 3, forced: ['0a1b', 'daraa-2021'] }],
    ['review', { article, tabId: 3, begin: 'sources' }],
    ['turned', { tabId: 3, to: 'checked' }],
    ['references', {}],
    ['references', { article }],
    ['keep', { article, tabId: 3 }],
    ['unkeep', { id: '0a1b' }],
    ['report', { id: '0a1b' }],
    ['reject', { url: 'https://courier.example/', id: '0a1b', tabId: 3 }],
    ['unreject', { url: 'https://courier.example/', id: '0a1b', tabId: 3 }],
    ['show', { tabId: 3, quote, text: article.text }],
    ['showThere', { id: '0a1b', quote }],
    ['highlight', { tabId: 3, marks: [mark], words, text: article.text }],
    ['shown', { tabId: 3 }],
    ['clear', { tabId: 3 }],
    ['painted', { tabId: 3 }],
  ])('%s is taken as it is', (type, ask) => {
    expect(parseToBackground({ type, ask })).toEqual({ type, ask });
  });

  test.each([
    ['no object', 'askedFor'],
    ['no type', { ask: { tabId: 3 } }],
    ['an unknown type', { type: 'install', ask: {} }],
    ['a type of every object', { type: 'constructor', ask: {} }],
    ['a type that is asked of pages', { type: 'extract', ask: {} }],
    ['no particulars', { type: 'askedFor' }],
    ['a tab that is none', { type: 'askedFor', ask: { tabId: '3' } }],
    ['a negative tab', { type: 'askedFor', ask: { tabId: -1 } }],
    ['more than is asked', { type: 'askedFor', ask: { tabId: 3, frameId: 1 } }],
    ['more beside it', { type: 'askedFor', ask: { tabId: 3 }, sender: 'popup' }],
    ['an article without text', { type: 'review', ask: { article: { ...article, text: undefined } } }],
    ['an article beyond all size', { type: 'review', ask: { article: { ...article, text: 'x'.repeat(1_200_001) } } }],
    ['a headline outside any text', { type: 'review', ask: { article: { ...article, headline: { start: -1, end: 1e9 } } } }],
    ['a flood of forced references', { type: 'review', ask: { article, forced: Array(21).fill('0a1b') } }],
    ['a part that no report has', { type: 'turned', ask: { tabId: 3, to: 'settings' } }],
    ['a report kept out of no tab', { type: 'keep', ask: { article } }],
    ['a rejection of nothing', { type: 'reject', ask: { url: 'https://courier.example/', tabId: 3 } }],
    ['a rejection out of no tab', { type: 'reject', ask: { url: 'https://courier.example/', id: '0a1b' } }],
    ['an unknown kind', { type: 'highlight', ask: { tabId: 3, marks: [{ ...mark, kind: 'bias' }], words, text: article.text } }],
    ['a mark without its words', { type: 'highlight', ask: { tabId: 3, marks: [{ ...mark, quote: {} }], words, text: article.text } }],
    [
      'a card with markup of its own',
      { type: 'highlight', ask: { tabId: 3, marks: [{ ...mark, card: { ...mark.card, html: '<b>' } }], words, text: article.text } },
    ],
    ['a flood of marks', { type: 'highlight', ask: { tabId: 3, marks: Array(5001).fill(mark), words, text: article.text } }],
  ])('%s is refused', (_name, message) => {
    expect(parseToBackground(message)).toBeUndefined();
  });
});

test('whatever arrives, it is taken or refused', () => {
  const types = fc.constantFrom(
    'wake',
    'askedFor',
    'chosen',
    'review',
    'references',
    'keep',
    'reject',
    'show',
    'highlight',
    'clear',
    'painted',
    'extract',
    '__proto__',
    'toString',
  );
  const message = fc.oneof(fc.anything(), fc.record({ type: types, ask: fc.anything() }));
  fc.assert(
    fc.property(message, (raw) => {
      const asked = parseToBackground(raw);
      expect(asked === undefined || typeof asked.ask === 'object').toBe(true);
    }),
    { numRuns: 1000 },
  );
});

describe('asked by the script in a page', () => {
  test('muting is all that it can ask', () => {
    const asked = { type: 'mute', ask: { entry: 'regime', muted: true } };
    expect(parseFromPage(asked)).toEqual(asked);
  });

  test.each([
    ['what the popup may ask', { type: 'askedFor', ask: { tabId: 3 } }],
    ['muting everything', { type: 'mute', ask: { check: 'contested-labels', muted: true } }],
    ['muting more than one', { type: 'mute', ask: { entry: ['regime', 'rebel'], muted: true } }],
    ['muting with more to it', { type: 'mute', ask: { entry: 'regime', muted: true, settings: {} } }],
    ['nothing', undefined],
  ])('%s is refused', (_name, message) => {
    expect(parseFromPage(message)).toBeUndefined();
  });
});
