import type { Range } from '../../text/text';
import type { SourceKind } from '../attribution';
import type { Gender } from './gender-words';
import type { Nature } from './nouns';

/** A place where somebody is spoken of. */
export interface Mention extends Range {
  sentence: number;
  paragraph: number;
  /** As the source of an attribution. */
  source: boolean;
  /** As the subject of its clause. */
  subject: boolean;
}

/** Somebody or something that a report speaks of, with every mention so far. */
export interface Referent {
  /** The words of its fullest name, as `nameWords` gives them; empty for the unnamed. */
  name: readonly string[];
  /** Its fullest name, or its phrase. */
  display: string;
  named: boolean;
  kind: SourceKind;
  plural: boolean;
  nature: Nature | undefined;
  gender: Gender | undefined;
  /** The nouns that it was called by, in the singular. */
  roles: readonly string[];
  /** Words of nation that stood with it. */
  nations: readonly string[];
  mentions: Mention[];
  /** The last time that it was listed among those met lately (`Roster.latest`). */
  listed: number;
}

export const lastMention = ({ mentions }: Referent): Mention => mentions.at(-1) as Mention;

/** How many mentions back the source or subject of a clause is looked for. */
const REACH = 12;

/** The last of the late mentions in which a referent was a source, or a subject. */
export function lastAs({ mentions }: Referent, what: 'source' | 'subject'): Mention | undefined {
  for (let at = mentions.length - 1; at >= Math.max(0, mentions.length - REACH); at--) if (mentions[at]?.[what]) return mentions[at];
  return undefined;
}
