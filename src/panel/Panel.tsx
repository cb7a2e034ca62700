import { useMemo } from 'preact/hooks';
import type { Doors as ReportDoors } from '../report/doors';
import { Progress } from '../report/Progress';
import { Report } from '../report/Report';
import { useSay } from '../view/say';
import { Wordmark } from '../view/Wordmark';
import type { Doors, InFront } from './doors';
import { nameOf, useInFront } from './use-in-front';

/** The report of the tab in front, which stays open while it is read. */
function InFrontReport({ doors, front }: { doors: Doors; front: InFront }) {
  const say = useSay();
  const report = useMemo<ReportDoors>(() => doors.report(front), [doors, front]);
  return (
    <Report doors={report}>
      <button type="button" name="options" onClick={doors.openOptions}>
        {say('report.options')}
      </button>
    </Report>
  );
}

/** The whole panel: it follows the tabs of its window. */
export function Panel({ doors }: { doors: Doors }) {
  const front = useInFront(doors);
  if (front) return <InFrontReport key={nameOf(front)} doors={doors} front={front} />;
  return (
    <>
      <header class="head">
        <div class="bar">
          <Wordmark />
        </div>
      </header>
      <Progress state={{ step: 'reading' }} />
    </>
  );
}
