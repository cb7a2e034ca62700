import type { Kind } from '../core/check';
import type { Settings } from '../core/settings';
import { highlightName } from './highlight-name';

interface Colours {
  /** On light ground, and on dark. */
  light: string;
  dark: string;
}

interface Palette {
  colours: Record<Kind, Colours>;
  /** How thick a line is, in pixels. */
  width: number;
}

const one = (colours: Colours): Record<Kind, Colours> => ({
  names: colours,
  modifiers: colours,
  doubt: colours,
  sources: colours,
  'acts and figures': colours,
});

/** Each reaches a contrast of 3 to 1 with light and with dark ground (WCAG 2.2, 1.4.11); the usual one is Okabe and Ito's, safe for colour-blind readers. */
export const palettes = {
  usual: {
    width: 2,
    colours: {
      names: { light: '#0072b2', dark: '#56b4e9' },
      modifiers: { light: '#d55e00', dark: '#f0894a' },
      doubt: { light: '#8e4585', dark: '#cc79a7' },
      sources: { light: '#00735a', dark: '#34c79a' },
      'acts and figures': { light: '#8a6100', dark: '#e69f00' },
    },
  },
  strong: {
    width: 3,
    colours: {
      names: { light: '#004a80', dark: '#8fd0ff' },
      modifiers: { light: '#a13d00', dark: '#ffb07a' },
      doubt: { light: '#6b1f66', dark: '#f0a8d0' },
      sources: { light: '#005040', dark: '#6fe6c0' },
      'acts and figures': { light: '#5f4300', dark: '#ffca4d' },
    },
  },
  ink: { width: 2, colours: one({ light: '#3a3b3f', dark: '#d5d6da' }) },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;

export const paletteNames = Object.keys(palettes) as PaletteName[];

/** The palette that a reader chose. */
export const paletteOf = ({ palette: [name = ''] }: Pick<Settings, 'palette'>): PaletteName =>
  Object.hasOwn(palettes, name) ? (name as PaletteName) : 'usual';

/** Colour is never alone: each kind has a line of its own. */
export const lines: Record<Kind, string> = {
  names: 'solid',
  modifiers: 'wavy',
  doubt: 'dotted',
  sources: 'double',
  'acts and figures': 'dashed',
};

/** The words that were just scrolled to. */
const SHOWN: Colours = { light: '#ffe08a', dark: '#5c4a00' };

const grounds = ['light', 'dark'] as const;
/** A quoted source's words keep the line at half strength. */
const HALF = '80';

/** Where the reader's system gives the colours, lines alone tell the kinds apart, and a source's own words have the weaker colour. */
function forcedRules(): string {
  const all = (quoted: boolean): string =>
    (Object.keys(lines) as Kind[])
      .flatMap((kind) => grounds.map((ground) => `::highlight(${highlightName(kind, quoted, ground)})`))
      .map((name) => `${name} { text-decoration-color: ${quoted ? 'GrayText' : 'CanvasText'}; }`)
      .join('\n');
  const shown = grounds.map((ground) => `::highlight(framecheck-shown-${ground}) { background-color: Highlight; color: HighlightText; }`);
  return `@media (forced-colors: active) {\n${[all(false), all(true), ...shown].join('\n')}\n}`;
}

/** The style rules that paint the highlights of a page. */
export function highlightRules(name: PaletteName): string {
  const { colours, width } = palettes[name];
  const rules = (Object.keys(lines) as Kind[]).flatMap((kind) =>
    grounds.flatMap((ground) =>
      [false, true].map((quoted) => {
        const line = `${lines[kind]} ${width}px ${colours[kind][ground]}${quoted ? HALF : ''}`;
        return `::highlight(${highlightName(kind, quoted, ground)}) { text-decoration: underline ${line}; }`;
      }),
    ),
  );
  const shown = grounds.map((ground) => `::highlight(framecheck-shown-${ground}) { background-color: ${SHOWN[ground]}; }`);
  return [...rules, ...shown, forcedRules()].join('\n');
}
