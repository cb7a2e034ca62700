import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ActionsContext } from './actions';
import type { Place } from './looks';

/** Words that lead to a part of the view; the words alone where there is no such part, or nothing that leads to it. */
export function Way({ to, children }: { to?: Place; children: ComponentChildren }) {
  const { open } = useContext(ActionsContext);
  if (!open || !to) return <>{children}</>;
  const follow = (event: Event): void => {
    event.preventDefault();
    open(to);
  };
  return (
    <a class="way" href={`#${to.id}`} onClick={follow}>
      {children}
    </a>
  );
}
