/** Brings an element into sight once it is drawn. */
export function bringIntoSight(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'start' }));
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
