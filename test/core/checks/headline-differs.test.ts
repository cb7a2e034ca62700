import { describe, expect, test } from 'vitest';
import { noteAgainst } from './against';

const BODY = 'The town of Selwick met on Monday, and the square was full until the evening.';
const under = (headline: string, body = BODY): string => `${headline}\n\n${body}`;
const notes = (here: string, there: string, body = BODY, bodyThere = body): string[] =>
  noteAgainst('headline-differs', under(here, body), under(there, bodyThere)).passages.map(
    ({ exact, message, reports }) =>
      `${message.key.split('.')[1]}: ${exact} > ${reports.flatMap(({ pieces }) => pieces.map((piece) => piece.exact)).join()}`,
  );

describe('headline-differs notes', () => {
  test.each([
    ['a label', 'Rebels leave Lowmoor after truce', 'Terrorists leave Lowmoor after truce', ['label: Rebels > Terrorists']],
    ['a label in title case', 'Regime Closes Port of Selwick', 'Government Closes Port of Selwick', ['label: Regime > Government']],
    ['a crowd', 'Rioters fill square in Portmere', 'Protesters fill square in Portmere', ['label: Rioters > Protesters']],
    ['an event', 'Town recalls uprising of 2009', 'Town recalls plot of 2009', ['label: uprising > plot']],
    ['a number of dead', 'Nine killed in mine at Tarnford', 'Twelve killed in mine at Tarnford', ['figure: Nine > Twelve']],
    ['a sum', 'Bridge costs town $40 million', 'Bridge costs town $70 million', ['figure: $40 million > $70 million']],
    ['a share', 'Prices up 5 percent in Portmere', 'Prices up 8 percent in Portmere', ['figure: 5 percent > 8 percent']],
    ['a decision', 'Council approves bridge to island', 'Council rejects bridge to island', ['outcome: approves > rejects']],
    ['a delay', 'Council approves bridge to island', 'Council delays bridge to island', ['outcome: approves > delays']],
    ['a verdict', 'Court convicts captain of ferry', 'Court acquits captain of ferry', ['outcome: convicts > acquits']],
    ['a contest', 'Roe wins debate in Selwick', 'Roe loses debate in Selwick', ['outcome: wins > loses']],
    ['a price', 'Bread prices rise again in Arden', 'Bread prices fall again in Arden', ['outcome: rise > fall']],
    ['talks', 'Dock talks bring deal in Portmere', 'Dock talks stall in Portmere', ['outcome: deal > stall']],
    ['an office', 'Marsh to stay on after port scandal', 'Marsh to quit after port scandal', ['outcome: stay > quit']],
    ['a place of war', 'Army takes hill above Lowmoor', 'Army withdraws from hill above Lowmoor', ['outcome: takes > withdraws']],
    ['harm', 'Shots at march in Arden kill three', 'Shots at march in Arden wound three', ['outcome: kill > wound']],
    ['an actor here', 'Police fire on march in Arden', 'Shots fired on march in Arden', ['actor-here: Police > ']],
    ['an actor there', 'Shots fired on march in Arden', 'Police fire on march in Arden', ['actor-there:  > Police']],
    ['other actors', 'Soldiers open road to Tarnford', 'Guards open road to Tarnford', ['actor: Soldiers > Guards']],
    ['a union', 'Mine closes after row with union', 'Mine closes after row with ministry', ['actor: union > ministry']],
    ['a court', 'Minister halts sale of harbour', 'Court halts sale of harbour', ['actor: Minister > Court']],
    [
      'two things at once',
      'Police kill three rebels',
      'Police kill five terrorists',
      ['label: rebels > terrorists', 'figure: three > five'],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });
});

describe('headline-differs stays silent on', () => {
  test.each([
    ['the same headline', 'Rebels leave Lowmoor after truce', 'Rebels leave Lowmoor after truce'],
    ['capitals', 'Rebels Leave Lowmoor After Truce', 'Rebels leave Lowmoor after truce'],
    ['quotation marks', 'Mayor: ‘We will not pay’', 'Mayor: “We will not pay”'],
    ['the order of words', 'After truce, rebels leave Lowmoor', 'Rebels leave Lowmoor after truce'],
    ['a number in letters', 'Nine killed in mine at Tarnford', '9 killed in mine at Tarnford'],
    ['a rounded number', 'Flood drives 38,000 from homes', 'Flood drives some 38,000 from homes'],
    ['another unit', 'Ship lost 300 kilograms of sand', 'Ship lost 660 pounds of sand'],
    ['words of equal weight', 'Truce holds in Lowmoor', 'Ceasefire holds in Lowmoor'],
    ['soldiers', 'Troops open road to Tarnford', 'Soldiers open road to Tarnford'],
    ['a spelling', 'Labour leaders meet in Selwick', 'Labor leaders meet in Selwick'],
    ['an acronym', 'UN counts boats in harbour', 'United Nations counts boats in harbour'],
    ['two words for one end', 'Council approves bridge to island', 'Council backs bridge to island'],
    ['a rise', 'Bread prices jump in Arden', 'Bread prices climb in Arden'],
    ['a denied end', 'Council does not approve bridge', 'Council rejects bridge'],
    ['both ends in both', 'Prices rise in Arden, fall in Selwick', 'Prices fall in Selwick, rise in Arden'],
    ['a place told', 'Mine closes in Tarnford', 'Mine closes'],
    ['a place told otherwise', 'Fire at mill in Tarnford', 'Fire at mill near Arden'],
    ['people as anybody', 'Nine people killed in mine', 'Nine men killed in mine'],
    ['an adverb', 'Council quietly drops plan', 'Council drops plan'],
    ['another verb', 'Ferry sinks near cape', 'Ferry goes down near cape'],
    ['a day', 'Mine closes on Friday', 'Mine closes'],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
    expect(notes(there, here)).toEqual([]);
  });

  test('one person under name and office', () => {
    const body = 'Interior Minister Halvard Brenn opened the road on Monday. Brenn spoke for an hour.';
    expect(notes('Brenn opens road to Tarnford', 'Minister opens road to Tarnford', body)).toEqual([]);
  });
});

describe('headline-differs is skipped', () => {
  test.each([
    ['without a headline here', BODY, under('Rebels leave Lowmoor'), 'headline-differs.none'],
    ['without a headline there', under('Rebels leave Lowmoor'), BODY, 'headline-differs.none-there'],
    ['without anything to compare with', under('Rebels leave Lowmoor'), '', 'compare.empty'],
  ])('%s', (_, here, there, key) => {
    const { outcome, reason } = noteAgainst('headline-differs', here, there);
    expect([outcome, reason?.key]).toEqual(['skipped', key]);
  });
});
