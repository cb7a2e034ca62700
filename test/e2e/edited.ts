/**
 * An expression: every place that a page of `markedPage` has marked, as the village of its paragraph, on which side of the meeting it stands, and
 * its words. What the page threw away is left out.
 */
export const PLACES = `(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).filter((range) => range.startContainer.isConnected && String(range));
  return ranges.map((range) => {
    const paragraph = range.startContainer.parentElement.closest('p, h1');
    const from = new Range();
    from.selectNodeContents(paragraph);
    from.setEnd(range.startContainer, range.startOffset);
    const side = String(from).includes(' met ') ? 'after' : 'before';
    return [/Near (\\w+)/.exec(paragraph.textContent)?.[1], side, String(range)].join(' ');
  });
})()`;

/** An expression: whether what a page had marked when it was edited last has been marked anew. */
export const IS_ANEW = `![...CSS.highlights.values()].some((highlight) => window.before.has(highlight))`;

/**
 * An expression that edits a page of `markedPage`: paragraphs move and go, words come, change and go, marked
 * words change under their marks, two change places, and the same words come up in other company. Paragraphs keep the village that they begin with.
 */
export const editing = (seed: number): string => `(() => {
  let state = ${seed};
  const below = (count) => (state = (state * 48271) % 2147483647) % count;
  const article = document.querySelector('article');
  const anew = (paragraph, change) => { paragraph.textContent = change(paragraph.textContent); };
  const terms = /regime|militants|rebels|mob|terrorists|thugs|junta|cronies/g;
  const inPlace = (paragraph, word, change) => {
    const text = paragraph.firstChild;
    const at = text.data.search(word);
    if (at >= 0) change(text, at);
  };
  const edits = [
    (p) => anew(p, (text) => text.replace(' met ', ' at noon met ')),
    (p) => anew(p, (text) => text.replace('officials', 'two of the officials')),
    (p) => anew(p, (text) => text.replace(/ and officials.*/, ' and the mill stood still.')),
    (p) => anew(p, (text) => { const [one, two] = text.match(terms) ?? []; return two ? text.replace(one, '#').replace(two, one).replace('#', two) : text; }),
    (p) => inPlace(p, terms, (text, at) => text.insertData(at + 2, 'zz')),
    (p) => inPlace(p, terms, (text, at) => text.replaceData(at + 1, 2, 'ell')),
    (p) => inPlace(p, 'claimed', (text, at) => text.replaceData(at, 7, 'denied ')),
    (p) => p.remove(),
    (p) => article.append(p),
    (p) => p.before(Object.assign(document.createElement('p'), { textContent: 'A ' + p.textContent.match(terms)?.[0] + ' of early nights met the children, and officials claimed that they slept.' })),
  ];
  for (const paragraph of [...article.querySelectorAll('p')]) if (/^Near/.test(paragraph.textContent)) edits[below(edits.length)](paragraph);
  window.before = new Set(CSS.highlights.values());
})()`;
