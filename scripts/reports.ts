import { readdirSync, readFileSync } from 'node:fs';
import { type IndexedReport, parseIndex } from '../src/core/compare/reports/parse-index';
import { parseReport } from '../src/core/compare/reports/parse-report';
import { readWeights } from '../src/core/compare/weights';
import { compileLexicon } from '../src/core/lexicon/compile';
import { frequencies } from '../src/data/frequencies';
import { bundledLexicon } from '../src/data/lexicon';
import { faultsOfIndex, faultsOfReport, type Judging } from './report-faults';
import { indexed } from './report-index';

const FOLDER = 'public/reports';

/** The bundled references, judged. */
export interface Reports {
  /** What is wrong with the files, a sentence each. */
  faults: string[];
  /** The index as it has to be; only where no file is at fault. */
  index: IndexedReport[];
}

const today = (): string => new Date().toISOString().slice(0, 10);

function judge(file: string, raw: string, judging: Judging): string[] {
  try {
    return faultsOfReport(file, JSON.parse(raw), judging);
  } catch (fault) {
    if (fault instanceof SyntaxError) return [`${file}: is not valid JSON`];
    throw fault;
  }
}

/** Reads and judges every reference of a folder. */
export function readReports(folder: string = FOLDER): Reports {
  const judging = { lexicon: compileLexicon(bundledLexicon()), today: today() };
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'index.json');
  const files = names.sort().map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
  const faults = files.flatMap(([name, raw]) => judge(name, raw, judging));
  if (faults.length > 0) return { faults, index: [] };
  const weights = readWeights(frequencies);
  return { faults, index: files.map(([name, raw]) => indexed(name, parseReport(name, JSON.parse(raw)), weights)) };
}

/** What is wrong with the references of a folder and with their index, a sentence each. */
export function faultsOfReports(folder: string = FOLDER): string[] {
  const { faults, index } = readReports(folder);
  if (faults.length > 0) return faults;
  try {
    return faultsOfIndex(parseIndex('index.json', JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'))), index);
  } catch (fault) {
    return [(fault as Error).message];
  }
}
