import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';

/** The policy, in which the styles that stand in the popup's page are named by their hash. */
const policyOf = (target: string) => {
  const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(readFileSync(`dist/${target}/src/popup/index.html`, 'utf8')) ?? [];
  const named = `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
  return {
    extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' ${named}; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
  };
};

/** The panel needs a permission in Chrome alone. */
const permissions = { chrome: ['sidePanel'], firefox: [] };

test.each(['chrome', 'firefox'] as const)('%s: asks for no more than it uses, and shows pages nothing', (target) => {
  const manifest = JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'));
  expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...permissions[target]]);
  for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'web_accessible_resources']) {
    expect(manifest).not.toHaveProperty(key);
  }
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest.externally_connectable).toEqual({ ids: [] });
  expect(manifest.content_security_policy).toEqual(policyOf(target));
  expect(manifest.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  const panel = target === 'chrome' ? manifest.side_panel.default_path : manifest.sidebar_action.default_panel;
  const files = [manifest.action.default_popup, panel, manifest.options_ui.page, ...Object.values<string>(manifest.icons)];
  expect(files.filter((file) => !existsSync(`dist/${target}/${file}`))).toEqual([]);
});

test('the background is one classic script, of which Chromium keeps what it compiled', () => {
  expect(JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8')).background).toEqual({ service_worker: 'background.js' });
  for (const browser of ['chrome', 'firefox']) new Script(readFileSync(`dist/${browser}/background.js`, 'utf8'));
});

test("Firefox's manifest says where it runs and that nothing is collected", () => {
  const { background, browser_specific_settings, minimum_chrome_version, sidebar_action, side_panel } = JSON.parse(
    readFileSync('dist/firefox/manifest.json', 'utf8'),
  );
  expect(background).toEqual({ scripts: ['background.js'] });
  expect(browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '149.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(sidebar_action.open_at_install).toBe(false);
  expect([minimum_chrome_version, side_panel]).toEqual([undefined, undefined]);
});
