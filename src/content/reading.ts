import type { CardWords, Mark, Painted } from '../core/mark';
import { caps } from '../extract/caps';
import { inSlices } from '../extract/slices';
import type { Highlighted } from '../messages';
import { closeCard, isCardOpen, isInCard, openCard } from './card';
import { clearMarks, type PaintedMark, paintedMarks, paintMarks, stands } from './highlight';
import { readLiveText } from './live-text';
import { muteEntry } from './mute';
import { pickMark } from './pick';
import { reveal } from './reveal';
import { startWalk, stepOn, walkTo } from './walk';
import { stopWatching, watchPage } from './watch';

/** What the reader highlighted, while the highlights are on. */
let shown: Highlighted | undefined;
/** What is being marked: whoever asks what is marked waits for it. */
let painting: Promise<unknown> | undefined;

/** The page as it stands at this moment: it may have changed since it was read. */
export const livePage = () => inSlices(readLiveText(document), caps.slice);

function showCard(painted: PaintedMark): void {
  if (!shown) return;
  const { mark, range, ground } = painted;
  const { entry } = mark.card;
  walkTo(paintedMarks().indexOf(painted));
  openCard(mark, range, shown.words, ground, { ...(entry && { mute: (muted) => muteEntry(entry, muted) }), closed: () => {} });
}

function onClick(event: MouseEvent): void {
  if (isInCard(event)) return;
  closeCard();
  // A link is followed and a selection is kept: the page's own use of a click comes first.
  const onLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href);
  if (event.defaultPrevented || event.button !== 0 || onLink || getSelection()?.isCollapsed === false) return;
  const picked = pickMark(paintedMarks(), event.clientX, event.clientY);
  if (picked) showCard(picked);
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !isCardOpen()) return;
  closeCard();
  event.stopPropagation();
}

/** Marks what the page has put elsewhere, and what it has only now. */
async function lookAgain(): Promise<void> {
  if (!shown) return;
  const now = paintedMarks();
  if (now.length === shown.marks.length && now.every(stands)) return;
  const live = await livePage();
  if (shown) paintMarks(live, shown.marks);
}

/** Marks passages; from then on a click on one shows its card, and what the page moves is marked where it stands. */
export async function startReading(marks: Mark[], words: CardWords): Promise<Painted> {
  const painted = paintMarks(await livePage(), marks);
  shown = { marks, words };
  startWalk();
  addEventListener('click', onClick);
  addEventListener('keydown', onKey, true);
  watchPage(lookAgain);
  return painted;
}

/** How many passages are marked now. */
export async function countPainted(): Promise<Painted> {
  await painting;
  return { painted: paintedMarks().length, lost: 0 };
}

/** Goes on where an earlier script in the page left. */
export function takeOver({ marks, words }: Highlighted): void {
  painting = startReading(marks, words).catch(console.error);
}

/** Takes everything off the page, and tells what it was. */
export function leaveReading(): Highlighted | undefined {
  const left = shown;
  stopReading();
  return left;
}

/** Takes everything off the page again. */
export function stopReading(): void {
  shown = undefined;
  stopWatching();
  closeCard();
  clearMarks();
  removeEventListener('click', onClick);
  removeEventListener('keydown', onKey, true);
}

/** Leads to the next marked passage, or to the one before, and shows its card. */
export function walkOn(step: 1 | -1): { shown: boolean } {
  const next = stepOn(paintedMarks(), step);
  if (!next) return { shown: false };
  reveal(next.range);
  showCard(next);
  return { shown: true };
}
