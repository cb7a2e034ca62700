import { entriesToCsv, packOf } from '../../src/core/pack';
import { defaultSettings } from '../../src/core/settings';
import { entry } from './lexicon/entries';

/** A generator of numbers below a bound, the same at every run (a linear congruence; its high bits are used). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What is put in the place of a value. */
const VALUES: unknown[] = [
  null,
  true,
  -1,
  1e308,
  '',
  ' ',
  'a word',
  'pro-*',
  '=just so',
  '*',
  'a\u202eb',
  'a\u200bb',
  'x'.repeat(1001),
  [],
  {},
  [[]],
  ['a', 'a'],
  [null],
  { near: ['@sport'] },
  { near: ['@pets'] },
  { headline: 'yes' },
  [{ who: 'A guide', says: 'Less.', url: 'javascript:alert(1)', date: '2020' }],
  'none',
  'for-actor',
  'quiet',
  'constructor',
  '=SUM(A1)',
];

const KEYS =
  'framecheck entries id forms why category group side only exceptions guidance noGuidance weight entriesOff __proto__ constructor prototype polluted'.split(
    ' ',
  );

type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Defines a key as a file does: `__proto__` becomes a key of the object's own. */
const put = (node: Node, key: string, value: unknown): void => {
  Object.defineProperty(node, key, { value: structuredClone(value), enumerable: true, writable: true, configurable: true });
};

/** Changes a value somewhere in a tree: puts another in its place, takes it out, doubles it, or adds a key. */
function change(root: Node, next: (below: number) => number): void {
  let node = root;
  for (let depth = next(5); depth > 0; depth--) {
    const inner = Object.values(node).filter(isNode);
    if (inner.length === 0) break;
    node = inner[next(inner.length)] as Node;
  }
  const keys = Object.keys(node);
  const key = keys[next(keys.length)];
  const act = next(5);
  if (act === 0 && Array.isArray(node)) node.push(structuredClone(node[0] ?? null));
  else if (act <= 1 || key === undefined)
    put(node, Array.isArray(node) ? '0' : (KEYS[next(KEYS.length)] as string), VALUES[next(VALUES.length)]);
  else if (act === 2 && !Array.isArray(node)) delete node[key];
  else put(node, key, VALUES[next(VALUES.length)]);
}

/** Cuts a text, turns a character or puts one in. */
function damage(text: string, next: (below: number) => number): string {
  const at = next(text.length);
  const act = next(3);
  if (act === 0) return text.slice(0, at);
  return `${text.slice(0, at)}${'"\\{}[],:\u0000\u2028\r\n'.charAt(next(12))}${text.slice(at + (act === 1 ? 1 : 0))}`;
}

const sound = entry({ id: 'sound', forms: ['sound word'], group: 'g', side: 'for-actor', only: [{ near: ['@court', 'two words'] }] });
const lists = { entriesOff: ['rebel'], sitesMuted: ['orvale.example'] };
const PACK = packOf({ ...defaultSettings, ...lists, ownEntries: [sound, entry()] });
const CSV = entriesToCsv([sound, entry()]);

/** So many packs, each a sound one that was changed in one to three places; the same at every run. */
export function* brokenPacks(count: number): Generator<{ file: string; text: string }> {
  const next = numbers(20);
  for (let number = 0; number < count; number++) {
    const kind = next(8);
    if (kind === 0) yield { file: 'm.csv', text: damage(CSV, next) };
    else if (kind === 1) yield { file: 'm.json', text: damage(PACK, next) };
    else {
      const root = JSON.parse(PACK) as Node;
      for (let changes = 1 + next(3); changes > 0; changes--) change(root, next);
      yield { file: 'm.json', text: JSON.stringify(root) };
    }
  }
}
