import { expect, test } from 'vitest';
import { click, submit, textOf, type } from '../view/draw';
import { device, open } from './a-device';

const add = async (document: Document, words: string) => {
  await type(document, 'input[name=site]', words);
  await submit(document, '.site-form');
};

test('a site that the browser grants is listed, and can be dropped', async () => {
  const { doors, always } = device();
  const document = await open(doors, '#sites');
  await add(document, 'https://news.example/world?id=1');
  expect(always).toEqual(['news.example']);
  expect(textOf(document, '[role=status]')).toBe('Pages of news.example are checked from now on.');
  expect(textOf(document, '.listed bdi')).toBe('news.example');
  await click(document, '.listed [name=again]');
  expect(always).toEqual([]);
  expect(document.querySelector('.listed bdi')).toBeNull();
});

test.each([
  ['a site that the browser does not grant', 'no.example', 'The browser did not let Framecheck into the pages of no.example.'],
  ['what is no site', 'news', 'This is no site on the web. Write its name, such as news.example, or paste an address.'],
])('%s is not listed, and the reader is told why', async (_case, words, said) => {
  const { doors, always } = device();
  const document = await open(doors, '#sites');
  await add(document, words);
  expect(always).toEqual([]);
  expect(textOf(document, '[role=status]')).toBe(said);
});

test('a site on which nothing is to be noted is named there, and taken back', async () => {
  const document = await open(device().doors, '#sites');
  const name = async (words: string) => {
    await type(document, 'input[name=never-site]', words);
    await submit(document, '.site-form:has([name=never])');
    return textOf(document, '.site-form:has([name=never]) + [role=status]');
  };
  expect(await name('news')).toBe('This is no site on the web. Write its name, such as news.example, or paste an address.');
  expect(document.querySelector('.listed bdi')).toBeNull();
  expect(await name('https://www.news.example/world')).toBe('');
  expect(textOf(document, '.listed bdi')).toBe('news.example');
  await click(document, '.listed [name=again]');
  expect(document.querySelector('.listed bdi')).toBeNull();
});

test('a site that the address names is written already', async () => {
  const document = await open(device().doors, '#sites/always/news.example');
  expect(document.querySelector<HTMLInputElement>('input[name=site]')?.value).toBe('news.example');
});
