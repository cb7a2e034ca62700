import type { Piece, Span } from './article';
import type { Voice } from './attribution/attribution';
import type { Entry } from './lexicon/entry';
import type { Message } from './message';
import type { Story } from './story';

export type Kind = 'names' | 'modifiers' | 'doubt' | 'sources' | 'acts and figures';
export type Basis = 'lexicon' | 'structure' | 'comparison';

/** One place that a check points at. Voice, speaker and context are filled in by `writeNotes`. */
export interface Finding {
  /** The smallest wording that a reader must see. */
  span: Span;
  /** What is to be seen there; its English default stands under `messages` of the check. */
  message: Message;
  entry?: Entry;
  plainer?: string[];
  /** Only where the place's voice is not simply read off the text. */
  voice?: Voice;
  unsure?: Message;
  /** The passages of reference reports that it rests on. */
  reports?: { reference: string; pieces: Piece[] }[];
}

/** A check looks for one kind of thing and says where it stands; it is pure and reads only the story. */
export interface Check {
  /** Kebab case, the name of its file. */
  id: string;
  kind: Kind;
  basis: Basis;
  /** English defaults; their keys are `<id>.title` and `<id>.why`. */
  title: string;
  why: string;
  /** English defaults of whatever else it says, by the last part of the key (`<id>.<part>`), with `{name}` for arguments. */
  messages: Record<string, string>;
  /** Why it cannot look at this story, where it cannot: "not applicable" is never a pass. */
  skip?(story: Story): Message | undefined;
  find(story: Story): Finding[];
}
