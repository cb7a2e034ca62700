/** A reading that is made once for each object and kept as long as the object is: a report is compared with many others. */
export function oncePer<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}

/** What keeps the readings of itself that were made. */
export interface Keeping {
  readonly kept: unknown[];
}

/** Stands for a reading that found nothing. */
const NOTHING = Symbol('nothing');

let readings = 0;

/**
 * A reading that is made once for each object and kept in it. To be made when a module is loaded: each takes a place in every such object. For what lives as short as a review: what a `WeakMap` holds
 * outlives the collector's short passes, and all that it leads to with it.
 */
export function onceKept<K extends Keeping, V>(read: (key: K) => V): (key: K) => V {
  const place = readings++;
  return (key) => {
    const before = key.kept[place];
    if (before !== undefined) return (before === NOTHING ? undefined : before) as V;
    const value = read(key);
    key.kept[place] = value === undefined ? NOTHING : value;
    return value;
  };
}

/** What is made when it is first asked for, and kept: many starts ask for it later, or never. */
export function onceAsked<V>(make: () => V): () => V {
  let made: { value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
