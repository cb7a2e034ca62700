import type { CopyFiles } from '../../library/copy-files';
import type { Doors } from '../doors';
import { today } from '../today';

/** Saves what there is as files that the options take in again. */
export function saveFiles(doors: Pick<Doors, 'save'>, { settings, reports }: CopyFiles): void {
  if (settings !== undefined) doors.save(`framecheck-${today()}.json`, 'application/json', settings);
  if (reports !== undefined) doors.save(`framecheck-reports-${today()}.json`, 'application/json', reports);
}
