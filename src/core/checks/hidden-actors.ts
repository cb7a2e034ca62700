import type { Check } from '../check';
import { findHiddenHarms } from '../harm/hidden';
import { spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

/** Harms that nobody is said to have done. */
export const hiddenActors: Check = {
  id: 'hidden-actors',
  kind: 'acts and figures',
  basis: 'structure',
  title: 'Harm without a doer',
  why: 'A sentence can tell of a harm and leave out who did it. A reader then meets a victim and no actor.',
  messages: {
    passive: 'The sentence does not say who did it, and neither do those beside it.',
    noun: 'A noun stands for what somebody did. Who did it stands neither here nor in the sentences beside it.',
    intransitive: 'Put this way, it has no doer. Who did it stands neither here nor in the sentences beside it.',
  },
  skip: ifNotEnglish,
  find: (story) =>
    findHiddenHarms(story).map((harm) => ({ span: spanOf(story.text, harm), message: { key: `hidden-actors.${harm.form}`, args: {} } })),
};
