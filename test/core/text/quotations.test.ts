import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactOf, readText } from '../../../src/core/text/text';

/** Each quotation as it stands, with what is particular about it. */
const quotationsOf = (raw: string) => {
  const text = readText(raw);
  return text.quotations.map((quotation) => {
    const marks = [
      quotation.closed ? '' : 'open',
      quotation.turned ? 'turned' : '',
      quotation.single ? 'single' : '',
      quotation.parent === undefined ? '' : `in ${quotation.parent}`,
      quotation.resumes === undefined ? '' : `resumes ${quotation.resumes}`,
    ].filter(Boolean);
    return [exactOf(text, quotation), ...marks].join(' / ');
  });
};

const rows: [string, string, string[]][] = [
  ['none', 'The mayor left.', []],
  ['curly double', 'He said “go now” twice.', ['“go now”']],
  ['straight double', 'He said "go now" twice.', ['"go now"']],
  ['two in a sentence', '“Go,” he said, “and stay.”', ['“Go,”', '“and stay.”']],
  ['two straight', '"Go," he said, "and stay."', ['"Go,"', '"and stay."']],
  ['straight after a dash', 'It is—"a lie"—he said.', ['"a lie"']],
  ['straight in brackets', 'The word ("lie") hurt.', ['"lie"']],
  ['guillemets', 'Il a dit «va» hier.', ['«va»']],
  ['guillemets with spaces', 'Il a dit « va » hier.', ['« va »']],
  ['guillemets reversed', 'Er sagte »geh« und ging.', ['»geh«']],
  ['low and high', 'Er sagte „geh“ und ging.', ['„geh“']],
  ['old typing', "He said ``go'' twice.", ["``go''"]],
  ['curly single', 'He said ‘go now’ twice.', ['‘go now’ / single']],
  ['straight single', "He said 'go now' twice.", ["'go now' / single"]],
  ['single before a comma', "'We stay,' he said.", ["'We stay,' / single"]],
  ['contractions inside single', "'We don't know,' he said.", ["'We don't know,' / single"]],
  ['a possessive inside single', "'The mayor's plan failed,' he said.", ["'The mayor's plan failed,' / single"]],
  ["a plural's apostrophe inside single", "'The rebels' leader spoke,' he said.", ["'The rebels' leader spoke,' / single"]],
  ['apostrophes only', "The rebels' leader and the mayors' wives don't talk.", []],
  ['curly apostrophes only', 'The rebels’ leader and the mayors’ wives don’t talk.', []],
  ['a year cut at the front', 'From ‘96 on he sang.', []],
  ['a decade', "In the '90s he sang 'Home' often.", ["'Home' / single"]],
  ['words cut at the front', "Rock 'n' roll 'em, 'twas late.", []],
  ['single inside double', '“He said ‘go’ and left,” she said.', ['“He said ‘go’ and left,”', '‘go’ / single / in 0']],
  ['straight single inside double', '"He said \'go\' and left," she said.', ['"He said \'go\' and left,"', "'go' / single / in 0"]],
  ['double inside single', '‘He said “go” and left,’ she said.', ['‘He said “go” and left,’ / single', '“go” / in 0']],
  ['guillemets inside double', '“He said «go» and left.”', ['“He said «go» and left.”', '«go» / in 0']],
  ['the same marks inside', '“He said “go” and left,” she said.', ['“He said “go” and left,”', '“go” / in 0']],
  ['single at the end of old double', "She said ''it is 'old''' twice.", ["''it is 'old'''"]],
  ['inside at the end', '“He said ‘go.’”', ['“He said ‘go.’”', '‘go.’ / single / in 0']],
  ['feet and inches', 'He is 6\' 2" tall.', []],
  ['inches alone', 'A 12" pipe burst.', []],
  ['a paragraph reopened', '“One.\n“Two,” he said.', ['“One.', '“Two,” / resumes 0']],
  ['two paragraphs reopened', '“One.\n“Two.\n“Three,” he said.', ['“One.', '“Two. / resumes 0', '“Three,” / resumes 1']],
  ['straight marks reopened', '"One.\n"Two," he said.', ['"One.', '"Two," / resumes 0']],
  [
    'a paragraph reopened after a nested quotation',
    '“He said ‘go’ twice.\n“Two,” he said.',
    ['“He said ‘go’ twice.', '‘go’ / single / in 0', '“Two,” / resumes 0'],
  ],
  ['single marks reopened', '‘One.\n‘Two,’ he said.', ['‘One. / single', '‘Two,’ / single / resumes 0']],
  ['no closing mark', 'He said “we stay and left.', ['“we stay and left. / open']],
  ['no closing mark before the next paragraph', '“We stay, he said.\nThey left.', ['“We stay, he said. / open']],
  ['no closing mark before the next quotation', '“We stay, he said. “We must.”', ['“We stay, he said. / open', '“We must.”']],
  ['no opening mark', 'We stay,” he said.', ['” / open']],
  ['an opening mark that is turned', 'Many, mostly ” farmers who fled the war,” came home.', ['” farmers who fled the war,” / turned']],
  ['an opening mark that is turned and attached', 'They are ”farmers” at heart.', ['”farmers” / turned']],
  ['a closing mark that is turned', 'They are “farmers“ at heart.', ['“farmers“ / turned']],
  ['a straight mark that closes a curly one', 'They are “farmers" at heart.', ['“farmers"']],
  ['a straight apostrophe that never closes', "He said 'stop and left.", []],
  ['a quotation of a whole line', '“We stay”', ['“We stay”']],
  ['nothing inside', 'He said “” twice.', ['“”']],
  ['a possessive after a title', 'the “Gazette”’s editor', ['“Gazette”']],
];

test.each(rows)('%s', (_, raw, expected) => {
  expect(quotationsOf(raw)).toEqual(expected);
});

test('quotations nest or stand apart, and know their parents', () => {
  const marks = fc.constantFrom('a', 'b ', ' c', '"', '“', '”', '‘', '’', "'", '«', '»', ' ', '\n', ',', '.', '„', "''", '``');
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 60 }), (raw) => {
      const { quotations, tokens } = readText(raw);
      for (const [index, { from, to, parent }] of quotations.entries()) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(tokens.count);
        expect(from).toBeGreaterThanOrEqual(quotations[index - 1]?.from ?? 0);
        const outer = parent === undefined ? undefined : quotations[parent];
        if (outer) expect(outer.from <= from && to <= outer.to).toBe(true);
      }
    }),
    { numRuns: 3000 },
  );
});
