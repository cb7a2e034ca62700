import { expect, test } from 'vitest';
import { clobbered } from './clobbered.ts';
import { browser, inOwnBrowsers, site } from './stage.ts';

/** An expression: what the content script reads in the tab with the test's page. */
const READ = `(async () => {
  const { tabs, scripting } = globalThis.browser ?? chrome;
  const [{ id }] = await tabs.query({ url: 'http://127.0.0.1/*' });
  const run = async (what) => (await scripting.executeScript({ target: { tabId: id }, ...what }))[0].result;
  await run({ files: ['/src/content/content.js'] });
  return run({ func: () => globalThis.framecheckAnswer('extract', {}) });
})()`;

inOwnBrowsers({ hosts: ['127.0.0.1'] }, () => {
  async function read(path: string): Promise<{ url: string; text: string }> {
    await browser.goto(site.at(path));
    const { article } = await browser.inTab('src/welcome/index.html', (view) =>
      view.evaluate<{ article: { url: string; text: string } }>(READ),
    );
    return { ...article, url: '' };
  }

  test(`${clobbered.length} pages whose elements have the names of what is asked for are read like their plain twin`, async () => {
    const plain = await read('/report');
    expect(plain.text).toContain('Hundreds Leave River Town After Market Is Shelled');
    const astray: string[] = [];
    for (const { path, way, names } of clobbered)
      if (JSON.stringify(await read(path)) !== JSON.stringify(plain)) astray.push(`${way}: ${names}`);
    expect(astray).toEqual([]);
  });
});
