import type { OnOffer } from '../../view/compared/on-offer';

/** A report with the words that it is searched by. */
export interface Searched {
  report: OnOffer;
  words: string;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Makes reports ready to be searched: by headline, outlet, day and address. */
export const readySearch = (reports: OnOffer[]): Searched[] =>
  reports.map((report) => {
    const { headline, outlet, published, url } = report;
    return { report, words: folded([headline, outlet, published, url].filter(Boolean).join('\n')) };
  });

/** The reports in which every word of a search stands, whatever its accents and capitals. */
export function findReports(reports: Searched[], search: string): OnOffer[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  return reports.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ report }) => report);
}
