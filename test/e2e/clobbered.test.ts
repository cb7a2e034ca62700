import { expect, test } from 'vitest';
import { clobbered } from './clobbered.ts';
import type { View } from './driver.ts';
import { browser, inOwnBrowsers, site } from './stage.ts';

/** An expression: what the content script reads of a page, opened in the tab beside; asked of a page of the extension. */
const reading = (address: string): string => `(async () => {
  const { tabs, scripting } = globalThis.browser ?? chrome;
  const [{ id }] = await tabs.query({ url: 'http://127.0.0.1/*' });
  await tabs.update(id, { url: ${JSON.stringify(address)} });
  const isThere = ({ status, url }) => status === 'complete' && url === ${JSON.stringify(address)};
  while (!isThere(await tabs.get(id))) await new Promise((resolve) => setTimeout(resolve, 10));
  const run = async (what) => (await scripting.executeScript({ target: { tabId: id }, ...what }))[0].result;
  await run({ files: ['/src/content/content.js'] });
  const { article } = await run({ func: () => globalThis.framecheckAnswer('extract', {}) });
  return { ...article, url: '' };
})()`;

inOwnBrowsers({ hosts: ['127.0.0.1'] }, () => {
  const read = (view: View, path: string) => view.evaluate<{ text: string }>(reading(site.at(path)));

  test(`${clobbered.length} pages whose elements have the names of what is asked for are read like their plain twin`, async () => {
    await browser.goto(site.at('/report'));
    await browser.inTab('src/welcome/index.html', async (view) => {
      const plain = await read(view, '/dark');
      expect(plain.text).toContain('Hundreds Leave River Town After Market Is Shelled');
      const astray: string[] = [];
      for (const { path, way, names } of clobbered)
        if (JSON.stringify(await read(view, path)) !== JSON.stringify(plain)) astray.push(`${way}: ${names}`);
      expect(astray).toEqual([]);
    });
  });
});
