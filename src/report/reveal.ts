/** Brings an element into sight once it is drawn. */
export function bringIntoSight(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'start' }));
}

/** Brings an element into sight once it is drawn, as the place to go on from. */
export function goOnFrom(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  });
}

/** Brings a row of a list into sight once it is drawn, opened where it can be, and marks it as the one that is meant. */
export function reveal(id: string, { focus }: { focus: boolean }): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(id);
    const details = row?.closest('details');
    document.querySelector('[aria-current]')?.removeAttribute('aria-current');
    if (details) details.open = true;
    const target = details ?? row;
    target?.setAttribute('aria-current', 'true');
    target?.scrollIntoView({ block: 'start' });
    if (focus) (details?.querySelector('summary') ?? row)?.focus({ preventScroll: true });
  });
}
