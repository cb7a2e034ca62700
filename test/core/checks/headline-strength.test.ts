import { describe, expect, test } from 'vitest';
import { headlineStrength } from '../../../src/core/checks/headline-strength';
import { noteBy, notedBy, passagesBy } from './noted-by';

/** A report of a headline and paragraphs. */
const report = (headline: string, ...body: string[]) => `${headline}\n${body.join('\n')}`;
const QUIET = 'The market was open again on Tuesday and the ferries ran to the islands, with long queues at the gates.';

describe('headline-strength notes', () => {
  test.each([
    [
      'a label that the body does not have',
      'Terrorists leave Orvale port',
      ['Fifty men left the port of Orvale on Monday.', QUIET],
      ['Terrorists'],
    ],
    [
      'a label that the body only quotes',
      'Terrorists leave Orvale port',
      ['“The terrorists are gone,” Bo Hill said.', QUIET],
      ['Terrorists'],
    ],
    [
      'a label that the body only reports',
      'Terrorists leave Orvale port',
      ['Bo Hill said that the terrorists had left.', QUIET],
      ['Terrorists'],
    ],
    ['another label in the body', 'Terrorists leave Orvale port', ['Rebels left the port of Orvale on Monday.', QUIET], ['Terrorists']],
    ['a label of a government', 'Regime closes the bridge at Tarn', ['The government closed the bridge on Monday.', QUIET], ['Regime']],
    ['a label of an event', 'Riot at Orvale port', ['A crowd marched to the port of Orvale on Monday.', QUIET], ['Riot']],
    ['a label that a source reports', 'Putsch fails in Norland', ['The president said that a putsch had failed.', QUIET], ['Putsch']],
    ['a label in title case', 'Extremists Quit the Dam at Karsa', ['Armed men left the dam on Monday.', QUIET], ['Extremists']],
    ['two labels', 'Terrorists fight regime in Orvale', ['Armed men fought soldiers on Monday.', QUIET], ['Terrorists', 'regime']],
    [
      'a lie that only a source states',
      'Minister lied about bridge',
      ['Ann Lee said that the minister lied about the bridge.', QUIET],
      ['lied'],
    ],
    ['a lie that is only alleged', 'Minister lied about bridge', ['The minister allegedly lied about the bridge.', QUIET], ['lied']],
    ['a rigged vote', 'Governor rigged vote', ['The union said the governor rigged the vote in May.', QUIET], ['rigged vote']],
    ['a cover-up', 'Dock firm covered up leak', ['“They covered up the leak,” Bo Hill told the court.', QUIET], ['covered up']],
    ['bribes', 'Senator took bribes from dock firms', ['Prosecutors say the senator took bribes in May.', QUIET], ['took bribes']],
    ['another number of dead', '40 killed in Orvale blast', ['At least 28 people were killed in the blast.', QUIET], ['40']],
    ['another number of wounded', '90 wounded in Orvale blast', ['The blast wounded 60 people on Monday.', QUIET], ['90']],
    ['another crowd', '15,000 march in Tarn', ['Some 4,000 people marched through Tarn on Monday.', QUIET], ['15,000']],
    ['another cost', 'Strike cost treasury $40m', ['The strike cost the treasury $28m, a report found.', QUIET], ['$40m']],
    [
      'one of two numbers',
      '15,000 march in Tarn',
      ['Police counted 4,000 marchers. The union said 15,000 people marched.', QUIET],
      ['15,000'],
    ],
    ['another number of homeless', '30,000 flee the valley', ['The UN said 9,000 people had fled the valley.', QUIET], ['30,000']],
    ['a number in words', 'Forty killed in Orvale blast', ['Nine people were killed in the blast.', QUIET], ['Forty']],
  ])('%s', (_, headline, body, words) => {
    expect(notedBy(headlineStrength, report(headline, ...body))).toEqual(words);
  });

  test.each([
    ['nowhere', 'Fifty men left the port of Orvale on Monday.', 'headline-strength.absent'],
    ['quoted', '“The terrorists are gone,” Bo Hill said.', 'headline-strength.quoted'],
    ['reported', 'Bo Hill said that the terrorists had left.', 'headline-strength.reported'],
    ['otherwise', 'Rebels left the port of Orvale on Monday.', 'headline-strength.otherwise'],
  ])('says that the body has it %s', (_, body, key) => {
    expect(passagesBy(headlineStrength, report('Terrorists leave Orvale port', body, QUIET))[0]?.message.key).toBe(key);
  });

  test('is skipped where there is no headline', () => {
    expect(noteBy(headlineStrength, `Terrorists left the port of Orvale on Monday. ${QUIET}`)).toMatchObject({
      outcome: 'skipped',
      reason: { key: 'headline-strength.none' },
    });
  });
});

