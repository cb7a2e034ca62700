/** What a browser gives an extension to hold values by key, such as `storage.session`; `null` stands for all keys. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** What a value takes up in an area, in bytes. Chromium holds a text as UTF-8, Firefox in one or two bytes for each UTF-16 unit: whatever is more. */
export function bytesOf(value: unknown): number {
  const json = JSON.stringify(value);
  return Math.max(new TextEncoder().encode(json).length, 2 * json.length);
}

/** How many values, in their order, there is room for, by their sizes. */
export function countFitting(sizes: readonly number[], room: number): number {
  let left = room;
  const first = sizes.findIndex((size) => {
    left -= size;
    return left < 0;
  });
  return first < 0 ? sizes.length : first;
}
