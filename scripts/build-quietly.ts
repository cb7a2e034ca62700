import { spawnSync } from 'node:child_process';

/** Builds one target; what the build has to say is shown only where it fails. */
export function buildQuietly(target: 'chrome' | 'firefox'): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', target], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`dist/${target} could not be built:\n${stdout}${stderr}`);
}
