import type { Message } from '../../core/message';
import { LISTS, type ListName } from '../../core/settings';
import type { Lost } from '../../library/recovery';

function settingsLost({ settings }: Lost): Message {
  if (!settings) return { key: 'options.lost.settings', args: {} };
  const switches = (Object.keys(LISTS) as ListName[]).reduce((sum, name) => sum + settings[name].length, 0);
  return { key: 'options.lost.settings.copied', args: { entries: settings.ownEntries.length, switches } };
}

/** What is missing, a line each, and how much of it is copied. */
export function whatIsLost(lost: Lost): Message[] {
  const { areSettingsLost, reports, copied } = lost;
  return [
    ...(areSettingsLost ? [settingsLost(lost)] : []),
    ...(reports > 0 ? [{ key: 'options.lost.reports', args: { count: reports, copied } }] : []),
  ];
}
