import type { Review } from '../core/review';
import { escaped } from './escaped';
import { type Detail, type Item, outlineOf, type Place, type Say, type Section } from './outline';

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
h1,blockquote{font-family:Georgia,serif}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:2px solid}mark{background:none;color:inherit;
font-weight:bold;text-decoration:underline}li{margin:.4rem 0}.about,footer{opacity:.8}
@media print{body{margin:0;max-width:none}section{break-inside:auto}h2{break-after:avoid}li,blockquote{break-inside:avoid}a{color:inherit}}`;

/** Nothing may load or run, even if something should slip through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const placeOf = ({ prefix, exact, suffix, whose }: Place): string =>
  `<blockquote>…${escaped(prefix)}<mark>${escaped(exact)}</mark>${escaped(suffix)}… <small><bdi>${escaped(whose)}</bdi></small></blockquote>`;

const detailOf = ({ text, url }: Detail): string =>
  `<li>${url ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(text)}</a>` : escaped(text)}</li>`;

const itemOf = (item: Item): string =>
  `<li><bdi>${escaped(item.text)}</bdi>${item.places.map(placeOf).join('')}<ul>${item.details.map(detailOf).join('')}</ul></li>`;

const sectionOf = ({ title, intro, items }: Section): string =>
  `<section><h2>${escaped(title)}</h2>${intro ? `<p>${escaped(intro)}</p>` : ''}<ul>${items.map(itemOf).join('\n')}</ul></section>`;

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
