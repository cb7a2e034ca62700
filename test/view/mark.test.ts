import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { MARK_SIDE, markShapes } from '../../src/view/mark';

test('the icon draws the same mark as the pages', () => {
  const { document } = parseHTML(readFileSync('public/icons/mark.svg', 'utf8'));
  const svg = document.querySelector('svg') as Element;
  const drawn = [...svg.querySelectorAll('rect, path')].map((shape) => [
    shape.localName,
    Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
  ]);
  expect(drawn).toEqual(markShapes);
  expect(svg.getAttribute('viewBox')).toBe(`0 0 ${MARK_SIDE} ${MARK_SIDE}`);
});
