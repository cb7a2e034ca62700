import { expect, test } from 'vitest';
import { type FileKind, fileKinds, fileOf } from '../../src/export/files';
import { formats } from '../../src/export/formats';
import { reviewOf, say } from './sample';

test.each(Object.keys(fileKinds) as FileKind[])('%s is saved as it is written', (kind) => {
  const review = reviewOf('Rebels leave');
  const { name, type, text } = fileOf(review, kind, say);
  expect(name).toBe(`framecheck-rebels-leave.${fileKinds[kind].ending}`);
  expect(type).toMatch(/^\w+\/[\w+]+$/);
  expect(text).toBe(formats[kind]?.(review, say));
});

test.each([
  ['marks and accents', '“Économie”: 5 % / ../..\\etc', 'framecheck-e-conomie-5-etc.md'],
  ['another script', 'Восстание', 'framecheck.md'],
  ['a long headline', 'word '.repeat(40), `framecheck-${'word-'.repeat(12).slice(0, -1)}.md`],
])('%s make a name that every disk takes', (_case, headline, name) => {
  expect(fileOf(reviewOf(headline), 'markdown', say).name).toBe(name);
});
