import { quoteOf } from './article';
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

/** Written key by key: spreading what may be absent takes most of the time that a passage takes. */
function toPassage({ article, utteranceAt }: Story, finding: Finding): Passage {
  const { span, entry, plainer = entry?.plainer } = finding;
  const { voice, unsure = finding.unsure, speaker, speakerId } = utteranceAt(span);
  const { exact, prefix, suffix } = quoteOf(article.text, span);
  const passage = { start: span.start, end: span.end, exact, prefix, suffix } as Passage;
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

/** What mutes every check of a story. */
function whyAllMuted({ article }: Story, { sitesMuted }: Muted): Message | undefined {
  const site = sitesMuted.length > 0 ? siteOf(article.url) : undefined;
  return site !== undefined && sitesMuted.includes(site) ? { key: 'note.site-muted', args: { site } } : undefined;
}

function findHeard(story: Story, check: Check, { phrasesMuted }: Muted): Finding[] {
  const found = check.find(story);
  if (phrasesMuted.length === 0) return found;
  const { text } = story.article;
  return found.filter(({ span }) => !phrasesMuted.includes(phraseOf(text.slice(span.start, span.end))));
}

function outcomeOf(story: Story, check: Check, muted: Muted, allMuted: Message | undefined): Pick<Note, 'outcome' | 'reason' | 'passages'> {
  try {
    const isOff = muted.checksOff.includes(check.id);
    const reason = isOff ? { key: 'note.switched-off', args: {} } : (allMuted ?? check.skip?.(story));
    if (reason) return { outcome: 'skipped', reason, passages: [] };
    const passages = findHeard(story, check, muted).map((finding) => toPassage(story, finding));
    return { outcome: passages.length > 0 ? 'found' : 'clear', passages };
  } catch (error) {
    return { outcome: 'failed', reason: failed(error), passages: [] };
  }
}

/** Written key by key, as passages are. */
function noteOf(story: Story, check: Check, muted: Muted, allMuted: Message | undefined): Note {
  const { id, kind, basis } = check;
  const title = { key: `${id}.title`, args: {} };
  const why = { key: `${id}.why`, args: {} };
  const { outcome, reason, passages } = outcomeOf(story, check, muted, allMuted);
  if (reason) return { check: id, kind, basis, title, why, outcome, reason, passages };
  return { check: id, kind, basis, title, why, outcome, passages };
}

/** A note for every check, in their order, without what the reader muted. A check that breaks costs its own note only. */
export function writeNotes(story: Story, checks: Check[], muted: Muted): Note[] {
  const allMuted = whyAllMuted(story, muted);
  return checks.map((check) => noteOf(story, check, muted, allMuted));
}
