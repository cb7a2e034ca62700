import { expect, test } from 'vitest';
import { nothingAt, refusalOf } from '../../src/tab/refusal';

test.each([
  ['a report', 'https://courier.example/2026/bridge-closed', undefined],
  ['an address with a colon in its path', 'https://courier.example/about:config', undefined],
  ['a page of Chrome', 'chrome://settings/', 'nothing.browser-page'],
  ['a page of Firefox', 'about:config', 'nothing.browser-page'],
  ['the reader view', 'about:reader?url=https%3A%2F%2Fcourier.example', 'nothing.reader'],
  ['a page of an extension', 'moz-extension://0b9f/options.html', 'nothing.extension-page'],
  ['a page source', 'view-source:https://courier.example/', 'nothing.source'],
  ["Chrome's store", 'https://chromewebstore.google.com/detail/x', 'nothing.store'],
  ["Firefox's store", 'https://addons.mozilla.org/en-GB/firefox/', 'nothing.store'],
  ['a host that begins like a store', 'https://addons.mozilla.org.courier.example/', undefined],
  ['another page of the host', 'https://chrome.google.com/intl/en/', undefined],
  ['no address', '', undefined],
])('%s', (_name, address, expected) => {
  expect(nothingAt(address)).toBe(expected);
});

test.each([
  [
    'a PDF that Firefox keeps to itself',
    'https://courier.example/files/Report.PDF?page=2',
    'Missing host permission for the tab',
    'nothing.pdf',
  ],
  ['a file without leave', 'file:///home/reader/report.html', 'Cannot access contents of the page', 'nothing.file'],
  ['a page of Chromium', '', 'Error: Cannot access a chrome:// URL', 'nothing.browser-page'],
  ['another extension', '', 'Error: Cannot access a chrome-extension:// URL of different extension', 'nothing.extension-page'],
  ['the store', '', 'Error: The extensions gallery cannot be scripted.', 'nothing.store'],
  [
    'an address that could not be reached',
    'https://courier.example/',
    'Error: Frame with ID 0 is showing error page',
    'nothing.error-page',
  ],
  ['anything else', 'https://courier.example/', 'Error: no', 'nothing.refused'],
])('%s', (_name, address, fault, expected) => {
  expect(refusalOf(address, new Error(fault))).toBe(expected);
});
