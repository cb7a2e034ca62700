import { readFileSync } from 'node:fs';

/** A page's script and every script that it loads before it can show anything, as its built HTML lists them. */
const scriptsOf = (page) =>
  [...readFileSync(`dist/chrome/src/${page}/index.html`, 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, file]) => `dist/chrome/${file}`,
  );

export default [
  { name: 'content script', path: 'dist/chrome/src/content/content.js', limit: '35 kB', gzip: true },
  { name: 'popup, with all that it loads first', path: scriptsOf('popup'), limit: '40 kB', gzip: true },
];
