import type { Settings } from './settings';

/** A search for news: its name, and its address with `%s` where the words go. */
export interface NewsSearch {
  name: string;
  template: string;
}

/** The searches to choose from, the one that is taken unless the reader chose another first. */
export const newsSearches: [NewsSearch, ...NewsSearch[]] = [
  { name: 'DuckDuckGo', template: 'https://duckduckgo.com/?q=%s&iar=news&ia=news' },
  { name: 'Google News', template: 'https://news.google.com/search?q=%s' },
  { name: 'Bing News', template: 'https://www.bing.com/news/search?q=%s' },
  { name: 'Yahoo News', template: 'https://news.search.yahoo.com/search?p=%s' },
  { name: 'Brave News', template: 'https://search.brave.com/news?q=%s' },
];

const LONGEST = 500;
const MARK = '%s';

/** Why an address cannot be a search, as the end of a key; undefined where it can. */
export function faultOfTemplate(template: string): 'long' | 'mark' | 'https' | undefined {
  if (template.length > LONGEST) return 'long';
  const parts = template.split(MARK);
  if (parts.length !== 2 || /[\s\p{Cc}\p{Cf}]/u.test(template)) return 'mark';
  if (!URL.canParse(parts.join('x'))) return 'https';
  const { protocol, username, password, origin } = new URL(parts.join('x'));
  if (protocol !== 'https:' || username || password) return 'https';
  // Words in the host would ask another host each time.
  return origin === new URL(parts.join('y')).origin ? undefined : 'mark';
}

/** The reader's search, or the usual one where none was chosen that can be one. */
export const newsSearchOf = ({ newsSearch: [chosen] }: Pick<Settings, 'newsSearch'>): string =>
  chosen !== undefined && faultOfTemplate(chosen) === undefined ? chosen : newsSearches[0].template;

/** The address at which a search looks for words. */
export const searchAddress = (template: string, words: string[]): string =>
  template.replace(MARK, () => encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '')));
