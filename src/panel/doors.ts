import type { Shown } from '../messages';
import type { Doors as ReportDoors } from '../report/doors';

/** What the panel asks of the world outside; it knows no browser of its own. */
export interface Doors {
  /** The tab in front of the panel's window, and what of it was checked. */
  inFront(): Promise<InFront>;
  /** Calls back whenever another tab comes to the front, or what was checked in one changes; returns what ends that. */
  onChange(listener: () => void): () => void;
  report(front: InFront): ReportDoors;
  openOptions(): void;
}

export interface InFront {
  tabId: number;
  shown: Shown;
}
