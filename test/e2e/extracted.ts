import type { View } from './driver.ts';

interface Read {
  url: string;
  text: string;
}

/** What the content script reads on the test's page, asked by a page of the extension that may look into it. */
export async function articleIn(view: View): Promise<Read> {
  const { article } = await view.evaluate<{ article: Read }>(`(async () => {
    const { tabs, scripting } = globalThis.browser ?? chrome;
    const [{ id }] = await tabs.query({ active: true, currentWindow: true });
    const run = async (what) => (await scripting.executeScript({ target: { tabId: id }, ...what }))[0].result;
    await run({ files: ['/src/content/content.js'] });
    return run({ func: () => globalThis.framecheckAnswer('extract', {}) });
  })()`);
  return article;
}
