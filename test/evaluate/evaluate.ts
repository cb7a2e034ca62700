import { parseArgs } from 'node:util';
import { evaluateFolder } from './evaluate-folder';
import { evaluateGold } from './evaluate-gold';
import { toMarkdown } from './table';

/** `npm run evaluate -- [FOLDER] [--split NAME]`: prints how well the program does on a folder of rows, or on the gold set. Returns the exit code. */
export function evaluate(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({ args, options: { split: { type: 'string' } }, allowPositionals: true });
    const [folder, another] = positionals;
    if (another !== undefined) throw new Error(`One folder at a time: what is "${another}"?`);
    const tables = folder === undefined ? evaluateGold() : evaluateFolder(folder, values.split);
    for (const table of tables) console.log(`${toMarkdown(table)}\n`);
    return 0;
  } catch (fault) {
    console.error((fault as Error).message);
    return 1;
  }
}
