import type { Source } from '../../core/attribution/attribution';
import type { Reference } from '../../core/review';
import { reportName } from './report-name';

/** How a reference report describes a source. */
export interface QualifiedThere {
  report: string;
  words: string[];
}

/** The words that describe a source, each once. */
export const qualifiersOf = ({ qualifiers }: Source): string[] => [...new Set(qualifiers.map(({ exact }) => exact))];

const nameKey = ({ name }: Source): string => name.toLowerCase().replace(/^the /, '');

/** How the reference reports describe a source of the same name; those that do not describe it are left out. */
export function qualifiedThere(source: Source, references: Reference[]): QualifiedThere[] {
  return references.flatMap((reference) => {
    const words = reference.sources.filter((other) => nameKey(other) === nameKey(source)).flatMap(qualifiersOf);
    return words.length ? [{ report: reportName(reference), words: [...new Set(words)] }] : [];
  });
}
