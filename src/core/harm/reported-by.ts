import type { Story } from '../story';
import { rangeOf } from '../text/text';

const known = new WeakMap<Story, Uint8Array>();

/** 1 for every token of a source or of its verb ("police said"): who tells of a harm has not done it. */
export function readReporters(story: Story): Uint8Array {
  const before = known.get(story);
  if (before) return before;
  const reporters = new Uint8Array(story.text.tokens.count);
  for (const { source, cue } of story.attributions)
    for (const piece of [source, cue]) {
      if (!piece) continue;
      const { from, to } = rangeOf(story.text, piece);
      reporters.fill(1, from, to);
    }
  known.set(story, reporters);
  return reporters;
}
