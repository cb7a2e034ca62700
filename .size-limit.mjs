import { readFileSync } from 'node:fs';

/** What a script imports before it runs, and what it begins to import at once (what the script that a page starts with names). */
function importsOf(file, isStart) {
  const script = readFileSync(`dist/chrome/${file}`, 'utf8');
  const found = script.matchAll(isStart ? /["'`]\.\/([\w.-]+\.js)/g : /(?:from|import) ?["'`]\.\/([\w.-]+\.js)/g);
  return [...found].map(([, name]) => `assets/${name}`);
}

/** Every script that a page loads before it can show anything of its own. */
function scriptsOf(page) {
  const html = readFileSync(`dist/chrome/src/${page}/index.html`, 'utf8');
  const starts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file);
  const files = new Set(starts);
  for (const file of files) for (const imported of importsOf(file, starts.includes(file))) files.add(imported);
  return [...files].map((file) => `dist/chrome/${file}`);
}

export default [
  { name: 'content script', path: 'dist/chrome/src/content/content.js', limit: '35 kB', gzip: true },
  { name: 'popup, with all that it loads first', path: scriptsOf('popup'), limit: '40 kB', gzip: true },
];
