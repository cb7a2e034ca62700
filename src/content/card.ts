import { type CardWords, type Mark, SEAM } from '../core/mark';
import type { Ground } from './ground';
import { appendToPage, make } from './nodes';

/** In pixels: the card's width, its distance from the words and from the window's edge. */
const WIDTH = 480;
/** Lines of a card above its buttons, until the reader asks for all that it says. */
const LINES = 5;
const APART = 8;
const EDGE = 12;

const COLOURS: Record<Ground, { ground: string; ink: string; soft: string; edge: string; accent: string }> = {
  light: { ground: '#ffffff', ink: '#1b1c1e', soft: '#5b5d62', edge: '#c9cacd', accent: '#1f4480' },
  dark: { ground: '#222427', ink: '#ececea', soft: '#b0b2b7', edge: '#4a4c50', accent: '#9dbdf5' },
};

const SANS = 'system-ui, sans-serif';

/** What is noted of the same words. */
type Marks = readonly [Mark, ...Mark[]];

/** What the reader can do in a card. */
export interface CardActions {
  /** Has the entries noted no more, or again. */
  mute?(muted: boolean): void;
}

interface Open {
  host: HTMLElement;
  before: Element | null;
}

let open: Open | undefined;

/** Takes the card off the page, and gives the focus back to where it was. */
export function closeCard(): void {
  if (!open) return;
  const { host, before } = open;
  open = undefined;
  host.remove();
  if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
}

export const isCardOpen = (): boolean => open !== undefined;

/** Whether an event came out of the card: from outside, all of it is its host. */
export const isInCard = (event: Event): boolean => open !== undefined && event.composedPath().includes(open.host);

function buttonOf(text: string, colour: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', `all:unset;cursor:pointer;padding:2px 0;color:${colour};font:13px/1.4 ${SANS};`, text);
  button.type = 'button';
  button.addEventListener('focus', () => button.style.setProperty('outline', `2px solid ${colour}`));
  button.addEventListener('blur', () => button.style.removeProperty('outline'));
  button.addEventListener('click', onClick);
  return button;
}

/** Text that ends in an ellipsis where it takes more than a line; without a language it is in the card's, but between seams in that of the report. */
function lineOf(text: string, style: string, { language, quoted }: { language?: string; quoted?: string } = {}): HTMLElement {
  const clamp = 'display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden;overflow-wrap:anywhere;';
  const line = make('p', `margin:0;${clamp}${style}`);
  if (language) line.lang = language;
  for (const [at, words] of text.split(SEAM).entries()) {
    const part = make('span', '', words);
    if (at % 2 && quoted) part.lang = quoted;
    line.append(part);
  }
  return line;
}

/**
 * Gives a card's texts, in their order, the lines that are left beside its head; a card that has no more than these needs nothing else.
 * @returns whether something of them is cut off or left out
 */
function fitLines(head: HTMLElement, texts: HTMLElement[]): boolean {
  const [words, whose] = [...head.children].map((each) => each.getBoundingClientRect().bottom);
  const headLines = Math.abs((words ?? 0) - (whose ?? 0)) < 8 ? 1 : 2;
  const room = LINES - headLines;
  for (const text of texts.slice(room)) text.style.setProperty('display', 'none');
  let spare = Math.max(0, room - texts.length);
  const cut = texts.slice(0, room).filter((text) => {
    const more = Math.round(text.scrollHeight / Math.max(1, text.clientHeight)) - 1;
    const given = Math.min(more, spare);
    spare -= given;
    text.style.setProperty('-webkit-line-clamp', String(1 + given));
    return more > given;
  });
  return cut.length > 0 || texts.length > room;
}

/** The buttons; one that mutes gives way to the answer and the way back. */
function footOf(words: CardWords, ground: Ground, { mute }: CardActions): HTMLElement {
  const { soft, accent } = COLOURS[ground];
  const foot = make('div', 'display:flex;gap:16px;');
  const close = () => buttonOf(words.close, accent, closeCard);
  const show = (muted: boolean): void => {
    const set = (next: boolean) => () => {
      mute?.(next);
      show(next);
    };
    const answer = make('span', `color:${soft};font:13px/1.4 ${SANS};`, words.muted);
    answer.setAttribute('role', 'status');
    if (muted) foot.replaceChildren(answer, buttonOf(words.undo, accent, set(false)), close());
    else foot.replaceChildren(...(mute ? [buttonOf(words.mute, accent, set(true))] : []), close());
  };
  show(false);
  return foot;
}

