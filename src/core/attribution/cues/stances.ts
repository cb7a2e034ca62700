import type { Act } from './cue';

/** An adjective that says what somebody thinks or feels, with what leads to its content. */
export interface Stance {
  lemma: string;
  act: Act;
  leads: ReadonlySet<string>;
}

interface StanceGroup {
  act?: Act;
  leads: string;
  adjectives: string;
}

const GROUPS: StanceGroup[] = [
  { leads: 'that about over', adjectives: 'worried concerned anxious nervous uneasy alarmed troubled' },
  { leads: 'that about in', adjectives: 'confident' },
  { leads: 'that about', adjectives: 'optimistic hopeful pessimistic' },
  { leads: 'that of about', adjectives: 'skeptical sceptical wary leery suspicious dubious' },
  { leads: 'of', adjectives: 'critical supportive dismissive contemptuous disdainful tired fond enamored jealous envious ashamed' },
  { leads: 'that of', adjectives: 'afraid fearful convinced aware unaware mindful proud' },
  { leads: 'in', adjectives: 'interested uninterested' },
  { leads: 'to', adjectives: 'opposed' },
  { leads: 'on over', adjectives: 'split divided' },
  { act: 'intention', leads: 'to', adjectives: 'eager reluctant hesitant loath' },
  {
    leads: 'that about at with over by',
    adjectives:
      'angry furious upset outraged unhappy frustrated irritated annoyed disappointed dismayed incensed livid appalled happy pleased delighted thrilled',
  },
];

const stances = new Map<string, Stance>();
for (const { act = 'belief', leads, adjectives } of GROUPS)
  for (const lemma of adjectives.split(' ')) stances.set(lemma, { lemma, act, leads: new Set(leads.split(' ')) });

/** The stance that an adjective is. */
export const stanceOf = (word: string): Stance | undefined => stances.get(word);
