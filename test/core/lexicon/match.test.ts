import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import type { Context, Entry } from '../../../src/core/lexicon/entry';
import { findMatches, type Match } from '../../../src/core/lexicon/match';
import { Steps } from '../../../src/core/lexicon/steps';
import { articleOf } from '../../../src/core/plain-article';
import { readStory } from '../../../src/core/story';
import { readText } from '../../../src/core/text/text';
import { bundledLexicon } from '../../../src/data/lexicon';
import { entry } from './entries';

const label = (...forms: string[]): Entry => entry({ id: `label-${forms[0]?.replaceAll(/[^a-z]+/gi, '').toLowerCase()}`, forms });
const matches = (text: string, ...entries: Entry[]): Match[] => findMatches(readText(text), compileLexicon(entries));
const found = (text: string, ...entries: Entry[]): string[] =>
  matches(text, ...entries).map(({ span }) => text.slice(span.start, span.end));

describe('a match', () => {
  test.each([
    ['is a whole word', 'The regimented crowd met the regime.', ['regime'], ['regime']],
    ['is the longest form', 'A freedom fighter and a fighter.', ['fighter', 'freedom fighter'], ['freedom fighter', 'fighter']],
    ['of a hyphenated word is one', 'The pro-militant group and a militant.', ['militant', 'pro-*'], ['pro-militant', 'militant']],
    ['of a long compound is by its last part', 'The Norland-and-Tarn-backed army.', ['*-backed'], ['Norland-and-Tarn-backed']],
    ['is found with curly marks', 'A devil’s bargain was struck.', ["devil's bargain"], ['devil’s bargain']],
    ['is found with another hyphen', 'The hard‑line cleric.', ['hard-line'], ['hard‑line']],
    ['is found in full-width letters', 'The ｒｅｇｉｍｅ fell.', ['regime'], ['ｒｅｇｉｍｅ']],
    ['does not cross a sentence', 'They met a freedom. Fighter jets came.', ['freedom fighter'], []],
    ['does not cross a mark', 'Freedom, fighter of old.', ['freedom fighter'], []],
    ['does not overlap another', 'The big bad wolf pack.', ['big bad wolf', 'wolf pack'], ['big bad wolf']],
    ['is found before a possessive', "The regime's army.", ['regime'], ['regime']],
    ['is found in capitals', 'THE REGIME FELL', ['regime'], ['REGIME']],
  ])('%s', (_, text, forms, expected) => {
    expect(found(text, ...forms.map((form) => label(form)))).toEqual(expected);
  });

  test('falls back to a shorter form where the longer one is not allowed', () => {
    const long = entry({ id: 'long', forms: ['war on terror'], exceptions: [{ after: ['again'] }] });
    expect(found('The war on terror again.', long, label('war'))).toEqual(['war']);
  });

  test('takes the first entry of those that share a form and whose contexts allow it', () => {
    const here = entry({ id: 'here', forms: ['plot'], only: [{ near: ['coup'] }] });
    const there = entry({ id: 'there', forms: ['plot'], only: [{ near: ['film'] }] });
    expect(matches('The plot of the film.', here, there).map((match) => match.entry.id)).toEqual(['there']);
  });

  test('of a reporting verb leaves other words alone', () => {
    const cue = entry({ id: 'cue', category: 'loaded-cues', forms: ['claim'] });
    expect(found('He claims to be neutral.', cue, label('=claims to be'))).toEqual(['claims to be', 'claims']);
  });
});