describe('headline-strength stays silent on', () => {
  test.each([
    ['what the report is about', 'Council holds hearing on riots', ['“The riots must end,” Ann Lee said on Monday.', QUIET]],
    ['a word of its family', 'Riots spread to Orvale', ['Rioters burned nine cars in Orvale on Monday.', QUIET]],
    ['a label in both', 'Terrorists leave Orvale port', ['Terrorists left the port of Orvale on Monday.', QUIET]],
    ['another form of it', 'Terrorist held in Orvale', ['Three terrorists were seen on Monday.', QUIET]],
    [
      'a label with its source in the headline',
      'Terrorists have left Orvale, mayor says',
      ['Bo Hill said that the terrorists had left.', QUIET],
    ],
    ['a source and a colon', 'Mayor: Terrorists have left Orvale', ['Bo Hill said that the terrorists had left.', QUIET]],
    ['a label in quotation marks', '‘Terrorists’ leave Orvale port', ['“The terrorists are gone,” Bo Hill said.', QUIET]],
    ['no label', 'Fighters leave Orvale port', ['Fighters left the port of Orvale on Monday.', QUIET]],
    ['a name', 'Rebel Harlow opens the play', ['Rebel Harlow opened the play on Friday.', QUIET]],
    ['a lie that the body states', 'Minister lied about bridge', ['The minister lied about the bridge for years.', QUIET]],
    ['a lie with its source', 'Minister lied about bridge, union says', ['Ann Lee said that the minister lied.', QUIET]],
    ['the same number', '40 killed in Orvale blast', ['A blast killed 40 people on Monday.', QUIET]],
    ['the number in words', '40 killed in Orvale blast', ['Forty people were killed on Monday.', QUIET]],
    ['a rounded number', '40 killed in Orvale blast', ['At least 41 people were killed on Monday.', QUIET]],
    ['a sum', 'Five killed in Orvale blast', ['The blast killed three women and two children.', QUIET]],
    ['a part and a whole', '40 killed in Orvale blast', ['A blast killed 40 people, 28 of them children.', QUIET]],
    ['a crowd in other words', 'Thousands march in Tarn', ['Some 4,000 people marched through Tarn on Monday.', QUIET]],
    ['a list', 'Five things to know about the dam', ['The dam is old. It was built in 1931.', QUIET]],
    ['a day', 'Day 12 of the strike in Tarn', ['The strike went into its second week on Monday.', QUIET]],
    ['an age', 'Man, 40, killed in Orvale', ['A man of forty was killed on Monday.', QUIET]],
    [
      'a number with its source',
      '15,000 marched in Tarn, union says',
      ['Police counted 4,000 marchers. The union said 15,000 people marched.', QUIET],
    ],
    ['a few whom the body names one by one', 'Two killed in Orvale blast', ['A farmer and his son were killed on Monday.', QUIET]],
    ['a finding', 'Court: minister lied', ['The court found that the minister lied.', QUIET]],
    ['another thing counted', '40 killed in Orvale blast', ['A blast killed 40 people. Nine houses were destroyed.', QUIET]],
  ])('%s', (_, headline, body) => {
    expect(notedBy(headlineStrength, report(headline, ...body))).toEqual([]);
  });
});
