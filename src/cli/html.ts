import { parseHTML } from 'linkedom';
import { defaultTreeAdapter, parse, serialize } from 'parse5';

/** What serves as the document of a page in Node; browsers' parsers nest no deeper either. */
const DEEPEST = 512;

/**
 * A Document from HTML, without a browser: parse5 builds what a browser would build (linkedom alone loses a page that leaves its html and
 * body tags out), linkedom makes it a DOM.
 * @throws where elements nest deeper than in any browser
 */
export function documentOf(html: string): Document {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > DEEPEST) throw new Error(`the page nests its elements more than ${DEEPEST} deep`);
    },
    onItemPop() {
      depth -= 1;
    },
  };
  return parseHTML(serialize(parse(html, { treeAdapter }))).document as unknown as Document;
}
