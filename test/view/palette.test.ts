import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/core/check';
import { defaultSettings } from '../../src/core/settings';
import { highlightRules, lines, paletteNames, paletteOf, palettes } from '../../src/view/palette';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const kinds = Object.keys(lines) as Kind[];
/** Ground that pages have: white and a warm paper, and two dark ones. */
const grounds = { light: ['#ffffff', '#f6f1e7'], dark: ['#000000', '#22252a'] } as const;

describe.each(paletteNames)('%s', (name) => {
  test.each(kinds)('%s can be seen on light ground and on dark', (kind) => {
    for (const ground of ['light', 'dark'] as const)
      for (const behind of grounds[ground]) expect(contrast(palettes[name].colours[kind][ground], behind)).toBeGreaterThanOrEqual(3);
  });

  test('a rule paints every kind, in own words and in quoted ones, on both grounds', () => {
    const [rules = ''] = highlightRules(name).split('@media');
    expect([...rules.matchAll(/::highlight\(framecheck-(?!shown)/g)]).toHaveLength(kinds.length * 4);
    for (const kind of kinds)
      expect(rules).toMatch(new RegExp(`${kind.replaceAll(' ', '-')}-own-light\\) { text-decoration: underline ${lines[kind]} `));
  });

  test('where the system gives the colours, every kind and the shown words take theirs from it', () => {
    const forced = highlightRules(name).split('@media (forced-colors: active)')[1];
    expect(forced?.match(/text-decoration-color: CanvasText/g)).toHaveLength(kinds.length * 2);
    expect(forced?.match(/text-decoration-color: GrayText/g)).toHaveLength(kinds.length * 2);
    expect(forced?.match(/background-color: Highlight; color: HighlightText/g)).toHaveLength(2);
  });
});

test('no two kinds have the same line', () => {
  expect(new Set(Object.values(lines)).size).toBe(kinds.length);
});

test.each([
  [[], 'usual'],
  [['strong'], 'strong'],
  [['toString'], 'usual'],
  [['of a later version'], 'usual'],
])('%j is the palette %s', (palette, name) => {
  expect(paletteOf({ ...defaultSettings, palette })).toBe(name);
});

test('the popup shows the kinds in the colours and lines of the usual palette', () => {
  const tokens = readFileSync('src/view/tokens.css', 'utf8');
  for (const kind of kinds) {
    for (const colour of Object.values(palettes.usual.colours[kind])) expect(tokens).toContain(colour);
    expect(tokens).toMatch(new RegExp(`\\[data-kind="${kind}"\\] \\{[^}]*--line: ${lines[kind]};`));
  }
});
