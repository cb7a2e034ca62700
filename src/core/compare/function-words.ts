/** Words that carry grammar, not matter: a difference in these alone is none. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an of in on at to for and or nor but by with from as into onto upon than then so such this that these those it its itself he him his himself she
  her hers herself they them their theirs themselves we us our ours i me my you your yours who whom whose which what when where while if is are was
  were be been being am has have had having do does did done will would can could may might shall should must 's s not no n't there here also too very
  just only even still yet already again both each either neither some any all more most much many few other another same own about around over under
  after before during between among through throughout within without against toward towards along across up down out off per via amid amongst because
  since until till although though however therefore thus meanwhile whether how why once now ever never always often both whole rather quite almost
  nearly including according say said says saying tell told tells add added adds`
    .split(/\s+/)
    .filter(Boolean),
);

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);
