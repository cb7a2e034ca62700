import type { SourceKind } from '../core/attribution/attribution';

/** Drawn in lines on a ground of 16 by 16. */
const drawings = {
  office: 'M2 6 8 2.5 14 6ZM4 6v6M8 6v6M12 6v6M2 13.5h12',
  shield: 'M8 2 13 4v4c0 3-2 5-5 6-3-1-5-3-5-6V4Z',
  paper: 'M3 2.5h10v11H3ZM5.5 5.5h5M5.5 8h5M5.5 10.5h3',
  flag: 'M4 14V2.5M4 3h8.5l-2 3 2 3H4',
  eye: 'M1.5 8C4 4.5 12 4.5 14.5 8 12 11.5 4 11.5 1.5 8ZM8 6.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3',
  globe: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2ZM2 8h12M8 2c-3.5 3.5-3.5 8.5 0 12M8 2c3.5 3.5 3.5 8.5 0 12',
  house: 'M3.5 13.5v-11h9v11ZM6 5.5h1M9 5.5h1M6 8.5h1M9 8.5h1M7 13.5v-2h2v2',
  cap: 'M1.5 6 8 3l6.5 3L8 9ZM4 7.5V11c2 1.5 6 1.5 8 0V7.5M14.5 6v4',
  person: 'M8 2.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM3 13.5c0-5 10-5 10 0',
} as const;

const drawingOf: Record<SourceKind, keyof typeof drawings> = {
  government: 'office',
  'head of state': 'office',
  ministry: 'office',
  military: 'shield',
  police: 'shield',
  court: 'office',
  'state media': 'paper',
  'news agency': 'paper',
  'other outlet': 'paper',
  'armed group': 'shield',
  party: 'flag',
  politician: 'flag',
  monitor: 'eye',
  ngo: 'eye',
  'un body': 'globe',
  'international body': 'globe',
  company: 'house',
  academic: 'cap',
  expert: 'cap',
  witness: 'person',
  resident: 'person',
  victim: 'person',
  lawyer: 'cap',
  document: 'paper',
  'social media': 'paper',
  other: 'person',
};

/** A source's kind at a glance; the words beside it say it too, so it is hidden from assistive technology. */
export function SourceIcon({ kind }: { kind: SourceKind }) {
  const drawing = drawingOf[kind];
  return (
    <svg class="source-icon" data-icon={drawing} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[drawing]} />
    </svg>
  );
}
