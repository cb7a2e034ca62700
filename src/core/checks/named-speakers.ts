import type { Span } from '../article';
import type { Attribution, Source } from '../attribution/attribution';
import { onceAsked } from '../once';
import type { Story } from '../story';
import { sentenceAt } from '../text/text';

/** How many sentences further a name is still near. */
const SENTENCES = 2;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Where those with a name speak in a story; read when a source without one is met, as most reports hold few. */
export class NamedSpeakers {
  private readonly sources = onceAsked(() => this.readSources());
  /** The sentence in which each attribution has its source, or -1. */
  private readonly sentences = onceAsked(() => this.readSentences());

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
    const { text, attributions } = this.story;
    const first = sentenceAt(text, span.start);
    const sentences = this.sentences();
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index] as number;
      if (sentence < first || sentence > first + SENTENCES) continue;
      const attribution = attributions[index] as Attribution;
      if (!overlaps(attribution.source as Span, span) && this.sourceOf(attribution)) return true;
    }
    return false;
  }

  private readSources(): Map<string, Source> {
    const sources = new Map<string, Source>();
    for (const source of this.story.sources) sources.set(source.id, source);
    return sources;
  }

  private readSentences(): number[] {
    const sentences: number[] = [];
    for (const { source } of this.story.attributions) sentences.push(source ? sentenceAt(this.story.text, source.start) : -1);
    return sentences;
  }
}
