import type { Check, Finding } from '../check';
import { type Conflict, findConflicts } from '../figure-slots/conflicts';
import type { FigureSlot } from '../figure-slots/slots';
import type { Story } from '../story';
import { exactOf, spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

function toFinding({ text }: Story, { here, there }: Conflict): Finding {
  const words = ({ shown }: FigureSlot) => exactOf(text, shown);
  const [speaker, other] = [here.speaker, there.speaker];
  const key = speaker === undefined ? 'outlet' : other === undefined ? 'other' : 'sources';
  const args = { here: words(here), there: words(there), ...(speaker !== undefined && { speaker }), ...(other !== undefined && { other }) };
  return { span: spanOf(text, here.shown), message: { key: `conflicting-figures.${key}`, args } };
}

/** Two sources with two numbers for the same thing. */
export const conflictingFigures: Check = {
  id: 'conflicting-figures',
  kind: 'acts and figures',
  basis: 'structure',
  title: 'Figures that differ within the report',
  why: 'Where sources count differently, which number comes first or goes into the headline makes a difference.',
  messages: {
    sources: '{here} by {speaker}, {there} by {other}.',
    other: '{here} by {speaker}. Before, the report itself says {there}.',
    outlet: '{here} in the report’s own words, {there} by {other}.',
  },
  skip: ifNotEnglish,
  find: (story) => findConflicts(story).map((conflict) => toFinding(story, conflict)),
};
