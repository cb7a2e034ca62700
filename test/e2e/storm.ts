/**
 * An expression that makes a storm of so many seconds and tells how many changes there were in a second: ten thousand, of nodes, of text and of
 * attributes, beside the report and in it. A paragraph of the report is drawn anew, as frameworks do: with the same words, or with one word more.
 * In the end each has its own words again.
 */
export const stormFor = (seconds: number): string => `(async () => {
  const box = document.body.appendChild(document.createElement('div'));
  const paragraphs = [...document.querySelectorAll('article p')].map((element) => ({ element, text: element.textContent }));
  const changes = [
    (turn) => box.replaceChildren(document.createTextNode('line ' + turn)),
    (turn) => { box.firstChild.data = 'words ' + turn; },
    (turn) => { box.className = 'turn-' + turn; },
    (turn) => {
      const { element, text } = paragraphs[turn % paragraphs.length];
      element.textContent = turn % 2 ? text : text.replace(' the ', ' then the ');
    },
  ];
  const began = performance.now();
  const past = () => performance.now() - began;
  let done = 0;
  while (past() < ${seconds * 1000}) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (const due = past() * 10; done < due; done++) changes[done % 4](done >> 2);
  }
  const mutations = Math.round((done / past()) * 1000);
  for (const { element, text } of paragraphs) element.textContent = text;
  box.remove();
  return mutations;
})()`;
