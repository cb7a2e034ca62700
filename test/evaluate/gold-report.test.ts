import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type GoldReport, parseGoldReport } from './gold-report';

const HEAD = 'style: wire copy\nregion: Orvany\nlanguage: British spelling\n\n';
const read = (text: string): GoldReport => parseGoldReport('port', HEAD + text);

/** An attribution as "source / cue / content", with the act and the name where they are given; places of one role joined by "+". */
function written({ text, attributions }: GoldReport): string[] {
  const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end)).join('+');
  return attributions.map(
    ({ source, cue, content, act, name }) =>
      `${words(source)} / ${words(cue)} / ${words(content)}${act === 'speech' ? '' : ` (${act})`}${name ? ` = ${name}` : ''}`,
  );
}

describe('what marks say', () => {
  test.each<[string, string, string[]]>([
    ['no mark', 'The port is open.', []],
    ['all three roles', '{1s|Ada Bello} {1c|said} {1t|it was open}.', ['Ada Bello / said / it was open']],
    ['a name for a pronoun', '{1s=Ada Bello|She} {1c|said} {1t|no}.', ['She / said / no = Ada Bello']],
    ['a belief', '{1s|The Union} {1c:belief|fears} {1t|a loss}.', ['The Union / fears / a loss (belief)']],
    ['an intention', '{1s|They} {1c:intention|plan} {1t|to go}.', ['They / plan / to go (intention)']],
    ['a split quotation', '“{1t|No},” {1s|he} {1c|said}, “{1t|never}.”', ['he / said / No+never']],
    ['no source and no cue', '“{1t|No}.”', [' /  / No']],
    ['one inside another', '{1t|{2s|It} {2c|denies} {2t|it}}, {1s|Ada} {1c|said}.', ['Ada / said / It denies it', 'It / denies / it']],
    ['one span twice', '{1s|{2s|Ada}} {1c|said} {1t|a} and {2c|asked} {2t|b}.', ['Ada / said / a', 'Ada / asked / b']],
    ['numbers in any order of place', '{2s|B} {2c|said} {2t|b}. {1s|A} {1c|said} {1t|a}.', ['A / said / a', 'B / said / b']],
    ['more than one line', 'Port: {1t|open}\n\n{1s|Ada} {1c|said}.', ['Ada / said / open']],
  ])('%s', (_, marked, expected) => {
    expect(written(read(marked))).toEqual(expected);
  });

  test('the text is what is left', () => {
    expect(read('{1t|{2s=Ada Bello|She} {2c:belief|hopes} {2t|so}}, {1s|Bo} {1c|said}.').text).toBe('She hopes so, Bo said.');
  });

  test('the head says what kind of copy it is', () => {
    expect(read('Text').head).toEqual({ style: 'wire copy', region: 'Orvany', language: 'British spelling' });
  });
});

describe('faults name the file and the place', () => {
  test.each([
    ['no blank line', 'style: wire copy', 'port.txt, line 1, column 17: no blank line ends the head'],
    ['a head line without a colon', 'style wire\n\nText', 'port.txt, line 1, column 1: the head has no "key: value" here'],
    ['a second line without a value', 'style: a\nregion:\n\nText', 'port.txt, line 2, column 1: the head has no "key: value" here'],
    ['a head without a region', 'style: a\nlanguage: b\n\nText', 'port.txt, line 2, column 12: the head names no region'],
    ['an unknown role', `${HEAD}Ada {1x|said}`, 'port.txt, line 5, column 5: "{1x|said" opens no mark'],
    ['an unknown act', `${HEAD}{1c:hope|hopes} {1t|so}`, 'port.txt, line 5, column 1: "{1c:hope|" gives an act that is none'],
    ['an act of a source', `${HEAD}{1s:belief|Ada} {1t|so}`, 'port.txt, line 5, column 1: "{1s:belief|" gives an act that is none'],
    ['a name of a cue', `${HEAD}{1c=Ada|said} {1t|so}`, 'port.txt, line 5, column 1: "{1c=Ada|" names somebody, and is no source'],
    ['a mark that stays open', `${HEAD}Head\n{1s|Ada said`, 'port.txt, line 6, column 1: the source of 1 stays open'],
    ['a mark too many closed', `${HEAD}{1t|Ada}}`, 'port.txt, line 5, column 9: a "}" closes nothing'],
    ['an empty mark', `${HEAD}{1t|}`, 'port.txt, line 5, column 1: the content of 1 is empty'],
    ['a bar in the text', `${HEAD}One | two`, 'port.txt, line 5, column 5: a "|" stands in the text'],
    ['a number left out', `${HEAD}{1t|a} {3t|b}`, 'port.txt, line 5, column 14: attribution 2 is missing: 2 numbers do not count up'],
    ['no content', `${HEAD}{1s|Ada} {1c|said}.`, 'port.txt, line 5, column 20: attribution 1 has no content'],
  ])('%s', (_, file, message) => {
    expect(() => parseGoldReport('port', file)).toThrow(new Error(message));
  });
});

test('spans stand where the words do, whatever stands around them', () => {
  const plain = fc.string({ unit: 'grapheme' }).map((words) => words.replace(/[{}|\r\n]/g, ''));
  const words = plain.filter((each) => each.trim() !== '');
  fc.assert(
    fc.property(plain, words, plain, words, (before, source, between, content) => {
      const { text, attributions } = read(`Head ${before}{1s|${source}}${between}{1t|${content}}.`);
      const [only] = attributions;
      expect(only?.source.map(({ start, end }) => text.slice(start, end))).toEqual([source]);
      expect(only?.content.map(({ start, end }) => text.slice(start, end))).toEqual([content]);
      expect(text).toBe(`Head ${before}${source}${between}${content}.`);
    }),
  );
});
