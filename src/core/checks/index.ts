import type { Check } from '../check';
import { alteredQuotes } from './altered-quotes';
import { changedAttribution } from './changed-attribution';
import { changedDetail } from './changed-detail';
import { contestedLabels } from './contested-labels';
import { differingFigures } from './differing-figures';
import { doubtMarkers } from './doubt-markers';
import { droppedQuotes } from './dropped-quotes';
import { factsElsewhere } from './facts-elsewhere';
import { factsOnlyHere } from './facts-only-here';
import { gainedModifiers } from './gained-modifiers';
import { intensifiers } from './intensifiers';
import { loadedCues } from './loaded-cues';
import { loadedModifiers } from './loaded-modifiers';
import { sourceBalance } from './source-balance';
import { swappedLabels } from './swapped-labels';
import { unreliableMarks } from './unreliable-marks';
import { vagueSources } from './vague-sources';

/** Every check, in the order in which a reader meets them. */
export const checks: Check[] = [
  contestedLabels,
  loadedModifiers,
  intensifiers,
  doubtMarkers,
  loadedCues,
  vagueSources,
  sourceBalance,
  unreliableMarks,
  swappedLabels,
  gainedModifiers,
  changedAttribution,
  alteredQuotes,
  droppedQuotes,
  differingFigures,
  factsElsewhere,
  factsOnlyHere,
  changedDetail,
];
