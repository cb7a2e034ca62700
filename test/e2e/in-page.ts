/*
 * What is asked of a page about the reader's needs. Each function is sent to the page as it stands here, so it may use nothing from outside
 * of itself but what `namesIn` puts beside it. Each answers with what is wrong, a line for each fault.
 */

/** Everything that the keyboard leads to, in the order of the document: of radio buttons of one name, the one that is chosen. */
function stopsOf(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
  return all.filter((each) => {
    if (each.tabIndex < 0 || (each as HTMLButtonElement).disabled || !each.checkVisibility({ visibilityProperty: true })) return false;
    if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
    const chosen = document.querySelector(`input[name="${each.name}"]:checked`);
    return chosen ? chosen === each : document.querySelector(`input[name="${each.name}"]`) === each;
  });
}

/** An element by what a reader would call it. */
const nameIt = (element: Element): string =>
  `<${element.tagName.toLowerCase()}${element.className ? `.${String(element.className).replaceAll(' ', '.')}` : ''}> ${(element.textContent?.trim() || element.getAttribute('name') || '').slice(0, 40)}`;

/** Whether what lies at an element's middle, or at the beginning of its words, is the element: nothing is in front of it, and it is in the window. */
function isInSight(element: Element): boolean {
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return boxes.some(({ left, top, width, height }) =>
    [0.5, 0.1, 0.9].some((part) => {
      const over = document.elementFromPoint(left + width / 2, top + height * part);
      return over !== null && (element.contains(over) || over.contains(element));
    }),
  );
}

/** Whether an element has a frame of its own that is to be seen. */
function hasFrame(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !/^transparent$|^rgba\(.*, 0\)$/.test(outlineColor);
}

/** Runs in the page: puts the focus before everything, or behind it, and writes down where the Tab key leads from now on. */
export function beginWalk(backwards: boolean): number {
  const start = document.createElement('span');
  start.tabIndex = -1;
  start.style.cssText = 'position:fixed;top:0;outline:none';
  if (backwards) document.body.append(start);
  else document.body.prepend(start);
  const walked: [element: Element, isFramed: boolean, isSeen: boolean][] = [];
  const walk = { walked, backwards, keys: 0, end: (): void => undefined };
  const onKeyUp = ({ key }: KeyboardEvent): void => {
    if (key !== 'Tab') return;
    const at = document.activeElement;
    walk.keys++;
    if (document.hasFocus() && at && at !== document.body && at !== start) walked.push([at, hasFrame(at), isInSight(at)]);
  };
  addEventListener('keyup', onKeyUp, true);
  walk.end = () => {
    start.remove();
    removeEventListener('keyup', onKeyUp, true);
  };
  Object.assign(window, { walk });
  start.focus({ preventScroll: true });
  return stopsOf().length;
}

/** Runs in the page: whether all so many keys have come to it, or the focus went on to the browser's own bars. */
export const hasWalked = (keys: number): string => `!document.hasFocus() || walk.keys >= ${keys}`;

/** Runs in the page: what was wrong on the way. Scrolling boxes, which browsers stop at of themselves, may be on it. */
export function endWalk(): string[] {
  const { walked, backwards, end } = (
    window as unknown as { walk: { walked: [Element, boolean, boolean][]; backwards: boolean; end(): void } }
  ).walk;
  end();
  // After the last stop comes the first again, or the browser's own bars.
  const round = walked.findIndex(([each], at) => walked.findIndex(([other]) => other === each) < at);
  const way = round < 0 ? walked : walked.slice(0, round);
  const stops = backwards ? stopsOf().reverse() : stopsOf();
  const reached = way.map(([each]) => each);
  const last = round < 0 ? Math.max(-1, ...reached.map((each) => stops.indexOf(each as HTMLElement))) : stops.length - 1;
  const boxOf = (element: Element): DOMRect => {
    const box = element.getBoundingClientRect();
    const scroller = element.closest('main');
    return new DOMRect(box.x, box.y + (scroller?.scrollTop ?? 0), box.width, box.height);
  };
  // The keys come so fast that what the page draws meanwhile moves what they lead to: that is gone to once more by itself.
  const comesIntoSight = (element: Element, from?: Element): boolean => {
    for (const each of [from, element]) (each as HTMLElement | undefined)?.focus();
    return isInSight(element);
  };
  const isFixed = (element: Element): boolean => element.closest('.below, [role=tablist], .filter') !== null;
  return [
    ...(way.length === 0 ? ['the Tab key leads nowhere'] : []),
    ...stops.slice(0, last + 1).flatMap((each) => (reached.includes(each) ? [] : [`not reached: ${nameIt(each)}`])),
    ...way.flatMap(([each, isFramed]) => (isFramed ? [] : [`no frame around: ${nameIt(each)}`])),
    ...way.flatMap(([each, , isSeen], at) => (isSeen || comesIntoSight(each, way[at - 1]?.[0]) ? [] : [`out of sight: ${nameIt(each)}`])),
    ...reached.flatMap((each, at) => {
      const before = backwards ? each : reached[at - 1];
      const after = backwards ? reached[at - 1] : each;
      if (
        !before ||
        !after ||
        before.contains(after) ||
        isFixed(after) ||
        isFixed(before) ||
        before.closest('main') !== after.closest('main')
      )
        return [];
      const [a, b] = [boxOf(before), boxOf(after)];
      return b.bottom <= a.top + 2 && b.left < a.right - 2 ? [`${nameIt(after)} comes after ${nameIt(before)} and stands above it`] : [];
    }),
  ];
}

