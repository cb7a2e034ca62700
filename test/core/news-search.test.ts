import { describe, expect, test } from 'vitest';
import { faultOfTemplate, newsSearches, newsSearchOf, searchAddress } from '../../src/core/news-search';

describe('an address of a search', () => {
  test.each([
    ['the words in its query', 'https://news.example/search?q=%s', undefined],
    ['the words in its path', 'https://news.example/find/%s/news', undefined],
    ['no place for the words', 'https://news.example/search', 'mark'],
    ['two places for them', 'https://news.example/%s?q=%s', 'mark'],
    ['the words in its host', 'https://%s.example/', 'mark'],
    ['the words in its port', 'https://news.example:%s/', 'https'],
    ['no encryption', 'http://news.example/?q=%s', 'https'],
    ['a script', 'javascript:alert("%s")', 'https'],
    ['a file', 'file:///news?q=%s', 'https'],
    ['a name and a password', 'https://ann:secret@news.example/?q=%s', 'https'],
    ['a space', 'https://news.example/ ?q=%s', 'mark'],
    ['a turned letter', 'https://news.example/\u202e?q=%s', 'mark'],
    ['no address', '%s', 'https'],
    ['too much', `https://news.example/?q=%s&${'a'.repeat(500)}`, 'long'],
  ])('with %s', (_case, template, fault) => {
    expect(faultOfTemplate(template)).toBe(fault);
  });

  test.each(newsSearches.map(({ name, template }) => [name, template]))('of %s can be one', (_name, template) => {
    expect(faultOfTemplate(template)).toBeUndefined();
  });
});

test.each([
  ['none chosen', [], newsSearches[0].template],
  ['one chosen', ['https://news.example/?q=%s'], 'https://news.example/?q=%s'],
  ['one that cannot be any more', ['http://news.example/?q=%s'], newsSearches[0].template],
])('the search of settings with %s', (_case, newsSearch, expected) => {
  expect(newsSearchOf({ newsSearch })).toBe(expected);
});

test.each([
  ['words and marks', ['Tern Bay', 'A&B #1'], 'https://news.example/?q=Tern%20Bay%20A%26B%20%231&x=1'],
  ['what replacing would read', ["$& $'"], "https://news.example/?q=%24%26%20%24'&x=1"],
  ['half a character', ['Bay\ud800'], 'https://news.example/?q=Bay&x=1'],
])('an address with %s', (_case, words, expected) => {
  expect(searchAddress('https://news.example/?q=%s&x=1', words)).toBe(expected);
});
