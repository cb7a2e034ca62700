import { describe, expect, test } from 'vitest';
import { readMarked, spanIn } from './marked';

/** The voice and the speaker of some words, and the key of what makes the voice unsure. */
const voiceOf = (marked: string, words: string) => {
  const { raw, utteranceAt } = readMarked(marked);
  const { voice, speaker, unsure } = utteranceAt(spanIn(raw, words));
  return [voice, speaker, unsure?.key].filter(Boolean).join(' / ');
};

test.each([
  ['no attribution', 'The rebels left.', 'rebels', 'outlet'],
  ['indirect speech', '{1:Ada Roe} <1:said> [1:that rebels left].', 'rebels', 'reported / Ada Roe'],
  ['direct speech', '[1:“The rebels left,”] {1:Ada Roe} <1:said>.', 'rebels', 'quoted / Ada Roe'],
  ['direct speech in British marks', "[1:'The rebels left,'] {1:Ada Roe} <1:said>.", 'rebels', 'quoted / Ada Roe'],
  ['the quoted part of mixed speech', '{1:Ada Roe} <1:said> [1:that the “brave rebels” left].', 'brave rebels', 'quoted / Ada Roe'],
  ['the rest of mixed speech', '{1:Ada Roe} <1:said> [1:that the rebels “ran like rabbits”].', 'rebels', 'reported / Ada Roe'],
  ['the cue', '{1:Ada Roe} <1:claimed> [1:that rebels left].', 'claimed', 'outlet'],
  ['the source and its qualifiers', '{1:The so-called Alban Observatory} <1:said> [1:rebels left].', 'so-called', 'outlet'],
  [
    'the second part of a quotation',
    '[1:“The rebels left,”] {1:Ada Roe} <1:said>, [1:“and the town is free.”]',
    'free',
    'quoted / Ada Roe',
  ],
  ['by a resolved pronoun', '{1:Ada Roe} <1:said> [1:no]. {2:She} <2:said> [2:the rebels left].', 'rebels', 'reported / Ada Roe'],
  ['by a pronoun that stays unclear', '{1:She} <1:said> [1:the rebels left].', 'rebels', 'reported / She'],
  ['by an unnamed source', '{1:An official} <1:said> [1:the rebels left].', 'rebels', 'reported / an official'],
  ['a belief without a source', 'The town, <1b:seen as> [1:the home of the plot], fell.', 'plot', 'outlet'],
  ['a belief of somebody', '{1:Moscow} <1b:believes> [1:the rebels are weak].', 'rebels', 'outlet'],
  ['an impression of nobody', '[1:The plot] <1b:seems> [1:to crush the rebels].', 'rebels', 'outlet'],
  ['a wish of somebody', '{1:Moscow} <1i:wants> [1:to crush the rebels].', 'rebels', 'outlet'],
  [
    'a belief of somebody in quotation marks',
    '{1:Moscow} <1b:considers> [1:them “bandits and thieves of war”].',
    'bandits',
    'quoted / Moscow',
  ],
  ['a belief inside speech', '{1:Ada Roe} <1:said> [1:{2:Moscow} <2b:believes> [2:the rebels are weak]].', 'rebels', 'reported / Ada Roe'],
  [
    'speech inside speech',
    '{1:The agency ALBA} <1:said> [1:rebels left in what {2:it} <2:called> [2:a “step to end the terror”]].',
    'end the terror',
    'quoted / ALBA',
  ],
  [
    'a nested passive without a source',
    '{1:The agency ALBA} <1:said> [1:rebels left, which was <2:called> [2:a step “to end the terror here”]].',
    'terror',
    'quoted / ALBA',
  ],
  [
    'the source of a nested attribution is the outer one’s',
    '{1:Ada Roe} <1:said> [1:{2:the so-called Observatory} <2:said> [2:rebels left]].',
    'so-called',
    'reported / Ada Roe',
  ],
  [
    'somebody retold inside a quotation',
    '[1:“{2:Karl Oz} <2:said> [2:the rebels left],”] {1:Ada Roe} <1:said>.',
    'rebels',
    'quoted / Ada Roe',
  ],
  ['marks inside marks', '[1:“{2:He} <2:told> me [2:‘the rebels left’],”] {1:Ada Roe} <1:said>.', 'rebels', 'quoted / He'],
  ['a passive without a source', 'The town <1:was said> [1:to be full of rebels].', 'rebels', 'outlet'],
  ['scare quotes', 'The “rebels” left the town.', 'rebels', 'outlet'],
  ['a title', 'The film “The Long Road to Alba” won.', 'Long Road', 'outlet'],
  ['a quotation of nobody', 'The sign read “no rebels may enter this town today”.', 'rebels', 'unknown / voice.unattributed'],
  ['an unpaired opening mark', 'They are “rebels and thieves who left. Nobody spoke.', 'thieves', 'unknown / voice.unpaired'],
  ['before an unpaired opening mark', 'They are “rebels and thieves who left.', 'They', 'outlet'],
  ['the next paragraph after an unpaired mark', 'They are “rebels who left.\nThe army came.', 'army', 'outlet'],
  ['an unpaired mark before its cue', '[1:“The rebels left], {1:Ada Roe} <1:said>. The army came.', 'rebels', 'unknown / voice.unpaired'],
  ['after the cue of an unpaired mark', '[1:“The rebels left], {1:Ada Roe} <1:said>. The army came.', 'army', 'outlet'],
  ['an unpaired closing mark', 'It was cold. The rebels left the town,” said nobody.', 'rebels', 'unknown / voice.unpaired'],
  ['the sentence before an unpaired closing mark', 'It was cold. The rebels left the town,” said nobody.', 'cold', 'outlet'],
  [
    'a turned mark that pairs',
    '{1:Ada Roe} <1:said> [1:many, mostly ” rebels who fled the war,” came].',
    'rebels',
    'quoted / Ada Roe / voice.turned',
  ],
  [
    'a paragraph that reopens',
    '{1:Ada Roe} <1:said>: [1:“They came at dawn.]\n“The rebels left at noon.”',
    'rebels left',
    'quoted / Ada Roe',
  ],
  [
    'a paragraph whose speaker is named two paragraphs on',
    '“They came at dawn.\n“The rebels left at noon.\n[1:“We stayed],” {1:Ada Roe} <1:said>.',
    'They came',
    'quoted / Ada Roe',
  ],
  ['the writer says so', '{1:We} <1:reported> [1:that the rebels left].', 'rebels', 'outlet'],
  ['a headline with a colon', '[1:Rebels leave Portmere]<1::> {1:monitor}\nThey left.', 'Rebels', 'reported / monitor'],
])('%s', (_, marked, words, expected) => {
  expect(voiceOf(marked, words)).toBe(expected);
});

describe('where a span stands', () => {
  const marked = '{1:Ada Roe} <1:said> [1:rebels left].';
  test('the first word of a span decides', () => {
    const { raw, utteranceAt } = readMarked(marked);
    expect(utteranceAt({ start: 0, end: raw.length }).voice).toBe('outlet');
  });
  test('an empty span has the voice of the word after it', () => {
    const { raw, utteranceAt } = readMarked(marked);
    const { start } = spanIn(raw, 'rebels');
    expect(utteranceAt({ start, end: start }).voice).toBe('reported');
  });
  test('after the end and in an empty text the voice is the outlet’s', () => {
    expect(readMarked(marked).utteranceAt({ start: 900, end: 901 }).voice).toBe('outlet');
    expect(readMarked('').utteranceAt({ start: 0, end: 0 }).voice).toBe('outlet');
  });
  test('an utterance names its attribution and source', () => {
    const { raw, utteranceAt } = readMarked(marked);
    expect(utteranceAt(spanIn(raw, 'rebels'))).toEqual({ voice: 'reported', speaker: 'Ada Roe', speakerId: 's1', attribution: 'a1' });
  });
});
