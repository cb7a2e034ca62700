import type { Article } from '../core/article';
import { languageOf } from '../core/text/language';
import type { Block } from './blocks';
import type { Metadata } from './metadata';

/** The headline, a blank line, then the paragraphs, a line each. */
function textOf(headline: string | undefined, blocks: Block[]): string {
  const body = blocks.map(({ text }) => text).join('\n');
  return headline ? `${headline}\n\n${body}` : body;
}

/** The language that the text itself shows; many pages declare one that they are not in. */
function languageIn(text: string, declared: string | undefined): string {
  const shown = languageOf(text);
  return shown === 'und' ? (declared ?? shown) : shown;
}

/** The article: what was read of the report and what the page says about it. */
export function assemble(metadata: Metadata, headline: string | undefined, blocks: Block[], remark: string | undefined): Article {
  const { url, outlet, byline, published } = metadata;
  const text = textOf(headline, blocks);
  return {
    text,
    ...(headline && { headline: { start: 0, end: headline.length } }),
    url,
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    language: languageIn(text, metadata.language),
    read: remark ? 'part' : 'whole',
    ...(remark && { remark }),
  };
}
