import type { Difference } from '../difference';
import type { Referent } from './referents';

/** The referent of the mention whose head ends at an offset. */
function indexHeads(referents: Referent[], side: 'here' | 'there'): Map<number, Referent> {
  const heads = new Map<number, Referent>();
  for (const referent of referents)
    for (const mention of referent.mentions)
      if (mention.side === side) heads.set(mention.report.text.tokens.end[mention.group.head] as number, referent);
  return heads;
}

/**
 * Joins what two aligned sentences call by different words in one place. Whoever has a name is joined with nobody.
 * @param swapped the differences in labels.
 */
export function joinByDifferences(referents: Referent[], swapped: Difference[]): Referent[] {
  if (swapped.length === 0) return referents;
  const [here, there] = [indexHeads(referents, 'here'), indexHeads(referents, 'there')];
  const into = new Map<Referent, Referent>();
  const rootOf = (referent: Referent): Referent => {
    const next = into.get(referent);
    return next ? rootOf(next) : referent;
  };
  for (const difference of swapped) {
    const [one, other] = [here.get(difference.here.end), there.get(difference.there.end)];
    if (!one || !other || one.bearer || other.bearer) continue;
    const [target, source] = [rootOf(one), rootOf(other)];
    if (target === source) continue;
    into.set(source, target);
    target.mentions = [...target.mentions, ...source.mentions];
    target.group ??= source.group;
  }
  return referents.filter((referent) => !into.has(referent));
}
