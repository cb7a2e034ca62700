import type { Area } from '../../src/library/area';

/** A session's storage as browsers hold it: values are copies, and one call is carried out whole. */
export function areaOf(): Area & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (keys) =>
      Object.fromEntries(
        (keys === null ? [...held.keys()] : [keys].flat()).flatMap((key) => (held.has(key) ? [[key, structuredClone(held.get(key))]] : [])),
      ),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) held.delete(key);
    },
  };
}
