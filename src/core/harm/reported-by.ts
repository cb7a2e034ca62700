import { onceKept } from '../once';
import type { Story } from '../story';
import { rangeOf } from '../text/text';

/** 1 for every token of a source or of its verb ("police said"): who tells of a harm has not done it. */
export const readReporters: (story: Story) => Uint8Array = onceKept((story) => {
  const reporters = new Uint8Array(story.text.tokens.count);
  for (const { source, cue } of story.attributions)
    for (const piece of [source, cue]) {
      if (!piece) continue;
      const { from, to } = rangeOf(story.text, piece);
      reporters.fill(1, from, to);
    }
  return reporters;
});
