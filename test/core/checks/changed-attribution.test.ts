import { describe, expect, test } from 'vitest';
import { notedAgainst } from './against';

const notes = (here: string, there: string) => notedAgainst('changed-attribution', here, there);
const says = (cue: string): string => `“The old bridge is safe for every car,” Ana Roe ${cue} in Selwick on Friday.`;
const that = (cue: string): string => `Ana Roe ${cue} that the old bridge in Selwick is safe for every car.`;

describe('changed-attribution notes', () => {
  test.each([
    ['claimed', says('claimed'), says('said'), ['claimed > said']],
    ['said for claimed', says('said'), says('claimed'), ['said > claimed']],
    ['admitted', says('admitted'), says('said'), ['admitted > said']],
    ['boasted', says('boasted'), says('said'), ['boasted > said']],
    ['insisted', says('insisted'), says('added'), ['insisted > added']],
    ['conceded', that('conceded'), that('said'), ['conceded > said']],
    ['alleged', that('alleged'), that('noted'), ['alleged > noted']],
    ['ranted', that('ranted'), that('argued'), ['ranted > argued']],
    [
      'assured',
      'Ana Roe assured reporters that the old bridge is safe.',
      'Ana Roe told reporters that the old bridge is safe.',
      ['assured > told'],
    ],
    [
      'lectured',
      'Ana Roe lectured reporters that the old bridge is safe.',
      'Ana Roe told reporters that the old bridge is safe.',
      ['lectured > told'],
    ],
    ['railed', says('railed'), says('added'), ['railed > added']],
    ['bragged', says('bragged'), says('added'), ['bragged > added']],
    ['revealed', that('revealed'), that('said'), ['revealed > said']],
    [
      'denied',
      'Ana Roe denied that the old bridge in Selwick was sold.',
      'Ana Roe said that the old bridge in Selwick was sold.',
      ['denied > said'],
    ],
    ['in the present', that('claims'), that('says'), ['claims > says']],
    ['in the perfect', that('has claimed'), that('has said'), ['claimed > said']],
    [
      'a source lost',
      'In a letter she called the sale of the port a step to a free town.',
      'In a letter the sale of the port was called a step to a free town.',
      ['she called > was called'],
    ],
    [
      'a source that only this has',
      'Ana Roe said the flood took forty boats from the harbour of Selwick.',
      'The flood took forty boats from the harbour of Selwick.',
      ['Ana Roe said > '],
    ],
    [
      'a source that only the other has',
      'The flood took forty boats from the harbour of Selwick.',
      'Ana Roe said the flood took forty boats from the harbour of Selwick.',
      [' > Ana Roe said'],
    ],
    [
      'a source at the end',
      'The flood took forty boats from the harbour of Selwick, Ana Roe said.',
      'The flood took forty boats from the harbour of Selwick.',
      ['Ana Roe said > '],
    ],
  ])('%s', (_, here, there, expected) => {
    expect(notes(here, there)).toEqual(expected);
  });
});

describe('changed-attribution stays silent on', () => {
  test.each([
    ['the same', says('said'), says('said')],
    ['tense', that('says'), that('said')],
    ['two plain cues', says('said'), says('added')],
    ['told and said', that('told the council'), that('said')],
    ['stated', that('stated'), that('said')],
    ['wrote', says('wrote'), says('said')],
    [
      'according to',
      'The bridge in Selwick is safe for every car, Ana Roe said.',
      'The bridge in Selwick is safe for every car, according to Ana Roe.',
    ],
    [
      'the place of the source',
      'Ana Roe said the bridge in Selwick is safe for every car.',
      'The bridge in Selwick is safe for every car, Ana Roe said.',
    ],
    ['inversion', '“The old bridge is safe for every car,” said Ana Roe.', '“The old bridge is safe for every car,” Ana Roe said.'],
    ['the same loaded cue', says('claimed'), says('claimed')],
    ['the same cue in another tense', that('claims'), that('claimed')],
    ['an adverb', that('also said'), that('said')],
    [
      'a short name',
      'Roe said the old bridge in Selwick is safe for every car.',
      'Ana Roe said the old bridge in Selwick is safe for every car.',
    ],
    ['a title', 'Governor Ana Roe said the old bridge in Selwick is safe.', 'Ana Roe said the old bridge in Selwick is safe.'],
    ['two statements', 'Ana Roe claimed the bridge was safe.', 'Ivo Marsh said the ferry to Portmere was late again.'],
    ['no source in either', 'The flood took forty boats from the harbour.', 'The flood took forty boats from the harbour.'],
    ['claimed lives', 'The flood claimed forty lives in Selwick.', 'The flood claimed forty lives in Selwick.'],
    [
      'a quotation that goes on',
      '“The bridge is safe,” Ana Roe said. “The dam is not.”',
      '“The bridge is safe,” Ana Roe said. “The dam is not.”',
    ],
    ['another order', 'The ferry was late.\nAna Roe said the bridge was safe.', 'Ana Roe said the bridge was safe.\nThe ferry was late.'],
    ['typography', '"The old bridge is safe for every car," Ana Roe said.', '“The old bridge is safe for every car,” Ana Roe said.'],
  ])('%s', (_, here, there) => {
    expect(notes(here, there)).toEqual([]);
  });
});
