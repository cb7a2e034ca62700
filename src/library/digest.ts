/** Enough of a SHA-256 to tell apart all that a reader will ever keep, in bytes. */
const KEPT = 12;

/** A short name for a text: 24 hexadecimal digits, the same for the same text. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, KEPT), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
