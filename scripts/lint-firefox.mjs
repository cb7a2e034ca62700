// @ts-check
// Mozilla's own lint of the built add-on; it fails on errors. Its warnings are about `innerHTML` in libraries, which our policy forbids to run.
import { spawnSync } from 'node:child_process';

const args = ['lint', '--source-dir', 'dist/firefox', '--self-hosted', '--no-config-discovery', '--output', 'json'];
const { stdout, stderr } = spawnSync(process.execPath, ['node_modules/web-ext/bin/web-ext.js', ...args], { encoding: 'utf8' });
if (!stdout.startsWith('{')) throw new Error(`web-ext lint did not run: ${stderr}`);

/** @type {{ errors: { code: string, message: string, file?: string }[], warnings: { code: string, file?: string }[] }} */
const { errors, warnings } = JSON.parse(stdout);
for (const { code, message, file } of errors) console.error(`${code} ${file ?? ''}: ${message}`);
console.log(
  `${errors.length} errors, ${warnings.length} warnings${warnings.length ? `: ${[...new Set(warnings.map(({ code, file }) => `${code} in ${file}`))].join(', ')}` : ''}`,
);
if (errors.length) process.exitCode = 1;
