import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/export/escape-markdown';

test.each(['Guidelines, 11.4.5 (2010): say what was done!', 'self-styled – a so-called monitor, 19:42 +02:00', 'tea & bread; 4 = 4'])(
  'left as it is: %s',
  (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  },
);

test.each([
  ['a list', '- one', '\\- one'],
  ['a numbered list', '12. one', '12\\. one'],
  ['a list behind spaces', '  1) one', ' 1\\) one'],
  ['a rule', '---', '\\---'],
  ['a heading', '# one', '\\# one'],
  ['a picture', '![x](y)', '\\!\\[x\\](y)'],
  ['an element', '<b>', '\\<b\\>'],
  ['an entity', '&lt;', '\\&lt;'],
  ['emphasis', '**a** _b_ ~c~ ==d==', '\\*\\*a\\*\\* \\_b\\_ \\~c\\~ \\==d\\=='],
  ['a formula', '$40 and $50', '\\$40 and \\$50'],
  ['an address', 'https://evil.example', 'https\\://evil.example'],
  ['an address without its scheme', 'WWW.evil.example', 'WWW\\.evil.example'],
  ['an address for letters', 'a@evil.example', 'a\\@evil.example'],
  ['a sign', ':smile:', '\\:smile:'],
])('%s is none', (_, text, written) => {
  expect(escapeMarkdown(text)).toBe(written);
});
