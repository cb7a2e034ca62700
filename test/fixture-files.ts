import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** From the root of the repository, where every command runs: what is bundled to be measured stands elsewhere than this file. */
const folder = 'test/fixtures';
const fileOf = (slug: string, name: string): string => readFileSync(`${folder}/${slug}/${name}`, 'utf8');

/** What a fixture has many times over, with its number, from 1 on, in the place of {n}. */
const repeated = (times: number, text: string): string[] =>
  Array.from({ length: times }, (_, at) => text.replaceAll('{n}', String(at + 1)));

/** The page fixtures: the folders that hold a page and what is to be read on it. */
export const slugs = readdirSync(folder).filter((slug) => existsSync(`${folder}/${slug}/page.html`));

/** A page of a fixture; what stands between `<!-- 100 times -->` and `<!-- end -->` is there so often. */
export const pageOf = (slug: string, name = 'page.html'): string =>
  fileOf(slug, name).replaceAll(/<!-- (\d+) times -->\n([\s\S]*?)<!-- end -->\n/g, (_, times, text) =>
    repeated(Number(times), text).join(''),
  );

/** A paragraph, or some that are there so often. */
type Written = string | { times: number; paragraphs: string[] };

const paragraphsOf = (written: Written): string[] =>
  typeof written === 'string' ? [written] : repeated(written.times, written.paragraphs.join('\n')).flatMap((text) => text.split('\n'));

/** What must be read on a fixture's page: its article, or the key of the sentence that says why there is none. */
export function articleWanted(slug: string): { article?: { paragraphs: string[] }; nothing?: string } {
  const { article, nothing } = JSON.parse(fileOf(slug, 'article.json'));
  return nothing ? { nothing } : { article: { ...article, paragraphs: article.paragraphs.flatMap(paragraphsOf) } };
}

/** What must be noted on a fixture's page, in the order of the text, and its sources. */
export const reviewWanted = (slug: string): { passages: string[]; sources: string[] } => JSON.parse(fileOf(slug, 'review.json'));
