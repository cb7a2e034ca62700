/** What both reports of a pair tell, a sentence each. */
export const SHARED = [
  'The ferry Albatross sank near the cape of Tarnford on Sunday night.',
  'The coast guard took forty passengers from the water before dawn.',
  'The ferry company stopped all crossings to Portmere for a week.',
] as const;

/** Lines as a report. */
export const report = (...lines: string[]): string => lines.join('\n');
