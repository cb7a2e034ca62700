import { expect, test } from 'vitest';
import { cues } from '../../../../src/core/attribution/cues';
import { inflect, VerbForm } from '../../../../src/core/attribution/cues/inflect';
import { formOf, verbsOf } from '../../../../src/core/attribution/cues/verbs-of';
import { ALSO_NOUNS, VERBS } from '../../../../src/core/attribution/grammar/common-verbs';

const { base, s, past, participle, ing } = VerbForm;
const known = new Set(
  ['have go do learn plead spell prove', VERBS, ALSO_NOUNS, [...cues.keys()].join(' ')].flatMap((list) => list.trim().split(/\s+/)),
);

test('every form of every verb is known for one of it', () => {
  const unread = [...known].flatMap((lemma) =>
    [...inflect(lemma)]
      .filter(([form, bits]) => !verbsOf(form, known).some(([verb, found]) => verb === lemma && found === bits))
      .map(([form]) => `${lemma}: ${form}`),
  );
  expect(unread).toEqual([]);
});

test.each([
  ['of a verb with a silent e', 'making', ['make'], ing],
  ['of one that doubles its last letter', 'banned', ['ban'], past | participle],
  ['in British spelling', 'signalled', ['signal'], past | participle],
  ['of an irregular verb', 'wrote', ['write'], past],
  ['of two verbs', 'found', ['found', 'find'], base | past | participle],
  ['and the verb itself', 'put', ['put'], base | past | participle],
  ['in -ies', 'denies', ['deny'], s],
])('a form %s: %s', (_, form, lemmas, bits) => {
  const verbs = new Set(['make', 'ban', 'signal', 'write', 'find', 'found', 'put', 'deny']);
  expect(verbsOf(form, verbs).map(([lemma]) => lemma)).toEqual(lemmas);
  expect(formOf(form, verbs)).toBe(bits);
});

test.each(['table', 'bann', 'writed', 'putted', 'makeing', 's', 'ed', ''])('no form: "%s"', (form) => {
  expect(formOf(form, known)).toBe(0);
});
