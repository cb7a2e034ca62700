type Shape = [name: 'rect' | 'path', attributes: Record<string, string>];

/** The side of the square that our mark is drawn in. */
export const MARK_SIDE = 128;

/** Our mark, shape upon shape. The shells of the pages hold it before any script runs, and `Wordmark` draws it in their place. */
export const markShapes: readonly Shape[] = [
  ['rect', { width: '128', height: '128', rx: '28', fill: '#1f4480' }],
  ['path', { d: 'M32 68V32h36M96 60v36H60', fill: 'none', stroke: '#fff', 'stroke-width': '16' }],
  ['path', { d: 'M46 64h36', fill: 'none', stroke: '#9fc0f5', 'stroke-width': '10' }],
];
