/** An address that may become a link: of the web, and nothing that runs. */
export const webAddress = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined;
