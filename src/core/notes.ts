import { type Piece, pieceOf, type Quote, quoteOf, type Span } from './article';
import type { Check, Finding } from './check';
import type { Message } from './message';
import { type Muted, phraseOf, siteOf } from './muted';
import type { Note, Passage } from './review';
import type { Story } from './story';

/** What a note says where its check did not look; English defaults by key. */
export const noteMessages = {
  'note.switched-off': 'Switched off in the options.',
  'note.site-muted': 'You muted {site}: nothing is noted on its pages.',
  'note.failed': 'This check stopped on this text: {reason}',
};

function placeOf(text: string, span: Span): Piece & Quote {
  const { prefix, suffix } = quoteOf(text, span);
  const { start, end, exact } = pieceOf(text, span);
  return { start, end, exact, prefix, suffix };
}

/** Written key by key: spreading what may be absent takes most of the time that a passage takes. */
function toPassage({ article, utteranceAt }: Story, finding: Finding): Passage {
  const { span, entry, plainer = entry?.plainer } = finding;
  const { voice, unsure = finding.unsure, speaker, speakerId } = utteranceAt(span);
  const passage = placeOf(article.text, span) as Passage;
  passage.voice = finding.voice ?? voice;
  if (unsure) passage.unsure = unsure;
  if (speaker !== undefined) passage.speaker = speaker;
  if (speakerId !== undefined) passage.speakerId = speakerId;
  passage.message = finding.message;
  if (entry) passage.entry = entry.id;
  if (entry?.weight === 'quiet') passage.quiet = true;
  if (plainer) passage.plainer = plainer;
  if (entry?.guidance) passage.guidance = entry.guidance;
  passage.reports = finding.reports ?? [];
  return passage;
}

const failed = (error: unknown): Message => ({
  key: 'note.failed',
  args: { reason: error instanceof Error ? error.message : String(error) },
});

function whyMuted(story: Story, check: Check, { checksOff, sitesMuted }: Muted): Message | undefined {
  if (checksOff.includes(check.id)) return { key: 'note.switched-off', args: {} };
  const site = siteOf(story.article.url);
  return site !== undefined && sitesMuted.includes(site) ? { key: 'note.site-muted', args: { site } } : undefined;
}

function outcomeOf(story: Story, check: Check, muted: Muted): Pick<Note, 'outcome' | 'reason' | 'passages'> {
  try {
    const reason = whyMuted(story, check, muted) ?? check.skip?.(story);
    if (reason) return { outcome: 'skipped', reason, passages: [] };
    const { text } = story.article;
    const isHeard = ({ span }: Finding): boolean => !muted.phrasesMuted.includes(phraseOf(text.slice(span.start, span.end)));
    const findings = muted.phrasesMuted.length > 0 ? check.find(story).filter(isHeard) : check.find(story);
    const passages = findings.map((finding) => toPassage(story, finding));
    return { outcome: passages.length > 0 ? 'found' : 'clear', passages };
  } catch (error) {
    return { outcome: 'failed', reason: failed(error), passages: [] };
  }
}

/** A note for every check, in their order, without what the reader muted. A check that breaks costs its own note only. */
export const writeNotes = (story: Story, checks: Check[], muted: Muted): Note[] =>
  checks.map((check) => ({
    check: check.id,
    kind: check.kind,
    basis: check.basis,
    title: { key: `${check.id}.title`, args: {} },
    why: { key: `${check.id}.why`, args: {} },
    ...outcomeOf(story, check, muted),
  }));
