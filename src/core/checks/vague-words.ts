/** People and bodies without a name, as they stand in a source. */
export const VAGUE = new Set(
  `official officials source sources observer observers expert experts critic critics analyst analysts monitor insider insiders diplomat
  diplomats aide aides adviser advisers advisor advisors commentator commentators scientists researchers economists supporters opponents
  watchdog`.split(/\s+/),
);
/** Nobody at all, where they say or think something. */
export const ANYBODY = new Set(['some', 'many', 'others', 'people', 'activists', 'campaigners']);
/** Those of whom no more is told than what they know. */
export const KNOWING = new Set('person persons people somebody someone individual individuals'.split(' '));
