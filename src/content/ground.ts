import { read } from '../extract/unclobbered';

export type Ground = 'light' | 'dark';

/** Red, green, blue (0 to 255) and opacity of a computed colour; undefined for a notation that browsers do not compute to. */
function channelsOf(colour: string): [number, number, number, number] | undefined {
  const [red, green, blue, opacity = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || red === undefined || green === undefined || blue === undefined) return undefined;
  return [red, green, blue, opacity];
}

/** Relative luminance of sRGB channels, 0 to 1 (WCAG 2). */
function luminance(channels: number[]): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour that stands behind an element: its own or that of the nearest ancestor that has one. */
function findBackground(element: Element | null): string | undefined {
  for (let at = element; at; at = read(at, 'parentElement')) {
    const colour = getComputedStyle(at).backgroundColor;
    if ((channelsOf(colour)?.[3] ?? 0) > 0.5) return colour;
  }
  return undefined;
}

/** Whether dark or light stands behind an element; a page that paints nothing is as light as its colour scheme. */
export function groundBehind(element: Element): Ground {
  const background = channelsOf(findBackground(element) ?? '');
  if (background) return luminance(background.slice(0, 3)) < 0.18 ? 'dark' : 'light';
  const ink = channelsOf(getComputedStyle(element).color);
  return ink && luminance(ink.slice(0, 3)) > 0.5 ? 'dark' : 'light';
}
