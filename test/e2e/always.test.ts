import { expect, test } from 'vitest';
import { browser, inOwnBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

const HOSTS = ['127.0.0.1'];

inOwnBrowsers({ hosts: HOSTS }, () => {
  /** What stands on the button of the tab that shows the site. */
  const badge = () =>
    browser.inTab('src/options/index.html#sites', (view) =>
      view.evaluate<string>(`(async () => {
        const { tabs, action } = globalThis.browser ?? chrome;
        const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' });
        return action.getBadgeText({ tabId: tab.id });
      })()`),
    );

  const REGISTERED = '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length)';

  test('a page of a site that is always checked shows its notes on the button without a click', async () => {
    // A browser that was just started registers the script a moment after the extension is there.
    await browser.inTab('src/options/index.html#sites', (view) =>
      waitFor(async () => (await view.evaluate<number>(REGISTERED)) > 0, 'its script to be there'),
    );
    await browser.goto(site.at('/report'));
    await waitFor(async () => /^\d+$/.test(await badge()), 'a number on the button');
  });

  test('the site is listed in the options and can be dropped, and its pages are left alone then', async () => {
    await browser.inTab('src/options/index.html#sites', async (view) => {
      await waitFor(() => view.evaluate('document.querySelector(".listed bdi")?.textContent === "127.0.0.1"'), 'the site to be listed');
      await view.click('.listed button[name=again]');
      await waitFor(() => view.evaluate('document.querySelector(".listed bdi") === null'), 'the site to go');
      await waitFor(async () => (await view.evaluate(REGISTERED)) === 0, 'its script to go');
    });
    await browser.goto(site.at('/dark'));
    await browser.killBackground();
    await browser.goto(site.at('/report'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await browser.isBackgroundRunning()).toBe(false);
  });
});