/** The words and whose they are: beside each other where a line has room for both. */
function headOf([{ quote, card }]: Marks, { quoted }: CardWords): HTMLElement {
  const head = make('div', 'display:flex;flex-wrap:wrap;align-items:baseline;column-gap:12px;');
  head.append(
    lineOf(quote.exact, 'font:600 16px/1.35 Georgia, serif;', { language: quoted }),
    lineOf(card.whose, 'font-weight:600;', { quoted }),
  );
  return head;
}

/** Why the words are noted, what guides say, plainer words: of several notes each kind together, so that what is left out last is a reason. */
function textsOf(marks: Marks, soft: string, { quoted }: CardWords): HTMLElement[] {
  const cards = marks.map(({ card }) => card);
  const lines = (texts: (string | undefined)[], language?: string): HTMLElement[] =>
    [...new Set(texts)].flatMap((text) => (text ? lineOf(text, `color:${soft};font-size:13px;`, { language, quoted }) : []));
  return [
    ...lines(cards.map(({ why }) => why)),
    // Guides are English.
    ...lines(
      cards.map(({ guide }) => guide),
      'en',
    ),
    ...lines(cards.map(({ plainer }) => plainer)),
  ];
}

interface Body {
  dialog: HTMLElement;
  /** Shows no more than a card's lines, and the button that shows all of them where something is cut off; the card must be on the page. */
  showLines(placed: () => void): void;
}

function bodyOf(marks: Marks, words: CardWords, ground: Ground, actions: CardActions): Body {
  const { ink, soft, edge, ground: back, accent } = COLOURS[ground];
  const box = `box-sizing:border-box;width:${WIDTH}px;max-width:calc(100vw - ${2 * EDGE}px);padding:10px 14px;border:1px solid ${edge};border-radius:8px;max-height:calc(100vh - ${2 * EDGE}px);overflow-y:auto;`;
  const shadow = 'box-shadow:0 4px 16px rgb(0 0 0 / 18%);';
  const dialog = make(
    'div',
    `${box}${shadow}background:${back};color:${ink};font:14px/1.4 ${SANS};text-align:start;outline:2px solid transparent;`,
  );
  dialog.setAttribute('role', 'dialog');
  dialog.setAttribute('aria-label', marks[0].quote.exact);
  dialog.lang = words.language;
  dialog.tabIndex = -1;
  const head = headOf(marks, words);
  const texts = textsOf(marks, soft, words);
  const foot = make('div', 'display:flex;gap:16px;margin-top:4px;');
  foot.append(footOf(words, ground, actions));
  dialog.append(head, ...texts, foot);
  const showLines = (placed: () => void): void => {
    if (!fitLines(head, texts)) return;
    const more = buttonOf(words.more, accent, () => {
      for (const text of [...head.children, ...texts] as HTMLElement[]) {
        text.style.setProperty('-webkit-line-clamp', 'none');
        text.style.setProperty('display', 'block');
        text.style.setProperty('margin-top', '2px');
      }
      more.remove();
      placed();
      dialog.focus({ preventScroll: true });
    });
    foot.prepend(more);
  };
  return { dialog, showLines };
}

/** Places the card beneath the words, or above them where there is no room beneath, all of it in the window; it scrolls with the page. */
function place(host: HTMLElement, words: DOMRect): void {
  const { width, height } = host.getBoundingClientRect();
  const beneath = words.bottom + APART;
  const above = words.top - APART - height;
  const wished = beneath + height > innerHeight - EDGE && above > EDGE ? above : beneath;
  // Words that are being scrolled to are out of the window yet, and the card goes with them.
  const isInWindow = words.bottom > 0 && words.top < innerHeight;
  const top = isInWindow ? Math.max(EDGE, Math.min(wished, innerHeight - EDGE - height)) : wished;
  const left = Math.max(EDGE, Math.min(words.left, innerWidth - EDGE - width));
  host.style.setProperty('left', `${left + scrollX}px`);
  host.style.setProperty('top', `${top + scrollY}px`);
}

/** Shows all that is noted of the same words near them, in a tree that the page cannot look into. */
export function openCard(marks: Marks, range: Range, words: CardWords, ground: Ground, actions: CardActions): void {
  closeCard();
  const host = make('div', 'all:initial;position:absolute;z-index:2147483647;');
  const { dialog, showLines } = bodyOf(marks, words, ground, actions);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  open = { host, before: document.activeElement };
  appendToPage(host);
  const placeByWords = () => place(host, [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect());
  showLines(placeByWords);
  placeByWords();
  // Words that are scrolled to leave other room around them.
  addEventListener('scrollend', placeByWords, { once: true });
  dialog.focus({ preventScroll: true });
}
