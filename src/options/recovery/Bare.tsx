import type { ComponentChildren } from 'preact';
import { Wordmark } from '../../view/Wordmark';

/** The page without the ways to its sections: as its file paints it at first, and while none of them can be used. */
export function Bare({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header class="side">
        <Wordmark />
      </header>
      {children}
    </>
  );
}
