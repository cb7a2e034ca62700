import type { Doors as ReportDoors } from '../report/doors';
import { Report } from '../report/Report';
import { Header } from './Header';

/** What the popup asks of the world outside. */
export interface Doors extends ReportDoors {
  openOptions(): void;
  /** Shows the report beside the page, where it stays open. */
  openPanel(): void;
}

/** The whole popup: the ways out of it, and the report of the page. */
export function Popup({ doors }: { doors: Doors }) {
  return (
    <>
      <Header doors={doors} />
      <Report doors={doors} />
    </>
  );
}
