import { useLayoutEffect, useRef } from 'preact/hooks';

/** What stands in the rows of the table, which are its themes, groups and entries: a box, and what opens an entry. */
const BOX = ':is(.theme-head, .group-head, .entry) > input:enabled';
const OPENER = '.entry-open';
const CELLS = `${BOX}, ${OPENER}`;

const DOWN: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};
const ACROSS: Record<string, string> = { ArrowLeft: BOX, ArrowRight: OPENER };

const cellsIn = (table: Element, column: string): HTMLElement[] => [...table.querySelectorAll<HTMLElement>(column)];

/** Where a key leads from a cell: in its column to another row, or in its row to the other column. */
function cellAt(table: Element, cell: HTMLElement, key: string): HTMLElement | null | undefined {
  const across = ACROSS[key];
  if (across) return cell.parentElement && cellsIn(cell.parentElement, across)[0];
  const column = cellsIn(table, cell.matches(OPENER) ? OPENER : BOX);
  return column[DOWN[key]?.(column.indexOf(cell), column.length - 1) ?? -1];
}

/**
 * The keys of a table that is too long to be walked through by the Tab key: that stops in one row, which the arrow keys, Home and End change,
 * and goes on behind the table. To be called by what draws its rows.
 */
export function useRowKeys() {
  const table = useRef<HTMLElement>(null);
  const row = useRef<Element | null>(null);
  const meant = useRef<number | undefined>(undefined);
  const settle = (): void => {
    const cells = table.current ? cellsIn(table.current, CELLS) : [];
    if (!cells.some((cell) => cell.parentElement === row.current)) row.current = cells[0]?.parentElement ?? null;
    for (const cell of cells) cell.tabIndex = cell.parentElement === row.current ? 0 : -1;
    if (meant.current === undefined) return;
    cells.filter((cell) => cell.matches(OPENER))[meant.current]?.focus();
    meant.current = undefined;
  };
  useLayoutEffect(settle);
  const onFocusIn = ({ target }: FocusEvent): void => {
    const cell = target as HTMLElement;
    if (!cell.matches(CELLS) || cell.parentElement === row.current) return;
    row.current = cell.parentElement;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = event.target as HTMLElement;
    const { altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!table.current || !cell.matches(CELLS) || altKey || ctrlKey || metaKey || shiftKey) return;
    const next = cellAt(table.current, cell, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  /** Leads to an entry, by its number in the table, once that is drawn. */
  const goTo = (entry: number): void => {
    meant.current = entry;
  };
  return { ref: table, onFocusIn, onKeyDown, goTo };
}
