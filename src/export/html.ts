import type { Review } from '../core/review';
import { escaped } from './escaped';
import { STYLE } from './html-style';
import { type Detail, type Item, outlineOf, type Place, type Say, type Section } from './outline';

/** Nothing may load or run, even if something should slip through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const placeOf = ({ before, exact, after, whose }: Place): string =>
  `<blockquote>${escaped(before)}<mark>${escaped(exact)}</mark>${escaped(after)} <small><bdi>${escaped(whose)}</bdi></small></blockquote>`;

const linked = ({ text, url }: Detail): string =>
  url ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>` : `<bdi>${escaped(text)}</bdi>`;

const detailsOf = (details: Detail[]): string =>
  details.length > 0 ? `<ul class="details">${details.map((detail) => `<li>${linked(detail)}</li>`).join('')}</ul>` : '';

const itemOf = ({ text, places, details }: Item): string =>
  `<li><p><bdi>${escaped(text)}</bdi></p>${places.map(placeOf).join('')}${detailsOf(details)}</li>`;

/** An item that says little, in a row of a table. */
const rowOf = ({ text, details }: Item): string =>
  `<tr><th scope="row"><bdi>${escaped(text)}</bdi></th><td>${details.map(linked).join(' · ')}</td></tr>`;

const itemsOf = ({ items, brief }: Section): string =>
  brief ? `<table>${items.map(rowOf).join('\n')}</table>` : `<ul>${items.map(itemOf).join('\n')}</ul>`;

const sectionOf = (section: Section): string => {
  const { title, intro, items } = section;
  return `<section><h2>${escaped(title)}</h2>${intro ? `<p>${escaped(intro)}</p>` : ''}${items.length > 0 ? itemsOf(section) : ''}</section>`;
};

/** A review as one HTML file that needs nothing else and runs nothing. */
export function toHtml(review: Review, say: Say): string {
  const { title, about, sections, footer } = outlineOf(review, say);
  return `<!doctype html>
<html lang="${escaped(say({ key: 'language', args: {} }))}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1><bdi>${escaped(title)}</bdi></h1>
${about.map((line) => `<p class="about"><bdi>${escaped(line)}</bdi></p>`).join('\n')}
${sections.map(sectionOf).join('\n')}
<footer><p>${escaped(footer)}</p></footer>
</body>
</html>
`;
}
