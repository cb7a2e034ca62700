const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A term as 32 bits: FNV-1a (Fowler, Noll and Vo), stirred at the end as in MurmurHash3 (Appleby), so that every bit tells as much. */
export function hashOf(term: string): number {
  let hash = OFFSET;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
