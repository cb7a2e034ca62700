/** Brings a row of the list into sight once it is drawn, and marks it as the one that is meant. */
export function reveal(id: string, { focus }: { focus: boolean }): void {
  requestAnimationFrame(() => {
    const row = document.getElementById(id);
    document.querySelector('[aria-current]')?.removeAttribute('aria-current');
    row?.setAttribute('aria-current', 'true');
    row?.scrollIntoView({ block: 'start' });
    if (focus) row?.focus({ preventScroll: true });
  });
}
