import type { Check } from '../check';
import { alteredQuotes } from './altered-quotes';
import { changedAgency } from './changed-agency';
import { changedAttribution } from './changed-attribution';
import { changedDetail } from './changed-detail';
import { changedPlacement } from './changed-placement';
import { conflictingFigures } from './conflicting-figures';
import { contestedLabels } from './contested-labels';
import { differingFigures } from './differing-figures';
import { doubtMarkers } from './doubt-markers';
import { droppedQuotes } from './dropped-quotes';
import { euphemisms } from './euphemisms';
import { factsElsewhere } from './facts-elsewhere';
import { factsOnlyHere } from './facts-only-here';
import { gainedModifiers } from './gained-modifiers';
import { headlineDiffers } from './headline-differs';
import { headlineStrength } from './headline-strength';
import { hiddenActors } from './hidden-actors';
import { intensifiers } from './intensifiers';
import { lateAttribution } from './late-attribution';
import { loadedCues } from './loaded-cues';
import { loadedModifiers } from './loaded-modifiers';
import { scareQuotes } from './scare-quotes';
import { sharedWording } from './shared-wording';
import { sourceBalance } from './source-balance';
import { swappedLabels } from './swapped-labels';
import { unattributedClaims } from './unattributed-claims';
import { unreliableMarks } from './unreliable-marks';
import { unsourcedFigures } from './unsourced-figures';
import { vagueSources } from './vague-sources';

/** Every check, in the order in which a reader meets them. */
export const checks: Check[] = [
  contestedLabels,
  loadedModifiers,
  intensifiers,
  doubtMarkers,
  euphemisms,
  loadedCues,
  vagueSources,
  unattributedClaims,
  lateAttribution,
  sourceBalance,
  scareQuotes,
  unreliableMarks,
  hiddenActors,
  headlineStrength,
  unsourcedFigures,
  conflictingFigures,
  swappedLabels,
  gainedModifiers,
  changedAttribution,
  alteredQuotes,
  droppedQuotes,
  differingFigures,
  factsElsewhere,
  factsOnlyHere,
  changedDetail,
  changedAgency,
  changedPlacement,
  headlineDiffers,
  sharedWording,
];
