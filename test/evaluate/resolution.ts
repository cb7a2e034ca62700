import type { Source } from '../../src/core/attribution/attribution';
import type { Checked } from './checker';
import { ratio } from './counts';
import type { GoldAttribution, GoldReport } from './gold-report';
import { matchAttributions } from './match-attributions';
import { rolesOf } from './roles';
import { isApposition, isSameName } from './same-name';

export const MENTIONS = ['he, she, they', 'it', 'other words'] as const;
export type MentionKind = (typeof MENTIONS)[number];

/** How sources that stand for somebody named elsewhere are read. */
export interface Resolutions {
  cases: number;
  /** Cases whose attribution is found at all. */
  found: number;
  /** Cases for which a reader is shown a name, as named or as probable. */
  shown: number;
  /** Of the shown, those with the right name. */
  right: number;
}

export const noResolutions = (): Resolutions => ({ cases: 0, found: 0, shown: 0, right: 0 });

export function mentionKind(words: string): MentionKind {
  if (/^(?:he|she|they)$/i.test(words)) return 'he, she, they';
  return /^it$/i.test(words) ? 'it' : 'other words';
}

/** The source that a review shows for an attribution, where it does not call it unclear. */
function shownSource({ sources }: Checked, { sourceId, resolved }: Checked['attributions'][number]): Source | undefined {
  return resolved === 'named' || resolved === 'probable' ? sources.find(({ id }) => id === sourceId) : undefined;
}

const isCalled = ({ name, mentions }: Source, wanted: string): boolean =>
  isSameName(wanted, name) || mentions.some(({ exact }) => isApposition(exact, wanted, name));

function addCase(sum: Resolutions, wanted: string, found: Checked['attributions'][number] | undefined, checked: Checked): void {
  sum.cases += 1;
  if (!found) return;
  sum.found += 1;
  const source = shownSource(checked, found);
  if (!source) return;
  sum.shown += 1;
  if (isCalled(source, wanted)) sum.right += 1;
}

/** Adds every source of a report that the gold gives another name for, by the kind of its words. */
export function addResolutions(sums: Record<MentionKind, Resolutions>, { text, attributions }: GoldReport, checked: Checked): void {
  const matches = matchAttributions(attributions, checked.attributions.map(rolesOf), true);
  for (const [at, { name, source }] of attributions.entries()) {
    const [span] = source;
    if (name === undefined || !span) continue;
    const kind = mentionKind(text.slice(span.start, span.end));
    addCase(sums[kind], name, checked.attributions[matches[at] as number], checked);
  }
}

export const isPronounCase = (text: string, { name, source: [span] }: GoldAttribution): boolean =>
  name !== undefined && span !== undefined && mentionKind(text.slice(span.start, span.end)) === 'he, she, they';

export const shownShare = ({ shown, cases }: Resolutions): number => ratio(shown, cases);

export const rightShare = ({ right, shown }: Resolutions): number => ratio(right, shown);