describe('a context', () => {
  test.each([
    ['before holds directly before', { before: ['tax'] }, 'The tax regime.', true],
    ['before does not reach further', { before: ['tax'] }, 'The tax and regime.', false],
    ['before takes a phrase', { before: ['income tax'] }, 'The income tax regime.', true],
    ['after holds directly after', { after: ['of treatment'] }, 'The regime of treatment.', true],
    ['after does not reach further', { after: ['treatment'] }, 'The regime of treatment.', false],
    ['near reaches five words', { near: ['sport'] }, 'The regime of a life in sport.', true],
    ['near ends with the sentence', { near: ['sport'] }, 'The regime fell. Sport went on.', false],
    ['near does not see the form itself', { near: ['regime'] }, 'The regime fell.', false],
    ['sentence reaches further', { sentence: ['sport'] }, 'The regime fell while all of us here looked at some sport.', true],
    ['heads see through adjectives', { heads: ['group'] }, 'The regime armed rebel group.', true],
    ['heads end at a function word', { heads: ['group'] }, 'The regime of the group.', false],
    ['heads end at a mark', { heads: ['group'] }, 'The regime, group and all.', false],
    ['heads know names', { heads: ['@name'] }, 'The regime Harrows fled.', true],
    ['a demonym is no name', { heads: ['@name'] }, 'The regime Norlandian plan.', false],
    ['a class stands for its words', { near: ['@sport'] }, 'The regime of a goalkeeper.', true],
    ['a name is known by its capitals', { inName: true }, 'They met the Regime Harlow band.', true],
    ['a first word is no name', { inName: true }, 'Regime forces left.', false],
    ['a first word before a capital is one', { inName: true }, 'Regime Harlow left.', true],
    ['in title case capitals mean nothing', { inName: true }, 'Old Regime Forces Leave Orvale', false],
    ['after a colon a capital means nothing', { inName: true }, 'In short: Regime forces left.', false],
    ['shouting is no name', { inName: true }, 'They met the REGIME forces.', false],
    ['is confines a wild form', { is: ['regime'] }, 'The regime fell.', true],
    ['is keeps others out', { is: ['regimes'] }, 'The regime fell.', false],
    ['negated is a denial before the form', { negated: true }, 'This is not a regime.', true],
    ['negated is "no"', { negated: true }, 'There was no regime.', true],
    ['negated sees through forms of "be"', { negated: true }, 'It never has been the regime.', true],
    ['negated knows contractions', { negated: true }, 'It isn’t really a regime.', true],
    ['negated ends at other words', { negated: true }, 'Not all of the regime fell.', false],
    ['negated ends at "only"', { negated: true }, 'It is not only a regime.', false],
    ['negated ends with the sentence', { negated: true }, 'They said no. The regime fell.', false],
    ['no headline stands in a plain sentence', { headline: true }, 'The regime fell.', false],
    ['all parts must hold', { before: ['tax'], after: ['fell'] }, 'The tax regime rose.', false],
  ])('%s', (_, context, text, holds) => {
    const doubt = (more: Partial<Entry>) => entry({ category: 'doubt-markers', forms: ['regime'], ...more });
    expect(found(text, doubt({ only: [context] })).length > 0).toBe(holds);
    expect(found(text, doubt({ exceptions: [context] })).length > 0).toBe(!holds);
  });

  const inStory = (context: Context): string[] => {
    const raw = 'Regime falls in Orvale\n\nThe regime fell. The regime is gone, Ann Lee said. “A regime is a regime,” Ann Lee added.\n';
    const regime = entry({ category: 'doubt-markers', forms: ['regime'], only: [context] });
    const { matches: all, utteranceAt } = readStory(articleOf(raw), compileLexicon([regime]));
    return all.map(({ span }) => `${span.start < 22 ? 'headline' : 'body'} ${utteranceAt(span).voice}`);
  };
  const [own, told, quoted] = ['body outlet', 'body reported', 'body quoted'];
  test.each<[string, Context, string[]]>([
    ['in the headline', { headline: true }, ['headline outlet']],
    ['below the headline', { headline: false }, [own, told, quoted, quoted]],
    ["in the outlet's own words", { voice: ['outlet'] }, ['headline outlet', own]],
    ["in a source's words, quoted or not", { voice: ['quoted', 'reported'] }, [told, quoted, quoted]],
    ['in both at once', { headline: true, voice: ['quoted'] }, []],
  ])('holds %s', (_, context, expected) => {
    expect(inStory(context)).toEqual(expected);
  });

  test.each([
    ['by the word before', 'He avoids the word “regime”.'],
    ['by the word before, without marks', 'He avoids the term regime.'],
    ['by the word after', 'He rejects the “regime” label.'],
  ])('a word under discussion is known %s', (_, text) => {
    expect(found(text, label('regime'))).toEqual([]);
  });

  test('a form written with a capital is a name itself', () => {
    expect(found('They live in Judea and Samaria.', label('Judea and Samaria'))).toEqual(['Judea and Samaria']);
    expect(found('They live in Judea and Samaria.', label('judea and samaria'))).toEqual([]);
  });
});

describe('over any text', () => {
  const lexicon = compileLexicon(bundledLexicon());
  const words = fc.constantFrom(
    'regime',
    'Terrorist',
    'pro-militant',
    '“',
    '”',
    '.',
    '\n',
    'so-called',
    "'",
    'claimed',
    'that',
    '—',
    'İ',
    '\u200b',
    '😀',
    'a',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  test('offsets are exact, in order, inside the text and without overlap among words', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        const text = readText(raw);
        let end = 0;
        for (const match of findMatches(text, lexicon).filter((each) => each.entry.category !== 'loaded-cues')) {
          expect(match.span.start).toBeGreaterThanOrEqual(end);
          expect(match.span.start).toBe(text.tokens.start[match.range.from]);
          expect(match.span.end).toBe(text.tokens.end[match.range.to - 1]);
          expect(match.span.end).toBeLessThanOrEqual(raw.length);
          end = match.span.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['one word without end', (size: number) => 'a'.repeat(size)],
    ['one hyphenated word', (size: number) => 'pro-'.repeat(size / 4)],
    ['hits with contexts in one sentence', (size: number) => 'alleged radical regime '.repeat(size / 23)],
    ['beginnings of long forms', (size: number) => 'war on war on '.repeat(size / 14)],
    ['title case', (size: number) => 'Regime Terrorist Rebels '.repeat(size / 24)],
    ['short lines', (size: number) => 'The regime.\n'.repeat(size / 12)],
    ['marks', (size: number) => '“”'.repeat(size / 2)],
  ])('the work grows with the text and no faster: %s', (_, build) => {
    const work = (size: number): number => {
      const text = readText(build(size));
      const spies = [vi.spyOn(Set.prototype, 'has'), vi.spyOn(Map.prototype, 'get'), vi.spyOn(Steps.prototype, 'from')];
      findMatches(text, lexicon);
      const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      return count;
    };
    expect(work(16_000)).toBeLessThanOrEqual(2.5 * work(8_000) + 100);
  });
});
