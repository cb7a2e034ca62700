/** Whose pages a pattern for extensions may name: hosts of the web, with at least one dot, or this machine. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$|^localhost$|^127\.0\.0\.1$/;

/** The host that a reader means by an address or a host, as browsers write it; undefined where it is none of the web. */
export function hostOf(written: string): string | undefined {
  const text = written.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return HOST.test(hostname) ? hostname : undefined;
}

/** What a browser calls all pages of one host, and of no other: by the schemes that the manifest names, or Chromium refuses to ask. */
export const originsOf = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

/** The hosts that granted names stand for, each once. */
export const hostsOf = (origins: readonly string[]): string[] => [...new Set(origins.flatMap((origin) => hostOfOrigin(origin) ?? []))];

/** The host that such a name stands for; undefined where it stands for more than one. */
export function hostOfOrigin(origin: string): string | undefined {
  const [, host] = /^(?:\*|https?):\/\/([^/*]+)\/\*$/.exec(origin) ?? [];
  return host && hostOf(host.replace(/:\d+$/, ''));
}
