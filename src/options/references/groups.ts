import type { OnOffer } from '../../view/compared/on-offer';

/** The reports of one place, with the keys of its name and of what is said of it. */
export interface Group {
  from: OnOffer['from'];
  title: string;
  intro: string;
  reports: OnOffer[];
}

const places: { from: OnOffer['from']; title: string; intro: string; none?: string }[] = [
  { from: 'kept', title: 'options.kept', intro: 'options.kept.intro', none: 'options.kept.none' },
  { from: 'imported', title: 'options.imported', intro: 'options.imported.intro' },
  { from: 'session', title: 'options.session', intro: 'options.session.intro', none: 'options.session.none' },
  { from: 'bundled', title: 'options.bundled', intro: 'options.bundled.intro', none: 'options.bundled.none' },
];

const newestFirst = (one: OnOffer, other: OnOffer): number => (other.published ?? '').localeCompare(one.published ?? '');

/** Reports under where they come from, the newest first; an empty place says how reports come there, unless they are searched. */
export function groupsOf(reports: OnOffer[], isSearched: boolean): Group[] {
  return places.flatMap(({ from, title, intro, none }) => {
    const group = reports.filter((report) => report.from === from).sort(newestFirst);
    if (group.length > 0) return [{ from, title, intro, reports: group }];
    return none && !isSearched ? [{ from, title, intro: none, reports: group }] : [];
  });
}
