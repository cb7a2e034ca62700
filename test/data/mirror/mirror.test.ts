import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import type { Entry } from '../../../src/core/lexicon/entry';
import { bundledLexicon } from '../../../src/data/lexicon';
import { entry } from '../../core/lexicon/entries';
import { type FormCase, formCases, formDifferences, shareOf, unfit } from './forms';
import { type FindNotes, findNotesWith } from './mirror';
import { isUnmirrored, Mirror, type Pair, pairsOf } from './pairs';
import { type Kind, templates } from './templates';
import { knownGroups, unmirrored } from './terms';

const entries = bundledLexicon();
const pairs = pairsOf(entries);
const findNotes = findNotesWith(compileLexicon(entries));
const mirror = new Mirror(findNotes);

const LEAST_TEMPLATES = 200;
/** The share of pairs that may be left out, each with its reason. */
const MOST_UNMIRRORED = 0.05;
/** The share of templates in which a term must be noted, so that like is not compared with nothing. */
const LEAST_NOTED = 0.9;
/** Each form meets one of so many templates; with MIRROR=whole it meets all of them, which takes minutes. */
const ONE_OF = process.env.MIRROR === 'whole' ? 1 : 12;

const kinds: Kind[] = ['people', 'thing', 'act'];
const countOf = (kind: Kind): number => templates(kind).paragraphs.length + templates(kind).headlines.length;

describe('the mirror is whole', () => {
  test('every group of sided terms has a kind, and there is no other', () => {
    const sided = entries.filter(({ side = 'none' }) => side !== 'none').map(({ group }) => group);
    expect([...knownGroups].sort()).toEqual([...new Set(sided)].sort());
  });

  test('there are at least 200 templates of each kind, none twice', () => {
    for (const kind of kinds) {
      const { paragraphs, headlines } = templates(kind);
      expect(countOf(kind)).toBeGreaterThanOrEqual(LEAST_TEMPLATES);
      expect(new Set([...paragraphs, ...headlines]).size).toBe(countOf(kind));
    }
  });

  test('every pair is compared in at least 200 templates, but for a few that are named with their reason', () => {
    const compared = pairs.filter((pair) => !isUnmirrored(pair));
    const comparisons = compared.reduce((sum, { kind }) => sum + (kind ? countOf(kind) : 0), 0);
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(comparisons).toBeGreaterThanOrEqual(compared.length * LEAST_TEMPLATES);
    expect(pairs.filter(isUnmirrored).length).toBeLessThanOrEqual(pairs.length * MOST_UNMIRRORED);
    expect(Object.keys(unmirrored).filter((name) => !pairs.some((pair) => pair.name === name))).toEqual([]);
    expect(pairs.filter(({ against, pro }) => against.category !== pro.category)).toEqual([]);
  });
});

describe('a term and its opposite number get the same notes', () => {
  test.each(pairs.filter((pair) => !isUnmirrored(pair)).map((pair): [string, Pair] => [pair.name, pair]))('%s', (_, pair) => {
    expect(mirror.differences(pair)).toEqual([]);
    for (const term of [pair.against, pair.pro]) {
      const notes = mirror.of(term, pair.kind as Kind);
      expect(notes.filter((each) => each.includes(term.category)).length, term.id).toBeGreaterThan(LEAST_NOTED * notes.length);
    }
  });
});

describe('every other form of a term is noted where the term is', () => {
  const cases = formCases(pairs);

  test('there are thousands, and none is left out that is not there', () => {
    expect(cases.length).toBeGreaterThan(2500);
    const forms = new Set(entries.flatMap((each) => each.forms));
    expect(Object.keys(unfit).filter((form) => !forms.has(form))).toEqual([]);
  });

  const termOf = ({ entry, kind }: FormCase) => `${entry.id}, as ${kind}`;
  test.each([...new Set(cases.map(termOf))])('%s', (term) => {
    const forms = cases.filter((each) => termOf(each) === term);
    const differences = forms.flatMap((each) =>
      formDifferences(each, shareOf(each, ONE_OF), mirror, findNotes).map((template) => `${each.name}: ${template}`),
    );
    expect(differences).toEqual([]);
  });
});

describe('what is one-sided is seen', () => {
  const rebel = entry({ id: 'bandit', forms: ['bandit'], group: 'armed-groups', side: 'against-actor' });
  const hero = entry({ id: 'hero', forms: ['hero'], group: 'armed-groups', side: 'for-actor' });
  const differences = (planted: Entry[], findNotes: FindNotes = findNotesWith(compileLexicon(planted))): number => {
    const [pair] = pairsOf(planted);
    return pair ? new Mirror(findNotes).differences(pair).length : 0;
  };

  test('two terms of equal weight differ nowhere', () => {
    expect(differences([rebel, hero])).toBe(0);
  });

  test.each<[string, Partial<Entry>]>([
    ['is left alone in quotation marks', { exceptions: [{ voice: ['quoted'] }] }],
    ['is left alone in headlines', { exceptions: [{ headline: true }] }],
    ['is left alone where it is denied', { exceptions: [{ negated: true }] }],
    ['is noted in the singular only', { forms: ['=hero'] }],
    ['is noted by another check', { category: 'euphemisms' }],
    ['is noted beside one word only', { only: [{ near: ['bridge'] }] }],
  ])('a term that %s', (_, more) => {
    expect(differences([rebel, { ...hero, ...more }])).toBeGreaterThan(0);
  });

  test('a form that is left alone where its term is noted', () => {
    const planted = [rebel, { ...hero, forms: ['hero', 'brave man'], exceptions: [{ is: ['brave man', 'brave men'] }] }];
    const find = findNotesWith(compileLexicon(planted));
    const own = new Mirror(find);
    const [form] = formCases(pairsOf(planted));
    expect(form && formDifferences(form, shareOf(form, 1), own, find).length).toBeGreaterThan(LEAST_TEMPLATES / 2);
  });

  test('a check that looks at one side', () => {
    const fair = findNotesWith(compileLexicon([rebel, hero]));
    const oneSided: FindNotes = (text) =>
      fair(text).map((note) => ({
        ...note,
        passages: note.passages.filter(({ exact, voice }) => exact !== 'hero' || voice !== 'outlet'),
      }));
    expect(differences([rebel, hero], oneSided)).toBeGreaterThan(0);
  });
});
