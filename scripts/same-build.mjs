// @ts-check
// Builds once more and compares with what stands in dist/: the same sources give the same bytes, and no path of this machine is in them.
import { digest, readFolder } from './dist-files.mjs';

const digests = () => Object.fromEntries(Object.entries(readFolder('dist')).map(([name, data]) => [name, digest(data)]));

const before = digests();
await import('./build.mjs');
const after = digests();
const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
const faults = [
  ...names.filter((name) => before[name] !== after[name]).map((name) => `dist/${name} differs from one build to the next`),
  ...Object.entries(readFolder('dist')).flatMap(([name, data]) =>
    data.includes(process.cwd()) ? `dist/${name} names ${process.cwd()}` : [],
  ),
];
for (const fault of faults) console.error(fault);
if (faults.length) process.exitCode = 1;
else console.log(`${names.length} files, the same bytes`);
