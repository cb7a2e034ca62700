/** A generator of numbers below a bound, the same at every run (a linear congruence; its high bits are used). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What is put into a tree: keys of an object, and what stands in the place of a value. */
interface Stuff {
  keys: readonly string[];
  values: readonly unknown[];
}

type Node = Record<string, unknown> | unknown[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Defines a key as a file does: `__proto__` becomes a key of the object's own. */
const put = (node: Node, key: string, value: unknown): void => {
  Object.defineProperty(node, key, { value: structuredClone(value), enumerable: true, writable: true, configurable: true });
};

/** Changes a value somewhere in a tree: puts another in its place, takes it out, doubles it, or adds a key. */
function change(root: Node, { keys, values }: Stuff, next: (below: number) => number): void {
  let node = root;
  for (let depth = next(5); depth > 0; depth--) {
    const inner = Object.values(node).filter(isNode);
    if (inner.length === 0) break;
    node = inner[next(inner.length)] as Node;
  }
  const own = Object.keys(node);
  const key = own[next(own.length)];
  const act = next(5);
  if (act === 0 && Array.isArray(node)) node.push(structuredClone(node[0] ?? null));
  else if (act <= 1 || key === undefined)
    put(node, Array.isArray(node) ? '0' : (keys[next(keys.length)] as string), values[next(values.length)]);
  else if (act === 2 && !Array.isArray(node)) delete node[key];
  else put(node, key, values[next(values.length)]);
}

/** A file of JSON that was changed in one to three places. */
export function changed(json: string, stuff: Stuff, next: (below: number) => number): string {
  const root = JSON.parse(json) as Node;
  for (let changes = 1 + next(3); changes > 0; changes--) change(root, stuff, next);
  return JSON.stringify(root);
}

/** Cuts a text, turns a character or puts one in. */
export function damaged(text: string, next: (below: number) => number): string {
  const at = next(text.length);
  const act = next(3);
  if (act === 0) return text.slice(0, at);
  return `${text.slice(0, at)}${'"\\{}[],:\u0000\u2028\r\n'.charAt(next(12))}${text.slice(at + (act === 1 ? 1 : 0))}`;
}