/** Runs in the page: what is told by colours alone that the system replaces. */
export function faultsInForcedColours(): string[] {
  const told = (element: Element): string => {
    const style = getComputedStyle(element);
    const names = ['borderTop', 'borderBottom', 'borderLeft', 'outline', 'textDecoration', 'forcedColorAdjust'] as const;
    return names.map((name) => (style as unknown as Record<string, string>)[name]).join('; ');
  };
  const chosen = document.querySelectorAll(
    '[aria-selected=true], [aria-current], [aria-pressed=true], .label[aria-expanded=true], [data-set]',
  );
  const faults = [...chosen].flatMap((each) => {
    const same = `${each.tagName}${each.className ? `.${String(each.className).replaceAll(' ', '.')}` : ''}${each.role ? `[role=${each.role}]` : ''}`;
    const other = [
      ...(each.closest('ul, ol, section, fieldset, table, [role=tablist], .filter-choices')?.querySelectorAll(same) ?? []),
    ].find((peer) => ![...chosen].includes(peer));
    return other && told(other) === told(each) ? [`looks like the others: ${nameIt(each)}`] : [];
  });
  const marks = [...document.querySelectorAll('mark')].filter(
    (each) => each.checkVisibility() && getComputedStyle(each).textDecorationLine === 'none',
  );
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  const bars = [...document.querySelectorAll('.plot rect')].filter((each) => getComputedStyle(each).fill === ground);
  return [...faults, ...marks.map((each) => `no line under: ${nameIt(each)}`), ...bars.map((each) => `not seen: ${nameIt(each)}`)];
}

/** Runs in the page: what moves although the reader wants no motion. */
export function motion(): string[] {
  const isNone = (times: string): boolean => times.split(', ').every((time) => Number.parseFloat(time) === 0);
  return [
    ...document.getAnimations().map((each) => `runs: ${(each as CSSAnimation).animationName}`),
    ...[...document.querySelectorAll('*')].flatMap((each) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
      return isNone(transitionDuration) && animationName === 'none' && scrollBehavior === 'auto' ? [] : [`moves: ${nameIt(each)}`];
    }),
  ];
}

/** Runs in the page: what has no room. */
export function faultsOfRoom(): string[] {
  const root = document.documentElement;
  const hidden = (element: Element): boolean => element.closest('.unseen') !== null || !element.checkVisibility();
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter((each) => !hidden(each));
  const cut = all.filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each);
    const over = { x: each.scrollWidth > each.clientWidth + 1, y: each.scrollHeight > each.clientHeight + 1 };
    const isHiding = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    return (
      each.clientWidth > 0 &&
      ((over.x && overflowX !== 'visible' && !(each instanceof HTMLTextAreaElement)) || (over.y && isHiding(overflowY)))
    );
  });
  const beyond = all.filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    const hasWords = [...each.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim());
    return hasWords && width > 0 && (left < -1 || right > root.clientWidth + 1);
  });
  const dangling = all.filter(
    (each) =>
      /·\s*$/.test(each.textContent ?? '') &&
      (each.nextElementSibling?.getBoundingClientRect().top ?? 0) >= each.getBoundingClientRect().bottom,
  );
  const unreachable = stopsOf()
    .slice(0, 80)
    .filter((each) => {
      each.scrollIntoView({ block: 'center' });
      return !isInSight(each);
    });
  return [
    ...(root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`] : []),
    ...cut.map((each) => `cut off: ${nameIt(each)}`),
    ...beyond.map((each) => `beyond the window: ${nameIt(each)}`),
    ...dangling.map((each) => `a line ends in a dot: ${nameIt(each)}`),
    ...unreachable.map((each) => `cannot be reached: ${nameIt(each)}`),
  ];
}

/** Runs in the page: whether its system colours are of one look. Firefox changes them one after the other, and white stands on white meanwhile. */
export function areColoursOfOneLook(): boolean {
  const probe = document.createElement('span');
  document.body.append(probe);
  const lightOf = (colour: string): number => {
    probe.style.color = colour;
    return (getComputedStyle(probe).color.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  };
  const pairs = ['CanvasText Canvas', 'ButtonText ButtonFace', 'ButtonText Canvas', 'LinkText Canvas'].map((pair) =>
    pair.split(' ').map(lightOf),
  );
  probe.remove();
  return pairs.every(([text = 0, ground = 0]) => Math.abs(text - ground) > 200);
}

/** A call of one of these functions, as an expression in a page. */
export const calling = <T>(work: (...given: T[]) => unknown, ...given: T[]): string =>
  `(() => { ${[stopsOf, isInSight, hasFrame].join('\n')}\nconst nameIt = ${nameIt}; return (${work})(...${JSON.stringify(given)}); })()`;
