import type { View } from '../test/e2e/driver.ts';

/** Runs in the popup: what stands in an element as lines of text, marked words in brackets, what only serves the mouse left out. */
const READ = `function read(element) {
  const left = '.row-buttons, [name]:not(.label), svg, [aria-hidden=true], [hidden]';
  const lines = [''];
  const add = (text) => { lines[lines.length - 1] += text; };
  const endLine = () => { if (lines[lines.length - 1].trim()) lines.push(''); };
  const words = (part) => [...part.childNodes].filter((node) => node.nodeType === 3 || !node.matches(left))
    .map((node) => (node.nodeType === 3 ? node.data : node.matches('mark') ? '[' + words(node) + ']' : words(node) + (node.matches('li:has(+ li)') ? ',' : '')))
    .join(' ').replace(/\\s+/g, ' ').trim();
  // What stands side by side stays on one line.
  const row = (node) => {
    endLine();
    add([...node.children].map(words).filter(Boolean).join(' | '));
    endLine();
  };
  const visit = (node) => {
    if (node.nodeType === 1 && node.matches('tr:not([data-opened]), .difference')) return row(node);
    if (node.nodeType === 3) add(node.data.replace(/\\s+/g, ' '));
    if (node.nodeType !== 1 || node.matches(left)) return;
    const isBlock = !getComputedStyle(node).display.startsWith('inline');
    if (isBlock) endLine();
    else if (node.previousSibling === node.previousElementSibling) add(' ');
    if (node.matches('h1, h2, h3, li')) lines.push('');
    const first = lines.length - 1;
    if (node.matches('mark')) add('[' + node.textContent + ']');
    else for (const child of node.childNodes) visit(child);
    if (isBlock) endLine();
    if (node.matches('li')) for (let at = first; at < lines.length; at++) lines[at] = (at === first ? '- ' : '  ') + lines[at].trimStart();
  };
  visit(element);
  return lines.map((line) => line.trimEnd()).join('\\n');
}`;

/** Runs in the popup: the text of its main part, then of each tab under the tab's name. */
const READ_ALL = `(() => { ${READ}
  const main = document.querySelector('main');
  const before = [...main.querySelectorAll(':scope > :not([role=tablist], [role=tabpanel])')].map(read);
  const panels = [...main.querySelectorAll('[role=tab]')].map((tab) => {
    const panel = document.getElementById(tab.getAttribute('aria-controls'));
    return '== ' + tab.textContent.trim() + ' ==\\n' + [...panel.children].map(read).join('\\n');
  });
  return [before.join('\\n'), ...panels].join('\\n\\n');
})()`;

/** What the popup says, as text for a terminal. */
export const printed = async (popup: View): Promise<string> => (await popup.evaluate<string>(READ_ALL)).replace(/\n{3,}/g, '\n\n').trim();
