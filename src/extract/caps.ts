/** What is read of a page at most: 27 KB of nested elements were seen to hold up an extractor for seconds. */
export const caps = {
  elements: 50_000,
  depth: 512,
  characters: 1_000_000,
  /** Readability runs in one go and its time grows with the page and with its depth; beyond these, paragraphs are found by density. */
  readabilityElements: 3_000,
  readabilityDepth: 100,
  /** Further headings, and lines that ask for a subscription, around which something is taken out: each costs a look at all of the page. */
  cuts: 50,
  /** Characters of structured data kept from one page. */
  structuredData: 500_000,
  /** Milliseconds of work before the page gets its turn. */
  slice: 30,
};
