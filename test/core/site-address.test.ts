import { expect, test } from 'vitest';
import { hostOf, hostOfOrigin, hostsOf, originsOf } from '../../src/core/site-address';

test.each([
  ['a host', 'news.example', 'news.example'],
  ['a host with white space', '  news.example ', 'news.example'],
  ['capitals', 'WWW.News.Example', 'www.news.example'],
  ['an address', 'https://www.news.example/world/story?id=1#top', 'www.news.example'],
  ['an address with a port', 'http://news.example:8080/', 'news.example'],
  ['a host in another script', 'новости.example', 'xn--b1amnebsh.example'],
  ['this machine', 'localhost', 'localhost'],
  ['nothing', '', undefined],
  ['a word', 'news', undefined],
  ['every host', '*', undefined],
  ['every host of an ending', '*.example', undefined],
  ['an ending', '.example', undefined],
  ['a script', 'javascript:alert(1)', undefined],
  ['a file', 'file:///etc/passwd', undefined],
  ['somebody in front of a host', 'https://good.example@bad.example/', 'bad.example'],
])('%s: %j', (_case, written, host) => {
  expect(hostOf(written)).toBe(host);
});

test('what a browser is asked for is one host, and is read back as that', () => {
  expect(hostsOf(originsOf('news.example'))).toEqual(['news.example']);
});

test.each(['<all_urls>', '*://*/*', 'https://*/*', '*://*.news.example/*', 'file:///*'])('%s stands for no one site', (origin) => {
  expect(hostOfOrigin(origin)).toBeUndefined();
});
