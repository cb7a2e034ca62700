import { inflect, VerbForm } from '../attribution/cues/inflect';

/** What a verb of harm asks for beside itself. */
export interface HarmVerb {
  lemma: string;
  /** Bits of `VerbForm`. */
  form: number;
  /** The words that follow it: "gunned down". */
  particle?: string;
  /** Harm only where it takes people from where they live ("driven from their homes"). */
  removes?: true;
  /** Harm only to what stands and is lived or worked in. */
  places?: true;
}

const PEOPLE = `kill shoot wound injure maim murder massacre slaughter assassinate lynch behead stab beat torture rape abduct kidnap displace
  uproot evict poison tear-gas teargas pepper-spray mutilate bludgeon`;
const ANYTHING = 'bomb shell bombard raze bulldoze torch ransack loot strafe besiege attack raid ambush assault firebomb';
const PLACES = 'destroy demolish flatten burn strike hit target';
const REMOVING = 'drive force expel chase';
const PHRASAL = [
  'gun down',
  'mow down',
  'cut down',
  'blow up',
  'burn down',
  'wipe out',
  'set on fire',
  'set ablaze',
  'set alight',
  'hack to death',
];
/** Forms that no rule makes. */
const OTHER: [string, string][] = [
  ['slain', 'slay'],
  ['kidnapped', 'kidnap'],
  ['mown', 'mow'],
  ['tear-gassed', 'tear-gas'],
  ['teargassed', 'teargas'],
];

const words = (list: string): string[] => list.split(/\s+/);

function readForms(): Map<string, HarmVerb[]> {
  const forms = new Map<string, HarmVerb[]>();
  const put = (form: string, verb: HarmVerb) => forms.set(form, [...(forms.get(form) ?? []), verb]);
  const add = (lemma: string, more: Partial<HarmVerb> = {}) => {
    for (const [form, bits] of inflect(lemma)) put(form, { lemma, form: bits, ...more });
  };
  for (const phrase of PHRASAL) {
    const [lemma = '', ...particle] = phrase.split(' ');
    add(lemma, { particle: particle.join(' ') });
  }
  for (const lemma of [...words(PEOPLE), ...words(ANYTHING)]) add(lemma);
  for (const lemma of words(PLACES)) add(lemma, { places: true });
  for (const lemma of words(REMOVING)) add(lemma, { removes: true });
  for (const [form, lemma] of OTHER) put(form, { lemma, form: VerbForm.participle });
  return forms;
}

const forms = readForms();

/** Every form of a verb of harm that a passive can have. */
export const HARM_FORMS: string[] = [...forms]
  .filter(([, verbs]) => verbs.some(({ form }) => form & VerbForm.participle))
  .map(([form]) => form);

/** The verbs of harm that a word can be a form of. */
export const harmVerbsOf = (word: string): readonly HarmVerb[] => forms.get(word) ?? [];
