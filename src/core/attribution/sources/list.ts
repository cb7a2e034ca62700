import { type Piece, pieceOf } from '../../article';
import { type Range, spanOf, type Text } from '../../text/text';
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

function uniquePieces<Key>(text: Text, ranges: readonly Range[], by: (piece: Piece) => Key): Piece[] {
  const pieces = new Map<Key, Piece>();
  for (const range of ranges) {
    const piece = pieceOf(text.raw, spanOf(text, range));
    const key = by(piece);
    if (!pieces.has(key)) pieces.set(key, piece);
  }
  return [...pieces.values()];
}

function toSource(text: Text, id: string, referent: Referent): Source {
  const { display, kind, named, mentions, name } = referent;
  const qualifiers = mentions.flatMap((mention) => findQualifiers(text, mention, name));
  return {
    id,
    name: display,
    kind,
    named,
    qualifiers: uniquePieces(text, qualifiers, ({ exact }) => exact.toLowerCase()),
    mentions: uniquePieces(text, mentions, ({ start }) => start),
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
    return [...sources.values()].map((source) => ({ ...source, words: words.get(source.id) ?? 0 }));
  };
  return { sourceOf, withWords };
}
