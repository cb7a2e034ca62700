import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  count?: string;
  panel: ComponentChildren;
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at < last ? at + 1 : 0),
  ArrowLeft: (at, last) => (at > 0 ? at - 1 : last),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Tabs after the ARIA authoring practices: one stop for the Tab key, arrows between them, selection follows focus. */
export function Tabs({ tabs, label, selected, onSelect }: { tabs: Tab[]; label: string; selected: string; onSelect(id: string): void }) {
  const top = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(selected);
  // A panel begins at its beginning, however far the one before it was scrolled, and not below the fold.
  useLayoutEffect(() => {
    if (shown.current !== selected) top.current?.scrollIntoView();
    shown.current = selected;
  }, [selected]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const next =
      step &&
      tabs[
        step(
          tabs.findIndex(({ id }) => id === selected),
          tabs.length - 1,
        )
      ];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs-top" ref={top} />
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls={`panel-${id}`}
            aria-selected={id === selected}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name} {count && <span class="count">{count}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div key={id} class="panel" role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== selected}>
          {panel}
        </div>
      ))}
    </>
  );
}
