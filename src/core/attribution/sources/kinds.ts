import type { SourceKind } from '../attribution';
import { KIND_WORDS, ROLES } from './kind-words';
import { kindOfBody } from './known-bodies';
import { isCountry, isNationality } from './nations';
import { pluralsOf, singularOf } from './number';

export type Nature = 'person' | 'body';

interface Noun {
  kind: SourceKind;
  nature: Nature;
}

const nouns = new Map<string, Noun>();

function addNouns(list: string | undefined, noun: Noun): void {
  for (const word of list?.split(' ') ?? []) for (const form of [word, ...pluralsOf(word)]) if (!nouns.has(form)) nouns.set(form, noun);
}

for (const [kind, { people, bodies }] of Object.entries(KIND_WORDS)) {
  addNouns(people, { kind: kind as SourceKind, nature: 'person' });
  addNouns(bodies, { kind: kind as SourceKind, nature: 'body' });
}
addNouns([...ROLES].join(' '), { kind: 'other', nature: 'person' });

/** What a normalised noun, singular or plural, says of a source by itself; "spokesman" and the like say only that it is a person. */
export const readNoun = (word: string): Noun | undefined => nouns.get(word);

const STATE = new Set('state state-run state-owned state-controlled official government-run government'.split(' '));
const MEDIA = new Set(
  'media television tv radio agency newspaper broadcaster news channel outlet press daily network paper station'.split(' '),
);
const ARMED = new Set('armed rebel militant insurgent terrorist jihadist separatist guerrilla'.split(' '));
const MONITORING = new Set('monitoring monitor watchdog monitors'.split(' '));
/** What makes a general no soldier: "attorney general". */
const CIVIL = new Set('attorney solicitor director secretary inspector surgeon consul auditor comptroller governor'.split(' '));
const ANY_BODY = new Set('group organisation organization faction movement coalition alliance network'.split(' '));

/** The heads that another word of their phrase can make into another kind. */
const TOGETHER = new Set([...MEDIA, ...ANY_BODY, 'minister', 'general', 'service', 'commission', 'committee', 'bureau', 'office']);

/** Kinds that two words make together and neither makes alone: "state television", "news agency", "rebel group", "prime minister". */
function kindTogether(words: readonly string[], head: string): SourceKind | undefined {
  if (!TOGETHER.has(head)) return undefined;
  const some = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (MEDIA.has(head) && some(STATE)) return 'state media';
  if (head === 'agency' && words.includes('news')) return 'news agency';
  if (ANY_BODY.has(head) && some(ARMED)) return 'armed group';
  if (ANY_BODY.has(head) && some(MONITORING)) return 'monitor';
  if (head === 'minister' && words.includes('prime')) return 'head of state';
  if (head === 'general') return words.some((word) => CIVIL.has(word)) ? 'government' : undefined;
  if (head === 'network' || head === 'service') return words.includes('news') ? 'other outlet' : undefined;
  if (head === 'agency') return words.includes('un') || words.includes('u.n.') ? 'un body' : 'government';
  return head === 'commission' || head === 'committee' || head === 'bureau' || head === 'office' ? 'government' : undefined;
}

/** Nouns in a phrase that name whom a person speaks for: the nearest to its end counts. */
function kindOfEmployer(words: readonly string[], names: readonly string[]): SourceKind | undefined {
  for (const name of names) {
    const parts = name.split(' ');
    const known = kindOfName(parts) ?? parts.map(kindOfBody).find(Boolean);
    if (known) return known;
  }
  for (const word of words.toReversed()) {
    const noun = readNoun(word);
    if (noun && !ROLES.has(singularOf(word)) && noun.kind !== 'resident' && noun.kind !== 'victim') return noun.kind;
  }
  return undefined;
}

/** The kind of a body by the words of its name: "Ministry of Health", "Northern Rebel Front". */
export function kindOfName(words: readonly string[]): SourceKind | undefined {
  const known = kindOfBody(words.join(' '));
  if (known) return known;
  if (words.length === 1 && isCountry(words[0] as string)) return 'government';
  const link = words.findIndex((word) => /^(?:of|for|on|in)$/.test(word));
  const headed = link > 0 ? [...words.slice(link), ...words.slice(0, link)] : words;
  for (const head of headed.toReversed()) {
    const together = kindTogether(words, head);
    if (together) return together;
    const ending = NAME_ENDINGS.get(head);
    if (ending) return ending;
    const noun = nouns.get(head);
    if (noun?.nature === 'body') return noun.kind;
  }
  return undefined;
}

const NAME_ENDINGS: ReadonlyMap<string, SourceKind> = new Map([
  ...'inc inc. corp corp. ltd ltd. plc co. llc holdings motors industries airlines airways systems electric petroleum'
    .split(' ')
    .map((word): [string, SourceKind] => [word, 'company']),
  ...'times post journal herald tribune telegraph gazette chronicle news'
    .split(' ')
    .map((word): [string, SourceKind] => [word, 'other outlet']),
  ...'front brigade brigades militia mujahideen'.split(' ').map((word): [string, SourceKind] => [word, 'armed group']),
  ...'watch rights crescent cross helmets society league alliance'.split(' ').map((word): [string, SourceKind] => [word, 'ngo']),
  ...'guard corps command'.split(' ').map((word): [string, SourceKind] => [word, 'military']),
]);

/** All that a source's phrase says of itself, normalised: the nouns that say what it is (nearest first), its name, other names and all its words. */
export interface Described {
  roles: readonly string[];
  name: readonly string[];
  others: readonly string[];
  words: readonly string[];
}

/** Words that stand for people without naming them: "some in the party". */
const SOME = new Set('some many those others most few several one'.split(' '));
/** Offices of a state that other bodies have too: "president of the club". */
const SHARED_OFFICES = new Set(['president', 'chancellor']);

function kindOfRole(role: string, { name, others, words }: Described): SourceKind | undefined {
  const shared = SHARED_OFFICES.has(role);
  const employer =
    ROLES.has(role) || shared
      ? kindOfEmployer(
          words.filter((word) => singularOf(word) !== role),
          others,
        )
      : undefined;
  if (employer === 'head of state') return shared ? employer : 'government';
  if (employer) return employer;
  const foreign = others.some((other) => !isCountry(other) && !isNationality(other));
  if (shared && foreign && name.length > 0) return undefined;
  return kindTogether(words, role) ?? nouns.get(role)?.kind;
}

/** The kind of a source from how a report describes it; "other" where nothing tells. */
export function kindOf(described: Described): SourceKind {
  const { roles, name } = described;
  const known = name.length > 0 ? kindOfBody(name.join(' ')) : undefined;
  if (known) return known;
  for (const role of roles) {
    const kind = kindOfRole(singularOf(role), described);
    if (kind && kind !== 'other') return kind;
  }
  if (name.length === 0 && roles.length === 0 && SOME.has(described.words[0] ?? '')) return kindOfEmployer([], described.others) ?? 'other';
  return kindOfName(name) ?? 'other';
}
