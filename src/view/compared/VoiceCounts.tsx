import type { Voice } from '../../core/attribution/attribution';
import type { Label } from '../../core/review';
import { listFormat } from '../formats';
import { useWords } from '../say';

/** How often, and that it is so each time, as keys. */
const voicesShown: { voice: Voice; some: string; all: string }[] = [
  { voice: 'quoted', some: 'view.label.quoted', all: 'view.label.quoted.all' },
  { voice: 'reported', some: 'view.label.reported', all: 'view.label.reported.all' },
  { voice: 'unknown', some: 'view.label.unknown', all: 'view.label.unknown.all' },
];

/** How often a name stands in other words than the outlet's own; nothing where it never does. */
export function VoiceCounts({ label: { voices, count } }: { label: Label }) {
  const { say, language } = useWords();
  const held = voicesShown.filter(({ voice }) => voices[voice] > 0);
  if (!held.length) return null;
  const said = held.map(({ voice, some, all }) => (voices[voice] === count ? say(all) : say(some, { count: voices[voice] })));
  return <span class="voices">{listFormat(language, 'unit').format(said)}</span>;
}
