import { type Piece, pieceOf } from '../../article';
import { spanOf, type Text } from '../../text/text';
import type { Source } from '../attribution';
import type { Voices } from '../voice';
import { findQualifiers } from './qualifiers';
import type { Referent } from './referent';
import type { Resolution } from './resolve';

/** The sources of a text, and which of them each attribution has. */
export interface SourceList {
  sourceOf: readonly (Source | undefined)[];
  /** The sources with the words that the voices give to each, every word once. */
  withWords(voices: Voices): Source[];
}

/** What qualifies a source, each wording once. */
function qualifiersOf(text: Text, { mentions, name }: Referent): Piece[] {
  const pieces: Piece[] = [];
  for (const mention of mentions)
    for (const range of findQualifiers(text, mention, name)) {
      const piece = pieceOf(text.raw, spanOf(text, range));
      const wording = piece.exact.toLowerCase();
      if (!pieces.some(({ exact }) => exact.toLowerCase() === wording)) pieces.push(piece);
    }
  return pieces;
}

/** Mentions are in order; of those that begin at one place the first is taken. */
function mentionsOf(text: Text, { mentions }: Referent): Piece[] {
  const first = mentions.filter(({ from }, at) => from !== mentions[at - 1]?.from);
  return first.map((mention) => pieceOf(text.raw, spanOf(text, mention)));
}

function toSource(text: Text, id: string, referent: Referent): Source {
  const { display, kind, named } = referent;
  return {
    id,
    name: display,
    kind,
    named,
    qualifiers: qualifiersOf(text, referent),
    mentions: mentionsOf(text, referent),
    words: 0,
  };
}

/** Lists everybody who is given words, in the order of the attributions. */
export function listSources(text: Text, resolutions: readonly Resolution[]): SourceList {
  const sources = new Map<Referent, Source>();
  const sourceOf = resolutions.map(({ referent }) => {
    if (!referent) return undefined;
    const known = sources.get(referent) ?? toSource(text, `s${sources.size + 1}`, referent);
    sources.set(referent, known);
    return known;
  });
  const withWords = (voices: Voices): Source[] => {
    const words = voices.countWords();
    for (const source of sources.values()) source.words = words.get(source.id) ?? 0;
    return [...sources.values()];
  };
  return { sourceOf, withWords };
}
