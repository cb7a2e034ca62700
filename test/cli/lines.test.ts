import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines';

async function linesIn(chunks: (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
}

test.each([
  ['nothing', [], []],
  ['one line without an end', ['abc'], ['abc']],
  ['lines across chunks', ['a', 'b\nc', 'd\n', 'e'], ['ab', 'cd', 'e']],
  ['empty lines', ['a\n\nb\n'], ['a', '', 'b']],
])('%s', async (_, chunks, expected) => {
  expect(await linesIn(chunks)).toEqual(expected);
});

test('a character that two chunks share', async () => {
  const bytes = Buffer.from('“é”\n');
  expect(await linesIn([bytes.subarray(0, 4), bytes.subarray(4)])).toEqual(['“é”']);
});

test('however it is cut, a text is its lines', async () => {
  const text = fc.array(fc.constantFrom('a', 'é', '\n', ' '), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      const whole = parts.join('');
      expect(await linesIn(parts)).toEqual((whole.endsWith('\n') ? whole.slice(0, -1) : whole).split('\n'));
    }),
  );
});
