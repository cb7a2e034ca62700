// Writes the English defaults of the code into public/_locales/en/messages.json and drops what nothing says any more.
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const file = 'public/_locales/en/messages.json';
/** @param {string} name */
const load = async (name) => (await runnerImport(`./scripts/${name}.ts`)).module;
const { messagesInCode } = await load('messages-in-code');
const { keysInViews } = await load('keys-in-source');
const { renewed } = await load('catalogue');

const catalogue = renewed(JSON.parse(readFileSync(file, 'utf8')), messagesInCode, keysInViews());
writeFileSync(file, `${JSON.stringify(catalogue, null, 2)}\n`);
console.log(`${file}: ${Object.keys(catalogue).length} messages`);
