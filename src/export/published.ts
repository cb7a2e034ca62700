const STATED = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** When a report was published, as its page states it: a date and time of ISO 8601 as a person reads it, anything else as it is. */
export function dateOf(published: string): string {
  const [, day, time, zone] = STATED.exec(published) ?? [];
  if (!day || !time) return published;
  return [day, time, zone === 'Z' ? 'UTC' : zone].filter(Boolean).join(' ');
}
