import { describe, expect, test } from 'vitest';
import { noteAgainst, notedAgainst } from './against';

const notes = (here: string, there: string) => notedAgainst('gained-modifiers', here, there);

describe('gained-modifiers notes', () => {
  test.each([
    [
      'a backer here',
      'A group of foreign-backed fighters left Lowmoor on Monday.',
      'A group of fighters left Lowmoor on Monday.',
      ['foreign-backed > '],
    ],
    [
      'a backer there',
      'A group of fighters left Lowmoor on Monday.',
      'A group of foreign-backed fighters left Lowmoor on Monday.',
      [' > foreign-backed'],
    ],
    [
      'a doubt here',
      'The so-called Harbour Watch counted forty boats in Selwick.',
      'The Harbour Watch counted forty boats in Selwick.',
      ['so-called > '],
    ],
    [
      'a doubt there',
      'The Harbour Watch counted forty boats in Selwick.',
      'The so-called Harbour Watch counted forty boats in Selwick.',
      [' > so-called'],
    ],
    [
      'both',
      'The pro-rebel so-called Harbour Watch counted forty boats.',
      'The Harbour Watch counted forty boats.',
      ['pro-rebel > ', 'so-called > '],
    ],
    [
      'weight',
      'The army laid a crushing siege to the town of Tarnford.',
      'The army laid a siege to the town of Tarnford.',
      ['crushing > '],
    ],
    [
      'weight there',
      'The army laid a siege to the town of Tarnford.',
      'The army laid a crushing siege to the town of Tarnford.',
      [' > crushing'],
    ],
    ['cruelty', 'The police ended the march in Arden with brutal force.', 'The police ended the march in Arden with force.', ['brutal > ']],
    [
      'self-made standing',
      'The self-styled governor of Selwick spoke on the radio.',
      'The governor of Selwick spoke on the radio.',
      ['self-styled > '],
    ],
    [
      'self-made standing there',
      'The governor of Selwick spoke on the radio.',
      'The self-proclaimed governor of Selwick spoke on the radio.',
      [' > self-proclaimed'],
    ],
    [
      'a purported thing',
      'The paper printed the purported letter of the minister.',
      'The paper printed the letter of the minister.',
      ['purported > '],
    ],
    ['a supposed thing', 'The supposed owner of the mill lives in Portmere.', 'The owner of the mill lives in Portmere.', ['supposed > ']],
    ['a side', 'A pro-rebel crowd stood before the town hall in Arden.', 'A crowd stood before the town hall in Arden.', ['pro-rebel > ']],
    ['a link', 'A ministry-linked company bought the quay in Selwick.', 'A company bought the quay in Selwick.', ['ministry-linked > ']],
    ['a hard line', 'The hard-line wing of the party met in Portmere.', 'The wing of the party met in Portmere.', ['hard-line > ']],
    ['radical', 'The radical wing of the party met in Portmere.', 'The wing of the party met in Portmere.', ['radical > ']],
    [
      'two in one sentence',
      'The radical party lost a crushing vote in Arden.',
      'The party lost a vote in Arden.',
      ['radical > ', 'crushing > '],
    ],
    ['staggering', 'The bridge cost the town a staggering nine million.', 'The bridge cost the town nine million.', ['staggering > ']],
    ['devastating', 'A devastating report on the mine came out on Sunday.', 'A report on the mine came out on Sunday.', ['devastating > ']],
    [
      'a contested word that only qualifies',
      'Police searched the terrorist camp near Tarnford at dawn.',
      'Police searched the camp near Tarnford at dawn.',
      ['terrorist > '],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });

  test('the place where it would stand', () => {
    const here = 'The army laid a siege to the town of Tarnford.';
    const [passage] = noteAgainst('gained-modifiers', here, 'The army laid a crushing siege to the town of Tarnford.').passages;
    expect(here.slice(passage?.start)).toBe('siege to the town of Tarnford.');
  });
});

describe('gained-modifiers stays silent on', () => {
  test.each([
    ['the same modifier', 'The radical wing of the party met in Portmere.', 'The radical wing of the party met in Portmere.'],
    [
      'the same modifier elsewhere in the sentence',
      'On Monday a crushing siege began in Tarnford.',
      'A crushing siege began in Tarnford on Monday.',
    ],
    ['compass points', 'A London-based bank bought the quay in Selwick.', 'A bank bought the quay in Selwick.'],
    ['plain size', 'A big crowd filled the square in Arden.', 'A crowd filled the square in Arden.'],
    ['a number', 'Forty fighters left Lowmoor on Monday.', 'Fighters left Lowmoor on Monday.'],
    ['a colour', 'The blue ferry left Portmere at noon.', 'The ferry left Portmere at noon.'],
    ['a new verb', 'The ferry sailed from Portmere at noon.', 'The ferry left Portmere at noon.'],
    ['a day', 'The ferry left Portmere on Sunday at noon.', 'The ferry left Portmere at noon.'],
    ['an office', 'Governor Ana Roe opened the library.', 'Ana Roe opened the library.'],
    ['typography', 'The self‑styled governor spoke on the radio.', 'The self-styled governor spoke on the radio.'],
    ['a modifier inside a shared quotation', '“The radical wing must go today,” Ana Roe said.', '“The wing must go today,” Ana Roe said.'],
    ['sentences that are not the same', 'A crushing siege began in Tarnford.', 'The ferry to Portmere was late again.'],
    [
      'the order of two reports',
      'The ferry was late.\nA crushing siege began in Tarnford.',
      'A crushing siege began in Tarnford.\nThe ferry was late.',
    ],
    ['a swapped name', 'The terrorists left the town of Lowmoor.', 'The rebels left the town of Lowmoor.'],
    ['an article', 'The radical wing of a party met in Portmere.', 'The radical wing of the party met in Portmere.'],
    ['tense', 'The radical wing of the party meets in Portmere.', 'The radical wing of the party met in Portmere.'],
    ['spelling', 'A hardline wing of the party met in Portmere.', 'A hard-line wing of the party met in Portmere.'],
    ['local', 'Local fighters left Lowmoor on Monday.', 'Fighters left Lowmoor on Monday.'],
    ['a state-owned firm', 'The state-owned railway raised its fares in May.', 'The railway raised its fares in May.'],
    ['nothing at all', 'The ferry left Portmere at noon.', 'The ferry left Portmere at noon.'],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
  });
});
