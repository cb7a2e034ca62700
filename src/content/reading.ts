import { countPlaces, type Highlighted, type Painted } from '../core/mark';
import { caps } from '../extract/caps';
import { inSlices } from '../extract/slices';
import { closeCard, isCardOpen, isInCard, openCard } from './card';
import { clearMarks, findMarks, type Place, paintedMarks, paintedPlaces, showMarks, stands } from './highlight';
import { readLiveText } from './live-text';
import { muteEntry } from './mute';
import { pickPlace } from './pick';
import { reveal } from './reveal';
import { startWalk, stepOn, walkTo } from './walk';
import { stopWatching, watchPage } from './watch';

/** What the reader highlighted, while the highlights are on. */
let shown: Highlighted | undefined;
/** What is being marked: whoever asks what is marked waits for it. */
let painting: Promise<unknown> | undefined;
/** Counts what was asked to be marked or cleared: what was overtaken while it looked for its passages marks nothing. */
let turn = 0;

/** The page as it stands at this moment: it may have changed since it was read. */
export const livePage = (worked?: (milliseconds: number) => void) => inSlices(readLiveText(document), caps.slice, worked);

/** Marks passages on the page as it stands; tells whether that was not overtaken, and how long it worked, in milliseconds. */
async function mark(highlighted: Highlighted): Promise<{ marked: boolean; worked: number }> {
  turn += 1;
  const mine = turn;
  let worked = 0;
  const count = (milliseconds: number): void => {
    worked += milliseconds;
  };
  const found = await inSlices(findMarks(await livePage(count), highlighted), caps.slice, count);
  if (mine === turn) showMarks(found);
  return { marked: mine === turn, worked };
}

function showCard(place: Place): void {
  if (!shown) return;
  const [{ mark, range, ground }, ...others] = place;
  const marks = [mark, ...others.map((other) => other.mark)] as const;
  const entries = [...new Set(marks.flatMap(({ card }) => card.entry ?? []))];
  const mute = (muted: boolean): void => {
    for (const entry of entries) muteEntry(entry, muted);
  };
  openCard(marks, range, shown.words, ground, { ...(entries.length > 0 && { mute }) });
}

function onClick(event: MouseEvent): void {
  if (isInCard(event)) return;
  closeCard();
  // A link is followed and a selection is kept: the page's own use of a click comes first.
  const onLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement && node.href);
  if (event.defaultPrevented || event.button !== 0 || onLink || getSelection()?.isCollapsed === false) return;
  const places = paintedPlaces();
  const picked = pickPlace(places, event.clientX, event.clientY);
  if (!picked) return;
  walkTo(places.indexOf(picked));
  showCard(picked);
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !isCardOpen()) return;
  closeCard();
  event.stopPropagation();
}

/** Marks what the page has put elsewhere, and what it has only now; tells how long it worked, in milliseconds. */
async function lookAgain(): Promise<number> {
  if (!shown) return 0;
  const now = paintedMarks();
  if (now.length === shown.marks.length && now.every(stands)) return 0;
  return (await mark(shown)).worked;
}

/** Marks passages; from then on a click on one shows its card, and what the page moves is marked where it stands. */
export async function startReading(highlighted: Highlighted): Promise<Painted> {
  const { marked } = await mark(highlighted);
  const now = paintedPlaces().length;
  const painted = { painted: now, lost: countPlaces(highlighted.marks) - now };
  if (!marked) return painted;
  shown = highlighted;
  startWalk();
  addEventListener('click', onClick);
  addEventListener('keydown', onKey, true);
  watchPage(lookAgain);
  return painted;
}

/** At how many places passages are marked now. */
export async function countPainted(): Promise<Painted> {
  await painting;
  return { painted: paintedPlaces().length, lost: 0 };
}

/** Goes on where an earlier script in the page left. */
export function takeOver(highlighted: Highlighted): void {
  painting = startReading(highlighted).catch(console.error);
}

/** Takes everything off the page, and tells what it was. */
export function leaveReading(): Highlighted | undefined {
  const left = shown;
  stopReading();
  return left;
}

/** Takes everything off the page again. */
export function stopReading(): void {
  turn += 1;
  shown = undefined;
  stopWatching();
  closeCard();
  clearMarks();
  removeEventListener('click', onClick);
  removeEventListener('keydown', onKey, true);
}

/** Leads to the next marked place, or to the one before, and shows its card. */
export function walkOn(step: 1 | -1): { shown: boolean } {
  const next = stepOn(paintedPlaces(), step);
  if (!next) return { shown: false };
  reveal(next[0].range);
  showCard(next);
  return { shown: true };
}
