import type { Check } from '../check';
import { contestedLabels } from './contested-labels';
import { doubtMarkers } from './doubt-markers';
import { intensifiers } from './intensifiers';
import { loadedCues } from './loaded-cues';
import { loadedModifiers } from './loaded-modifiers';
import { sourceBalance } from './source-balance';
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
];
