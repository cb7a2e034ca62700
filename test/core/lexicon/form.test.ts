import { describe, expect, test } from 'vitest';
import { expandForm, isNameForm, wordsOfForm } from '../../../src/core/lexicon/form';

describe('a form also matches', () => {
  test.each([
    ['its plural', 'thug', ['thugs']],
    ['a plural in -ies', 'crony', ['cronies']],
    ['a plural in -es', 'boss', ['bosses']],
    ['people', 'strongman', ['strongmen']],
    ['the forms of a verb', 'slam', ['slams', 'slammed', 'slamming']],
    ['the forms of a verb in -e', 'stoke', ['stokes', 'stoked', 'stoking']],
    ['the forms of an irregular verb', 'tear down', ['tears down', 'tore down', 'torn down', 'tearing down']],
    ['the last word of a phrase in the plural', 'freedom fighter', ['freedom fighters']],
    ['the noun before what hangs on it', 'rising star of the party', ['rising stars of the party']],
    ['the noun before a last "of"', 'wonder woman of', ['wonder women of']],
    ['a phrase as one word', 'freedom fighter', ['freedom-fighter', 'freedom-fighters']],
    ['a hyphen as a space or as nothing', 'hard-line', ['hard line', 'hardline']],
    ['American spelling', 'demonise', ['demonize', 'demonized', 'demonizing']],
    ['British spelling', 'demonize', ['demonise', 'demonised']],
    ['-our and -or', 'champion of labour', ['champion of labor']],
  ])('%s', (_, form, also) => {
    expect(expandForm(form)).toEqual(expect.arrayContaining([...also]));
  });
});

describe('a form', () => {
  test('comes first as it is written', () => {
    expect(expandForm('freedom fighter')[0]).toBe('freedom fighter');
  });

  test('has no inflections and no hyphen variants behind =', () => {
    expect(expandForm('=rebel')).toEqual(['rebel']);
    expect(expandForm('=would-be')).toEqual(['would-be']);
    expect(expandForm('=plot to destabilise')).toEqual(['plot to destabilise', 'plot to destabilize']);
  });

  test('keeps a wild word as one', () => {
    expect(expandForm('pro-*')).toEqual(['pro-*']);
    expect(expandForm('*-backed')).toContain('*-backed');
    expect(expandForm('*-backed')).not.toContain('* backed');
  });

  test('is read in lower case with straight marks', () => {
    expect(wordsOfForm('Devil’s Bargain')).toEqual({ words: ['devil', "'s", 'bargain'] });
  });

  test('is a name where it has a capital', () => {
    expect([isNameForm('Judea and Samaria'), isNameForm('west bank')]).toEqual([true, false]);
  });

  test('holds no run twice', () => {
    for (const form of ['hard-line', 'boss', 'crisis', 'freedom fighter'])
      expect(new Set(expandForm(form)).size).toBe(expandForm(form).length);
  });
});
