// Writes the English defaults of the code into public/_locales/en/messages.json and drops what nothing says any more.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const file = 'public/_locales/en/messages.json';
/** @param {string} name */
const load = async (name) => (await runnerImport(`./scripts/${name}.ts`)).module;
const { messagesInCode } = await load('messages-in-code');
const { keysInViews } = await load('keys-in-source');
const { differences, renewed } = await load('catalogue');

const catalogue = renewed(JSON.parse(readFileSync(file, 'utf8')), messagesInCode, keysInViews());
writeFileSync(file, `${JSON.stringify(catalogue, null, 2)}\n`);
// Other languages are translated by people: what they lack, or have too much, is named and not invented.
const lacking = readdirSync('public/_locales')
  .filter((language) => language !== 'en')
  .flatMap((language) => differences(language, catalogue, JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))));
for (const fault of lacking) console.error(fault);
if (lacking.length > 0) process.exitCode = 1;
console.log(`${file}: ${Object.keys(catalogue).length} messages`);
