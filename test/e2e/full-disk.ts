import type { TabView } from './driver.ts';

/** An expression: puts so many bytes that cannot be packed beside the library; tells whether there was room for them. */
const putting = (size: number): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('beside');
  opening.onupgradeneeded = () => opening.result.createObjectStore('filled', { autoIncrement: true });
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('filled', 'readwrite');
    const pieces = Array.from({ length: ${Math.ceil(size / 65536)} }, () => crypto.getRandomValues(new Uint8Array(${Math.min(size, 65536)})));
    transaction.objectStore('filled').put(pieces);
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  };
})`;

const SIZES = [1_048_576, 131_072, 16_384, 2_048];

async function fillOnce(view: TabView): Promise<number> {
  let put = 0;
  for (const size of SIZES) while (await view.evaluate<boolean>(putting(size))) put += 1;
  return put;
}

/** Fills what room a browser has left for the extension, from one of its pages. */
export async function fillDisk(view: TabView): Promise<void> {
  // What the browser tidies up meanwhile makes room again.
  while ((await fillOnce(view)) > 0);
}
