// @ts-check
// `npm run reports`: judges the bundled references and writes public/reports/index.json anew.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/reports.ts', { configFile: false, logLevel: 'error' });
const { faults, index } = module.readReports();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
writeFileSync('public/reports/index.json', `${JSON.stringify({ reports: index }, null, 2)}\n`);
console.log(`public/reports/index.json: ${index.length} references`);
