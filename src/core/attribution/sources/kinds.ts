import type { SourceKind } from '../attribution';
import { ANY_BODY, ARMED, BRANCHES, CIVIL, MEDIA, MONITORING, PARLIAMENTARY, STATE } from './kind-parts';
import { kindOfBody } from './known-bodies';
import { As, type SourceWord } from './source-word';

/** Kinds that two words make together and neither makes alone: "state television", "news agency", "rebel group", "prime minister". */
const kindTogether = (words: readonly SourceWord[], head: SourceWord): SourceKind | undefined =>
  head.is & As.together ? kindWith(words, head.form) : undefined;

function kindWith(words: readonly SourceWord[], head: string): SourceKind | undefined {
  const some = (set: ReadonlySet<string>) => words.some(({ form }) => set.has(form));
  const holds = (word: string) => words.some(({ form }) => form === word);
  if (MEDIA.has(head) && some(STATE)) return 'state media';
  if (head === 'agency' && holds('news')) return 'news agency';
  if (ANY_BODY.has(head) && some(ARMED)) return 'armed group';
  if (ANY_BODY.has(head) && some(MONITORING)) return 'monitor';
  if (head === 'minister' && holds('prime')) return 'head of state';
  if (head === 'general') return some(CIVIL) ? 'government' : undefined;
  if (head === 'network' || head === 'service') return holds('news') ? 'other outlet' : undefined;
  if (head === 'agency') return holds('un') || holds('u.n.') ? 'un body' : 'government';
  if (head === 'committee') return some(PARLIAMENTARY) || !words.some(({ bare }) => bare && bare !== head) ? 'government' : 'other';
  return head === 'commission' || head === 'bureau' || head === 'office' ? 'government' : undefined;
}

/** The kind of a body that is known by this name. */
export function kindKnown(name: readonly SourceWord[]): SourceKind | undefined {
  const [first] = name;
  if (!first || !(first.is & As.knownBody)) return undefined;
  return kindOfBody(name.length === 1 ? first.form : name.map(({ form }) => form).join(' '));
}

function firstKnown(words: readonly SourceWord[]): SourceKind | undefined {
  for (const { form, is } of words) {
    const known = is & As.knownBody ? kindOfBody(form) : undefined;
    if (known) return known;
  }
  return undefined;
}

/** Nouns in a phrase that name whom a person speaks for: the nearest to its end counts. */
function kindOfEmployer(words: readonly SourceWord[], names: readonly (readonly SourceWord[])[]): SourceKind | undefined {
  for (const name of names) {
    const known = kindOfName(name) ?? firstKnown(name);
    if (known) return known;
  }
  for (let at = words.length - 1; at >= 0; at--) {
    const { noun, singular } = words[at] as SourceWord;
    if (noun && !(singular.is & As.role) && noun.kind !== 'resident' && noun.kind !== 'victim') return noun.kind;
  }
  return undefined;
}

/** The kind of a body by the words of its name: "Ministry of Health", "Northern Rebel Front". What stands before "of" is its head. */
export function kindOfName(words: readonly SourceWord[]): SourceKind | undefined {
  const known = kindKnown(words) ?? (BRANCHES.has(words.at(-1)?.form ?? '') ? kindKnown(words.slice(0, -1)) : undefined);
  if (known) return known;
  const { length } = words;
  if (length === 1 && (words[0] as SourceWord).is & As.country) return 'government';
  const link = words.findIndex(({ is }) => is & As.link);
  const end = link > 0 ? link : length;
  for (let step = 1; step <= length; step++) {
    const head = words[(end - step + length) % length] as SourceWord;
    const kind = kindTogether(words, head) ?? head.ending ?? (head.noun?.nature === 'body' ? head.noun.kind : undefined);
    if (kind) return kind;
  }
  return undefined;
}

/** All that a source's phrase says of itself: the nouns that say what it is (in the singular, nearest first), its name, other names and all its words. */
export interface Described {
  roles: readonly SourceWord[];
  name: readonly SourceWord[];
  /** The kind that the name's words say. */
  ofName: SourceKind | undefined;
  others: readonly (readonly SourceWord[])[];
  words: readonly SourceWord[];
}

/** Words that stand for people without naming them: "some in the party". */
const SOME = new Set('some many those others most few several one'.split(' '));
/** Offices of a state that other bodies have too: "president of the club". */
const SHARED_OFFICES = new Set(['president', 'chancellor']);

const isForeign = (name: readonly SourceWord[]) => name.length !== 1 || !((name[0] as SourceWord).is & (As.country | As.nation));

function kindOfRole(role: SourceWord, { name, others, words }: Described): SourceKind | undefined {
  const shared = SHARED_OFFICES.has(role.form);
  const employer =
    role.is & As.role || shared
      ? kindOfEmployer(
          words.filter(({ singular }) => singular.form !== role.form),
          others,
        )
      : undefined;
  if (employer === 'head of state') return shared ? employer : 'government';
  if (employer) return employer;
  if (shared && name.length > 0 && others.some(isForeign)) return undefined;
  return kindTogether(words, role) ?? role.noun?.kind;
}

/** The kind of a source from how a report describes it, where it is no body known by its name; "other" where nothing tells. */
export function kindOf(described: Described): SourceKind {
  const { roles, name, ofName, words, others } = described;
  for (const role of roles) {
    const kind = kindOfRole(role.singular, described);
    if (kind && kind !== 'other') return kind;
  }
  if (name.length === 0 && roles.length === 0 && SOME.has(words[0]?.form ?? '')) return kindOfEmployer([], others) ?? 'other';
  return ofName ?? 'other';
}
