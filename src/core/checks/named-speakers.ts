import type { Span } from '../article';
import type { Attribution, Source } from '../attribution/attribution';
import { onceAsked } from '../once';
import type { Story } from '../story';
import { sentenceAt } from '../text/text';

/** How many sentences further a name is still near. */
const SENTENCES = 2;

const NOBODY: readonly Attribution[] = [];

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Where those with a name speak in a story; read when a source without one is met, as most reports hold few. */
export class NamedSpeakers {
  private readonly sources = onceAsked(() => new Map(this.story.sources.map((source) => [source.id, source])));
  /** The attributions that have their source in a sentence, by its number. */
  private readonly speaking = onceAsked(() => this.readSpeaking());

  constructor(
    private readonly story: Story,
    private readonly isNamed: (source: Source) => boolean,
  ) {}

  /** The source of an attribution, if it has a name. */
  sourceOf({ sourceId }: Attribution): Source | undefined {
    const source = sourceId === undefined ? undefined : this.sources().get(sourceId);
    return source && this.isNamed(source) ? source : undefined;
  }

  /** Whether one of them is a source in a span's sentence or in the two after it; whom a source told is not one who speaks. */
  areNear(span: Span): boolean {
    const first = sentenceAt(this.story.text, span.start);
    const speaking = this.speaking();
    for (let sentence = first; sentence <= first + SENTENCES; sentence++)
      for (const attribution of speaking.get(sentence) ?? NOBODY)
        if (!overlaps(attribution.source as Span, span) && this.sourceOf(attribution)) return true;
    return false;
  }

  private readSpeaking(): Map<number, Attribution[]> {
    const speaking = new Map<number, Attribution[]>();
    for (const attribution of this.story.attributions) {
      if (!attribution.source) continue;
      const sentence = sentenceAt(this.story.text, attribution.source.start);
      const known = speaking.get(sentence);
      if (known) known.push(attribution);
      else speaking.set(sentence, [attribution]);
    }
    return speaking;
  }
}
