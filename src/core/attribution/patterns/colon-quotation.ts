import type { Range } from '../../text/text';
import type { Found } from '../found';
import { endsPhrase } from '../grammar/base-phrase';
import { phraseEndingAt } from '../grammar/noun-phrase';
import { sharedSubject } from '../grammar/subject';
import { The } from '../grammar/the';
import type { Scope } from './site';
import { inOrder, trailingQuotations } from './trailing';

const SHORTEST = 5;
const RECENT = 12;

/** Who speaks after the colon: the name before it, or the subject of the sentence. */
function speakerBefore({ reading, from }: Scope, colon: number): Range | undefined {
  const name = endsPhrase(reading, colon - 1) ? phraseEndingAt(reading, colon - 1, from) : undefined;
  const before = name ? name.from - 1 : -1;
  const alone = name && (before < from || reading.isDash(before) || reading.reads(before, The.from));
  return alone && reading.isCapital(name.to - 1) ? { from: name.from, to: name.to } : sharedSubject(reading, colon, from);
}

/** A colon and a quotation that no reporting verb has led to: "the mayor sent a message: "Stay"". */
export function findColonQuotation(scope: Scope, colon: number, found: readonly Found[]): Found | undefined {
  const { reading } = scope;
  const quotation = reading.reads(colon, The.colon) ? reading.opening(colon + 1) : undefined;
  if (!quotation || quotation.to - quotation.from < SHORTEST || reading.reads(quotation.to - 2, The.comma)) return undefined;
  if (found.slice(-RECENT).some(({ content }) => content.some(({ from, to }) => from <= quotation.from && quotation.from < to)))
    return undefined;
  const source = speakerBefore(scope, colon);
  if (!source) return undefined;
  return {
    source: { from: source.from, to: source.to },
    cue: { from: colon, to: colon + 1 },
    content: inOrder([{ from: quotation.from, to: quotation.to }, ...trailingQuotations(scope, quotation.to)]),
    lemma: ':',
    act: 'speech',
    direction: 'neutral',
    pattern: 'colon and quotation',
  };
}
