import { describe, expect, test } from 'vitest';
import { noted, passagesOf } from './noted';

describe('unreliable-marks notes', () => {
  test.each([
    ['a mark that nothing closes', 'Ann Lee said: “The bridge is safe.', ['“The']],
    ['a straight mark that nothing closes', 'Ann Lee said: "The bridge is safe.', ['"The']],
    ['a mark that nothing opens', 'The bridge is safe,” Ann Lee said.', [',”']],
    ['a turned mark that still pairs', 'Ann Lee called it ” safe and sound,” on Monday.', ['” safe']],
    ['a turned mark at the end', 'Ann Lee called it “safe“ on Monday.', ['safe“']],
    ['a mark left open before a new paragraph of plain text', 'Ann Lee said: “It is safe.\nThe road was shut.', ['“It']],
    ['the second of two', '“Yes,” Ann Lee said. “No, not at all.', ['“No']],
    ['a guillemet left open', 'Ann Lee said: «The bridge is safe.', ['«The']],
    ['a mark in a headline', 'Bridge “safe, mayor says\nThe bridge is old.', ['“safe']],
    ['two paragraphs with a fault each', 'Ann Lee: “Yes.\nBo Hill: “No.', ['“Yes', '“No']],
    ['a low opening mark that nothing closes', 'Ann Lee said: „The bridge is safe.', ['„The']],
    ['a lone mark at the start', '”The bridge is safe, Ann Lee said.', ['”The']],
    ['a lone straight mark at the end', 'The bridge is safe, Ann Lee said."', ['."']],
    ['both marks turned', 'Ann Lee called it ”safe“ on Monday.', ['”safe']],
    ['a mark that opens twice', 'Ann Lee said “the “bridge” is safe.', ['“the']],
    ['a straight mark too many', 'Ann Lee said "no" and "yes".".', ['."']],
    ['an opening mark at the end of a line', 'Ann Lee said it was safe. “\nThe road was shut.', ['. “']],
    ['a closing mark in the next paragraph', '“The bridge is safe,\nand the road is shut,” Ann Lee said.', ['“The', ',”']],
    ['a mark that opens a second sentence', 'Ann Lee said: “It is safe. “The road is shut.', ['“It', '“The']],
    ['a guillemet that nothing opens', 'The bridge is safe» Ann Lee said.', ['safe»']],
  ])('%s', (_, text, words) => {
    expect(noted('unreliable-marks', text)).toEqual(words);
  });

  test('tells a turned mark from an unpaired one', () => {
    expect(passagesOf('unreliable-marks', 'Ann Lee called it “safe“ on Monday.')[0]?.message.key).toBe('unreliable-marks.turned');
    expect(passagesOf('unreliable-marks', 'Ann Lee said: “The bridge is safe.')[0]?.message.key).toBe('unreliable-marks.unpaired');
  });
});

describe('unreliable-marks stays silent on', () => {
  test.each([
    ['a pair', '“The bridge is safe,” Ann Lee said.'],
    ['a straight pair', '"The bridge is safe," Ann Lee said.'],
    ['two pairs', '“Yes,” Ann Lee said. “It is safe.”'],
    ['a single pair', '‘The bridge is safe,’ Ann Lee said.'],
    ['a quotation in a quotation', '“He called it ‘safe’ twice,” Ann Lee said.'],
    ['an apostrophe', 'The mayor’s bridge isn’t safe.'],
    ['a plural possessive', 'The workers’ union met on Monday.'],
    ['a straight plural possessive', "The workers' union met on Monday."],
    ['a year', 'The bridge was built in ’68.'],
    ['feet and inches', 'The gap is 6\' 2" wide.'],
    ['inches alone', 'The pipe is 12" wide.'],
    ['a paragraph that reopens', '“The bridge is safe.\n“It is old,” Ann Lee said.'],
    ['three paragraphs that reopen', '“The bridge is safe.\n“It is old.\n“It is ours,” Ann Lee said.'],
    ['guillemets', '«The bridge is safe,» Ann Lee said.'],
    ['no mark', 'The bridge is safe, Ann Lee said.'],
    ['a clipped word', 'They sang rock ’n’ roll at the bridge.'],
    ['marks with a dash', '“The bridge –” Ann Lee said, “is safe.”'],
    ['a title', 'She read “The Hills of Orvale” on the train.'],
    ['marks inside brackets', 'The bridge (“the old one”) is safe.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(noted('unreliable-marks', text)).toEqual([]);
  });
});
