import type { Roles } from './roles';
import { overlaps, shared } from './spans';

const sharedContent = (one: Roles, other: Roles): number =>
  one.content.flatMap((a) => other.content.map((b) => shared(a, b))).reduce((a, b) => a + b, 0);

const isSameCue = (one: Roles, other: Roles): boolean => one.cue.some((a) => other.cue.some((b) => overlaps(a, b)));

const isSameWithoutCue = (one: Roles, other: Roles): boolean => one.cue.length + other.cue.length === 0 && sharedContent(one, other) > 0;

/**
 * Pairs gold attributions with predicted ones, one to one and greedily in the gold's order: both share a character of their cues, and of
 * those that do the one that shares most of the content.
 * @param withoutCue whether two that have no cue are paired by their contents; otherwise a gold one without a cue stays alone
 * @returns for each gold attribution the index of its predicted one, or -1
 */
export function matchAttributions(gold: readonly Roles[], predicted: readonly Roles[], withoutCue: boolean): number[] {
  const used = new Set<number>();
  return gold.map((one) => {
    let best = { index: -1, content: -1 };
    for (const [index, other] of predicted.entries()) {
      if (used.has(index) || !(isSameCue(one, other) || (withoutCue && isSameWithoutCue(one, other)))) continue;
      const content = sharedContent(one, other);
      if (content > best.content) best = { index, content };
    }
    used.add(best.index);
    return best.index;
  });
}
