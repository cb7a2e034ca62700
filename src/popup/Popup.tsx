import type { Doors as ReportDoors } from '../report/doors';
import { Report } from '../report/Report';
import { useSay } from '../view/say';

/** What the popup asks of the world outside. */
export interface Doors extends ReportDoors {
  openOptions(): void;
  /** Shows the report beside the page, where it stays open. */
  openPanel(): void;
}

/** The whole popup: the report of the page, and the ways to the panel and the options. */
export function Popup({ doors }: { doors: Doors }) {
  const say = useSay();
  return (
    <Report doors={doors}>
      <button type="button" name="panel" onClick={doors.openPanel}>
        {say('popup.panel')}
      </button>
      <button type="button" name="options" onClick={doors.openOptions}>
        {say('report.options')}
      </button>
    </Report>
  );
}
