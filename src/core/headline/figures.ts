import { agree } from '../compare/figures-agree';
import { findConflicts } from '../figure-slots/conflicts';
import { figuresOf } from '../figure-slots/figures-of';
import { type FigureSlot, findSlots } from '../figure-slots/slots';
import type { Story } from '../story';
import type { Figure } from '../text/figures';
import { exactOf, type Range } from '../text/text';
import type { Strong } from './strength';

/** A report may name fewer than this one by one. */
const FEW = 10;
/** So many parts of a sum stand in a row. */
const PARTS = 4;

/** Whether figures in a row add up to a value: "three women and two children" for five. */
function addsUp(value: number, figures: Figure[]): boolean {
  const sums = figures.map((_, first) => figures.slice(first, first + PARTS).map((figure) => figure.value));
  return sums.some((parts) => parts.some((_, last) => parts.slice(0, last + 1).reduce((sum, part) => sum + part, 0) === value));
}

function isBorneOut(story: Story, { figure }: FigureSlot, body: Range): boolean {
  const below = figuresOf(story.text).filter(({ from, kind }) => from >= body.from && (kind === 'amount' || kind === 'money'));
  return below.some((other) => other.unit === figure.unit && agree(figure, other)) || addsUp(figure.value, below);
}

/** The other figure where two sources differ below and the headline has taken one of them. */
function readDispute(story: Story, { figure, slot }: FigureSlot): FigureSlot | undefined {
  for (const { here, there } of findConflicts(story)) {
    if (here.slot !== slot) continue;
    if (agree(here.figure, figure)) return there;
    if (agree(there.figure, figure)) return here;
  }
  return undefined;
}

function toStrong(story: Story, strong: FigureSlot, body: Range): Strong | undefined {
  const { text, article } = story;
  const place = { from: strong.figure.from, to: strong.figure.to };
  const dispute = readDispute(story, strong);
  if (dispute) return { ...place, below: 'disputed', words: exactOf(text, dispute.shown) };
  if (isBorneOut(story, strong, body)) return undefined;
  const other = findSlots(story).find(({ slot, figure, part }) => slot === strong.slot && figure.from >= body.from && !part);
  if (other) return other.figure.hedge === 'vague' ? undefined : { ...place, below: 'figure', words: exactOf(text, other.shown) };
  return strong.figure.value >= FEW && article.read === 'whole' ? { ...place, below: 'nowhere' } : undefined;
}

/** The contested figures of a headline that the report below has otherwise, disputes or does not have. */
export const findStrongFigures = (story: Story, headline: Range, body: Range): Strong[] =>
  findSlots(story)
    .filter(({ figure, voice }) => figure.from < headline.to && voice === 'outlet' && figure.hedge !== 'vague')
    .flatMap((slot) => toStrong(story, slot, body) ?? []);
