import { describe, expect, test } from 'vitest';
import { notedAgainst } from './against';

const notes = (here: string, there: string) => notedAgainst('changed-detail', here, there);

describe('changed-detail notes', () => {
  test.each([
    [
      'a base',
      'The London-based Harbour Watch counted forty boats in Selwick.',
      'The Harbour Watch counted forty boats in Selwick.',
      ['London-based > '],
    ],
    [
      'a base told otherwise',
      'The Britain-based watchdog counted forty boats in Selwick.',
      'The British watchdog counted forty boats in Selwick.',
      ['Britain-based > British'],
    ],
    [
      'a nation',
      'The Chinese ferry left Portmere at noon with forty cars.',
      'The ferry left Portmere at noon with forty cars.',
      ['Chinese > '],
    ],
    [
      'a nation there',
      'The ferry left Portmere at noon with forty cars.',
      'The Chinese ferry left Portmere at noon with forty cars.',
      [' > Chinese'],
    ],
    ['former', 'The former mayor of Selwick opened the new library.', 'The mayor of Selwick opened the new library.', ['former > ']],
    [
      'local',
      'Local fishermen found the boat near the cape of Tarnford.',
      'Fishermen found the boat near the cape of Tarnford.',
      ['Local > '],
    ],
    [
      'local there',
      'Fishermen found the boat near the cape of Tarnford.',
      'Local fishermen found the boat near the cape of Tarnford.',
      [' > Local'],
    ],
    ['official', 'The official report on the mine names three firms.', 'The report on the mine names three firms.', ['official > ']],
    ['unarmed', 'The unarmed guard at the mill ran into the street.', 'The guard at the mill ran into the street.', ['unarmed > ']],
    [
      'a place',
      'The ferry with forty cars was stopped in Tarnford at noon.',
      'The ferry with forty cars was stopped at noon.',
      ['Tarnford > '],
    ],
    [
      'a place there',
      'The ferry with forty cars was stopped at noon.',
      'The ferry with forty cars was stopped near Tarnford at noon.',
      [' > Tarnford'],
    ],
    ['a day', 'The council sold the old quay to the bank on Friday.', 'The council sold the old quay to the bank.', ['Friday > ']],
    ['a day there', 'The council sold the old quay to the bank.', 'The council sold the old quay to the bank on Friday.', [' > Friday']],
    [
      'a part of the day',
      'The council sold the old quay to the bank overnight.',
      'The council sold the old quay to the bank.',
      ['overnight > '],
    ],
    [
      'another day',
      'The council sold the old quay to the bank on Friday.',
      'The council sold the old quay to the bank on Monday.',
      ['Friday > Monday'],
    ],
    [
      'another place',
      'The ferry with forty cars was stopped in Tarnford.',
      'The ferry with forty cars was stopped in Lowmoor.',
      ['Tarnford > Lowmoor'],
    ],
    ['deputy', 'The deputy governor of Varland signed the letter.', 'The governor of Varland signed the letter.', ['deputy > ']],
    ['retired', 'A retired judge read the letter to the town.', 'A judge read the letter to the town.', ['retired > ']],
    ['peaceful', 'The police ended a peaceful march through Arden.', 'The police ended a march through Arden.', ['peaceful > ']],
    ['disputed', 'The ships anchored off the disputed island at noon.', 'The ships anchored off the island at noon.', ['disputed > ']],
    [
      'details on both sides of a verb',
      'A court in Tarnford sentenced former mayor Ana Roe to six years on Monday over bribes from a mill.',
      'Ana Roe, 59, was jailed for six years on Monday over bribes from a mill.',
      ['Tarnford > ', 'former mayor > '],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });
});

describe('changed-detail stays silent on', () => {
  test.each([
    ['the same', 'The former mayor opened the library in Selwick.', 'The former mayor opened the library in Selwick.'],
    ['a detail that has moved', 'On Friday the council sold the old quay.', 'The council sold the old quay on Friday.'],
    ['a plain adjective', 'The big ferry left Portmere with forty cars.', 'The ferry left Portmere with forty cars.'],
    ['an adverb', 'The ferry slowly left Portmere with forty cars.', 'The ferry left Portmere with forty cars.'],
    ['a name told more fully', 'Ana Roe opened the library in Selwick.', 'Roe opened the library in Selwick.'],
    ['a title', 'Mr. Marsh opened the library in Selwick.', 'Marsh opened the library in Selwick.'],
    ['a short form', 'The US ferry left Portmere with forty cars.', 'The U.S. ferry left Portmere with forty cars.'],
    ['an acronym', 'The UN counted forty boats in the harbour.', 'The United Nations counted forty boats in the harbour.'],
    ['a hyphen', 'The third-floor flat in Portmere was empty.', 'The third floor flat in Portmere was empty.'],
    ['a verb', 'The ferry sailed from Portmere with forty cars.', 'The ferry left Portmere with forty cars.'],
    ['a swapped name', 'The rebels left the town of Lowmoor.', 'The terrorists left the town of Lowmoor.'],
    ['a gained modifier', 'The so-called watchdog counted forty boats.', 'The watchdog counted forty boats.'],
    ['a figure', 'The ferry left Portmere with forty cars.', 'The ferry left Portmere with fifty cars.'],
    ['words in the same quotation', '“The former mayor must go home,” she said.', '“The mayor must go home,” she said.'],
    ['sentences that share little', 'The former mayor opened the library.', 'A ferry from Portmere sank near the cape on Friday.'],
    ['small words', 'The council of Selwick sold its old quay.', 'The council of Selwick sold the old quay.'],
    ['tense', 'The council of Selwick sells the old quay.', 'The council of Selwick sold the old quay.'],
    ['spelling', 'The harbour centre in Selwick is closed.', 'The harbor center in Selwick is closed.'],
    ['equal words', 'The district council of Selwick met.', 'The area council of Selwick met.'],
    [
      'another order of sentences',
      'The ferry left.\nThe former mayor spoke in Arden.',
      'The former mayor spoke in Arden.\nThe ferry left.',
    ],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
  });
});
