import { describe, expect, test } from 'vitest';
import { stemOf } from '../../../src/core/compare/stem';

describe('stemOf gives one form to', () => {
  test.each([
    ['number', ['rebel', 'rebels']],
    ['number in -es', ['clash', 'clashes']],
    ['number in -ies', ['party', 'parties']],
    ['tense', ['agree', 'agreed', 'agrees']],
    ['tense with a doubled letter', ['stop', 'stopped', 'stopping']],
    ['tense of verbs in -e', ['make', 'making', 'made']],
    ['irregular verbs', ['say', 'said', 'says']],
    ['told', ['tell', 'told', 'tells']],
    ['added', ['add', 'added', 'adds']],
    ['left', ['leave', 'left', 'leaving']],
    ['men', ['man', 'men']],
    ['spelling in -our', ['labour', 'labor']],
    ['spelling in -ise', ['organise', 'organize', 'organised']],
    ['spelling in -isation', ['organisation', 'organization']],
    ['spelling in -re', ['centre', 'center']],
    ['spelling in -ence', ['defence', 'defense']],
    ['spelling with ll', ['travelled', 'traveled']],
    ['stops', ['u.s.', 'us']],
    ['hyphens', ['cease-fire', 'ceasefire']],
    ['accents', ['éminence', 'eminence']],
    ['towards', ['towards', 'toward']],
  ])('%s', (_, words) => {
    expect(new Set(words.map(stemOf)).size).toBe(1);
  });
});

describe('stemOf keeps apart', () => {
  test.each([
    ['rebel', 'regime'],
    ['state', 'statement'],
    ['general', 'generous'],
    ['police', 'policy'],
    ['2018', '2019'],
    ['sing', 'sin'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});
