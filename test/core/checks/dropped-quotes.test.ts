import { describe, expect, test } from 'vitest';
import { noteAgainst, notedAgainst } from './against';
import { report, SHARED } from './ferry';

const all = report(...SHARED);
const notes = (here: string, there: string) => notedAgainst('dropped-quotes', here, there);

describe('dropped-quotes notes', () => {
  test.each([
    '“We saw the lights go out and then we jumped,” Ivo Marsh said.',
    'Ivo Marsh said: “We saw the lights go out and then we jumped.”',
    '"We saw the lights go out and then we jumped," Ivo Marsh said.',
    '‘We saw the lights go out and then we jumped,’ Ivo Marsh said.',
    '“Nobody told us where the life jackets were,” said a student from Arden.',
    'She called it “a night that none of us will forget in this town”.',
    '“My son asks for his father every single night,” the widow said.',
    '“The owner knew of the broken door since March,” the union wrote.',
    '“This is the third accident on this line in five years,” Ana Roe said.',
    'According to the mayor, “the town will pay for every funeral and every trip home”.',
    '“I did what every captain would have done that night,” he told the court.',
    '“There was no alarm and no light at all,” a sailor recalled.',
    'The minister spoke of “a heavy blow to all who live from the sea”.',
    '“We will not sail again before the inquiry ends,” the crew wrote.',
    '“Old ships need new rules, and they need them now,” the union said.',
    '“The water came up to my knees within a minute,” she said.',
    '“Our thoughts are with those who wait at the quay,” the bishop said.',
    '“It took the boat only eleven minutes to go down,” the diver said.',
    '“Let no one tell us that this was fate,” Ana Roe told the crowd.',
    '“Every door on that ship should have been checked twice,” he wrote.',
  ])('%s', (quoted) => {
    expect(notes(report(...SHARED, quoted), all)).toEqual([`${quoted} > `]);
    expect(notes(all, report(quoted, ...SHARED))).toEqual([` > ${quoted}`]);
  });

  test('a quotation inside a sentence that both have', () => {
    const there = report(SHARED[0], SHARED[1], `${SHARED[2].slice(0, -1)} and said that “old doors need more than a coat of paint”.`);
    expect(notes(all, there)).toEqual([' > old doors need more than a coat of paint']);
  });

  test('in how many references it stands', () => {
    const [passage] = noteAgainst(
      'dropped-quotes',
      all,
      report(...SHARED, '“We saw the lights go out and then we jumped,” Ivo Marsh said.'),
    ).passages;
    expect(passage?.message).toEqual({ key: 'dropped-quotes.there', args: { count: 1, all: 1, report: 'there' } });
  });
});

describe('dropped-quotes stays silent on', () => {
  const quoted = '“We saw the lights go out and then we jumped,” Ivo Marsh said.';
  test.each([
    ['the same quotation', report(...SHARED, quoted), report(...SHARED, quoted)],
    ['another place', report(...SHARED, quoted), report(quoted, ...SHARED)],
    ['other marks', report(...SHARED, quoted), report(...SHARED, quoted.replace('“', '"').replace('”', '"'))],
    [
      'another place of the source',
      report(...SHARED, quoted),
      report(...SHARED, 'Ivo Marsh said: “We saw the lights go out and then we jumped.”'),
    ],
    ['a shorter form of it', report(...SHARED, quoted), report(...SHARED, '“We saw the lights go out,” Ivo Marsh said.')],
    ['an altered word', report(...SHARED, quoted), report(...SHARED, quoted.replace('jumped', 'swam'))],
    ['two halves', report(...SHARED, quoted), report(...SHARED, '“We saw the lights go out,” Ivo Marsh said, “and then we jumped.”')],
    ['an inversion', report(...SHARED, quoted), report(...SHARED, '“We saw the lights go out and then we jumped,” said Ivo Marsh.')],
    [
      'the same words without marks',
      report(...SHARED, quoted),
      report(...SHARED, 'We saw the lights go out and then we jumped, Ivo Marsh said.'),
    ],
    ['no quotation at all', all, all],
    ['a name in marks', report(...SHARED, 'The “Albatross” was old.'), all],
    ['two words in marks', report(...SHARED, 'The “broken door” was old.'), all],
    ['a fact without a quotation', report(...SHARED, 'Divers found a broken door below the water line.'), all],
    ['indirect speech', report(...SHARED, 'Ivo Marsh said that the lights went out and all jumped.'), all],
    ['another tense of the cue', report(...SHARED, quoted), report(...SHARED, quoted.replace('said', 'says'))],
    ['a title', report(...SHARED, quoted), report(...SHARED, quoted.replace('Ivo', 'Captain Ivo'))],
    ['spaces', report(...SHARED, quoted), report(...SHARED, quoted).replaceAll(' ', '  ')],
    ['a marked cut', report(...SHARED, quoted), report(...SHARED, '“We saw the lights ... and then we jumped,” Ivo Marsh said.')],
    [
      'a bracket',
      report(...SHARED, quoted),
      report(...SHARED, '“We saw the lights [of the ship] go out and then we jumped,” Ivo Marsh said.'),
    ],
    ['a turned mark', report(...SHARED, quoted), report(...SHARED, quoted.replace('“', '”'))],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
  });
});
