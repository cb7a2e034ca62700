import type { Source } from '../core/attribution/attribution';

const WIDTH = 400;

/**
 * How many words a source is given (the bar, against the source that is given most) and where it is mentioned (a tick for each
 * mention along the report's length). A picture beside the same facts in words, so it is hidden from assistive technology.
 */
export function SourcePlot({ source, most, length }: { source: Source; most: number; length: number }) {
  const at = (offset: number): number => Math.round((offset / Math.max(1, length)) * (WIDTH - 2));
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} 16`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="plot-words" x="0" y="0" width={Math.max(2, Math.round((source.words / Math.max(1, most)) * WIDTH))} height="5" />
      <rect class="plot-length" x="0" y="12" width={WIDTH} height="1" />
      {source.mentions.map(({ start }) => (
        <rect key={start} class="plot-mention" x={at(start)} y="8" width="2" height="8" />
      ))}
    </svg>
  );
}
