import { describe, expect, test } from 'vitest';
import type { Utterance } from '../../src/core/attribution/attribution';
import type { Check, Finding } from '../../src/core/check';
import { checks } from '../../src/core/checks';
import { messagesOf } from '../../src/core/checks/messages';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { fill } from '../../src/core/message';
import { writeNotes } from '../../src/core/notes';
import { defaultSettings } from '../../src/core/settings';
import { readStory, type Story } from '../../src/core/story';
import { bundledLexicon } from '../../src/data/lexicon';
import { article } from './checks/noted';
import { entry } from './lexicon/entries';

const TEXT = 'The old regime fell on Monday, Ann Lee said.';
const story = (utterance: Utterance = { voice: 'outlet' }): Story => ({
  ...readStory(article(TEXT), compileLexicon([])),
  utteranceAt: () => utterance,
});

const check = (more: Partial<Check> = {}): Check => ({
  id: 'some-check',
  kind: 'names',
  basis: 'lexicon',
  title: 'A title',
  why: 'A why.',
  messages: { seen: 'Seen.' },
  find: () => [],
  ...more,
});
const finding = (more: Partial<Finding> = {}): Finding => ({
  span: { start: 8, end: 14 },
  message: { key: 'some-check.seen', args: {} },
  ...more,
});

describe('the outcome of a check', () => {
  const breaks = () => {
    throw new Error('no such token');
  };

  test.each([
    ['found', check({ find: () => [finding()] }), [], 'found', undefined],
    ['clear', check(), [], 'clear', undefined],
    [
      'skipped, with the reason',
      check({ skip: () => ({ key: 'skip.too-short', args: {} }), find: breaks }),
      [],
      'skipped',
      'skip.too-short',
    ],
    ['switched off, without a look', check({ find: breaks }), ['some-check'], 'skipped', 'note.switched-off'],
    ['failed while it looked', check({ find: breaks }), [], 'failed', 'note.failed'],
    ['failed while it asked whether to look', check({ skip: breaks }), [], 'failed', 'note.failed'],
  ])('%s', (_, one, checksOff, outcome, reason) => {
    const [note] = writeNotes(story(), [one], { ...defaultSettings, checksOff });
    expect([note?.outcome, note?.reason?.key]).toEqual([outcome, reason]);
    expect(note?.passages.length).toBe(outcome === 'found' ? 1 : 0);
  });

  test('a check that breaks costs its own note only', () => {
    const notes = writeNotes(story(), [check({ find: breaks }), check({ id: 'other', find: () => [finding()] })], defaultSettings);
    expect(notes.map(({ outcome }) => outcome)).toEqual(['failed', 'found']);
    expect(notes[0]?.reason?.args).toEqual({ reason: 'no such token' });
  });
});

describe('a passage', () => {
  const passageOf = (found: Finding, utterance?: Utterance) =>
    writeNotes(story(utterance), [check({ find: () => [found] })], defaultSettings)[0]?.passages[0];

  test('carries its words with what stands around them', () => {
    expect(passageOf(finding())).toEqual({
      start: 8,
      end: 14,
      exact: 'regime',
      prefix: 'The old ',
      suffix: ' fell on Monday, Ann Lee said.',
      voice: 'outlet',
      message: { key: 'some-check.seen', args: {} },
      reports: [],
    });
  });

  test('says whose words they are, and how sure that is', () => {
    const unsure = { key: 'turned', args: {} };
    const said = { voice: 'quoted' as const, speaker: 'Ann Lee', speakerId: 's1', unsure };
    expect(passageOf(finding(), said)).toMatchObject({ voice: 'quoted', speaker: 'Ann Lee', speakerId: 's1', unsure });
  });

  test('has the voice that its check gives it, where it gives one', () => {
    expect(passageOf(finding({ voice: 'unknown' }), { voice: 'quoted' })?.voice).toBe('unknown');
  });

  test('carries what its entry says', () => {
    const guidance = [{ who: 'A guide', says: 'Say less.', url: 'https://guide.example', date: '2020' }];
    const passage = passageOf(finding({ entry: entry({ id: 'regime', plainer: ['government'], guidance }) }));
    expect(passage).toMatchObject({ entry: 'regime', plainer: ['government'], guidance });
    expect(passage).not.toHaveProperty('quiet');
  });

  test('is quiet where its entry is', () => {
    expect(passageOf(finding({ entry: entry({ weight: 'quiet' }) }))?.quiet).toBe(true);
  });
});

describe('the words of the checks', () => {
  const english = messagesOf(checks);

  test('every message of every note has its English default, with all of its arguments', () => {
    const text =
      'Militants Leave Orvale\nThe so-called rebels left, a monitor said. The brutal crackdown on protesters went on. "The foreign-backed thugs must go,” Ann Lee claimed. ' +
      'It is believed that the mayor left. Bo Hill told the council that the road was shut and that the bridge over the Tarn was not safe.';
    const notes = writeNotes(readStory(article(text), compileLexicon(bundledLexicon())), checks, defaultSettings);
    const said = notes.flatMap(({ title, why, reason, passages }) => [
      title,
      why,
      ...(reason ? [reason] : []),
      ...passages.map(({ message }) => message),
    ]);
    expect(said.length).toBeGreaterThan(25);
    for (const { key, args } of said) {
      expect(english, key).toHaveProperty([key]);
      expect(fill(english[key] ?? '', args)).not.toMatch(/\{\w+\}/);
    }
  });

  test('each check has a title and a why, and an id of its own', () => {
    for (const { id } of checks) expect([english[`${id}.title`], english[`${id}.why`]]).not.toContain(undefined);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});
