import { pieceOf, quoteOf } from './article';
import type { Check, Finding } from './check';
import type { Message } from './message';
import type { Note, Passage } from './review';
import type { Settings } from './settings';
import type { Story } from './story';

/** What a note says where its check did not look; English defaults by key. */
export const noteMessages = {
  'note.switched-off': 'Switched off in the options.',
  'note.failed': 'This check stopped on this text: {reason}',
};

function toPassage({ article, utteranceAt }: Story, { span, entry, plainer = entry?.plainer, ...finding }: Finding): Passage {
  const { voice, unsure = finding.unsure, speaker, speakerId } = utteranceAt(span);
  return {
    ...pieceOf(article.text, span),
    ...quoteOf(article.text, span),
    voice: finding.voice ?? voice,
    ...(unsure && { unsure }),
    ...(speaker !== undefined && { speaker }),
    ...(speakerId !== undefined && { speakerId }),
    message: finding.message,
    ...(entry && { entry: entry.id }),
    ...(plainer && { plainer }),
    ...(entry?.guidance && { guidance: entry.guidance }),
    reports: finding.reports ?? [],
  };
}

const failed = (error: unknown): Message => ({
  key: 'note.failed',
  args: { reason: error instanceof Error ? error.message : String(error) },
});

function outcomeOf(story: Story, check: Check, isOff: boolean): Pick<Note, 'outcome' | 'reason' | 'passages'> {
  if (isOff) return { outcome: 'skipped', reason: { key: 'note.switched-off', args: {} }, passages: [] };
  try {
    const reason = check.skip?.(story);
    if (reason) return { outcome: 'skipped', reason, passages: [] };
    const passages = check.find(story).map((finding) => toPassage(story, finding));
    return { outcome: passages.length > 0 ? 'found' : 'clear', passages };
  } catch (error) {
    return { outcome: 'failed', reason: failed(error), passages: [] };
  }
}

/** A note for every check, in their order. A check that breaks costs its own note only. */
export const writeNotes = (story: Story, checks: Check[], { checksOff }: Pick<Settings, 'checksOff'>): Note[] =>
  checks.map((check) => ({
    check: check.id,
    kind: check.kind,
    basis: check.basis,
    title: { key: `${check.id}.title`, args: {} },
    why: { key: `${check.id}.why`, args: {} },
    ...outcomeOf(story, check, checksOff.includes(check.id)),
  }));
