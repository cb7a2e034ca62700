import { formOf } from '../../src/core/attribution/form';
import { rangeOf, readText } from '../../src/core/text/text';
import type { Marked } from './attribution-score';
import type { GoldReport } from './gold-report';

/** The attributions of a gold report as they are scored: how each content stands is read off its quotation marks. */
export function markedOf({ text: raw, attributions }: GoldReport): Marked[] {
  const text = readText(raw);
  return attributions.map(({ source, cue, content, act }) => {
    const ranges = { source: undefined, content: content.map((span) => rangeOf(text, span)), cue: cue[0] && rangeOf(text, cue[0]) };
    const form = formOf(text, { ...ranges, lemma: '', pattern: 'marked', act, direction: 'neutral' });
    return { source, cue, content, speech: act === 'speech', form };
  });
}
