// @ts-check
// A zip per browser from dist/, byte-identical for the same sources on any machine: sorted names, one fixed time, a pure-JavaScript deflate.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { digest, readFolder } from './dist-files.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// fflate writes local time: a date made of local parts gives the same bytes in every time zone.
const mtime = new Date(1980, 0, 1);

mkdirSync('out', { recursive: true });
for (const target of ['chrome', 'firefox']) {
  const files = readFolder(`dist/${target}`);
  const zip = zipSync(files, { level: 9, mtime, os: 3, attrs: 0o644 << 16 });
  const file = `out/framecheck-${target}-${version}.zip`;
  writeFileSync(file, zip);
  console.log(`${file}  ${Object.keys(files).length} files  ${zip.length} bytes  sha256 ${digest(zip)}`);
}
