import { type Piece, pieceOf } from '../../article';
import { spanBetween, type Text } from '../../text/text';
import type { Source } from '../attribution';
import type { Voices } from '../voice';
import { qualifies } from './qualifiers';
import type { Referent } from './referent';
import type { Resolution } from './resolution';

/** The sources of a text, and which of them each attribution has. */
export interface SourceList {
  sourceOf: readonly (Source | undefined)[];
  /** The sources with the words that the voices give to each, every word once. */
  withWords(voices: Voices): Source[];
}

function addWording(pieces: Piece[], piece: Piece): void {
  const wording = piece.exact.toLowerCase();
  if (!pieces.some(({ exact }) => exact.toLowerCase() === wording)) pieces.push(piece);
}

/** What qualifies a source, each wording once. */
function qualifiersOf(text: Text, { mentions, name }: Referent): Piece[] {
  const pieces: Piece[] = [];
  for (const { from, to } of mentions)
    for (let at = from; at < to; at++) if (qualifies(text, at, name)) addWording(pieces, pieceOf(text.raw, spanBetween(text, at, at + 1)));
  return pieces;
}

/** Mentions are in order; of those that begin at one place the first is taken. */
function mentionsOf(text: Text, { mentions }: Referent): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (const mention of mentions) {
    if (mention.from !== before) pieces.push(pieceOf(text.raw, spanBetween(text, mention.from, mention.to)));
    before = mention.from;
  }
  return pieces;
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
  const sources: Source[] = [];
  const sourceOf = resolutions.map(({ referent }) => {
    if (!referent) return undefined;
    if (!referent.source) {
      referent.source = toSource(text, `s${sources.length + 1}`, referent);
      sources.push(referent.source);
    }
    return referent.source;
  });
  const withWords = (voices: Voices): Source[] => {
    const words = voices.countWords();
    for (const [index, source] of sourceOf.entries()) if (source) source.words += words[index] as number;
    return sources;
  };
  return { sourceOf, withWords };
}
