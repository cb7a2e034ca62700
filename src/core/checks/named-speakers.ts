import type { Span } from '../article';
import type { Attribution, Source } from '../attribution/attribution';
import { onceAsked } from '../once';
import type { Story } from '../story';
import { rangeOf } from '../text/text';

/** How many sentences further a name is still near. */
const SENTENCES = 2;
/** So many in one sentence cannot all be the vague source itself. */
const ENOUGH = 3;

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Where those with a name speak in a story; read when a source without one is met, as most reports hold few. */
export class NamedSpeakers {
  private readonly sources = onceAsked(() => new Map(this.story.sources.map((source) => [source.id, source])));
  private readonly attributions = onceAsked(() => this.attributionsBySentence());
  private readonly spans = new Map<number, Span[]>();

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
    const here = this.sentenceOf(span);
    for (let after = 0; after <= SENTENCES; after++) if (this.in(here + after).some((other) => !overlaps(other, span))) return true;
    return false;
  }

  /** Where they speak in a sentence. */
  private in(sentence: number): Span[] {
    const known = this.spans.get(sentence);
    if (known) return known;
    const here = this.attributions().get(sentence) ?? [];
    const spans = here.flatMap((attribution) => (attribution.source && this.sourceOf(attribution) ? attribution.source : []));
    if (spans.length > ENOUGH) spans.splice(ENOUGH, spans.length - ENOUGH - 1);
    this.spans.set(sentence, spans);
    return spans;
  }

  private attributionsBySentence(): Map<number, Attribution[]> {
    const sentences = new Map<number, Attribution[]>();
    for (const attribution of this.story.attributions) {
      if (!attribution.source) continue;
      const sentence = this.sentenceOf(attribution.source);
      const here = sentences.get(sentence);
      if (here) here.push(attribution);
      else sentences.set(sentence, [attribution]);
    }
    return sentences;
  }

  private sentenceOf(span: Span): number {
    const { text } = this.story;
    return text.sentenceOf[rangeOf(text, span).from] ?? 0;
  }
}
