import type { Entry } from '../../../src/core/lexicon/entry';
import type { Kind } from './templates';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** The kind of each group's terms. */
const groups: Record<Kind, string[]> = {
  people: words(`advisers armed-groups armed-leaders believers building-foes business campaigners candidates civil-society climate-protest
    climate-voices crowds donors drug-makers drug-users employers environment-activists fame foreign-troops foreign-workers former-prisoners
    gender-critics gun-owners herders hired-fighters hospitals housing-owners independence judges left-camp local-forces lone-attackers
    loyalty media non-believers officials organisers other-believers party-dissent people-who-move peoples plain-people police
    political-families political-islam recruits result-doubters right-camp single-rulers speakers strike-work suspects the-dead
    trans-people union-people vaccine-voices voters war-makers welfare women-named cow-protection holy-war held-people avoidance
    changing-party race-talk feminism sellers
    backing distance firmness fitness left-distance legitimacy naming openness piety repute right-distance standing`),
  thing: words(`abortion-act abortion-law abortion-rights agreements aid-to-business anti-abortion armed-money armies assisted-death ballots
    barrier benefits border border-returns budgets building-plans campaign-talk campaigns casual-work changes-of-power climate-events
    climate-rules coalitions conversions court-changes deportations detention districts estate-tax families family-migration food-makers
    fuels gender-care governance gun-laws health-systems held-ground hidden-power immigrant-districts inquiries israel
    legal-status levies manhood mass-politics modified-food movement new-energy offensives old-ways order pandemic parliaments pay
    peace-deals police-money population-change pregnancy pregnancy-centres prisons prosecutions protest-actions proxies public-money
    queer-visibility regulation religious-groups remedies results revolt rifles rule-of-one rulers-as-a-whole rules same-sex sanctions
    sanctuary sea-rescue sentencing settlements special-forces speech-disputes spending state-firms states strike-events suicide-attacks
    tax-cuts taxes territory those-in-power trade union-law unrest values voting-rules west-bank world-order`),
  act: words('guilt holy-site'),
};

const kindByGroup = new Map(Object.entries(groups).flatMap(([kind, ids]) => ids.map((id) => [id, kind as Kind])));

/** What a term is put into sentences with, where that is not its first form, or where it is of another kind than its group. */
const terms: Record<string, Partial<Record<Kind, string>>> = {
  addict: { people: 'heroin addict' },
  amnesty: { thing: 'amnesty', act: 'grant amnesty' },
  'authentic-self': { thing: 'authentic self' },
  'catch-and-release': { thing: 'catch and release', act: 'end catch and release' },
  'caught-red-handed': { act: 'be caught red-handed' },
  crackdown: { thing: 'crackdown', act: 'lead a crackdown' },
  'cut-and-run': { thing: 'humiliating peace' },
  'fake-news': { thing: 'fake news' },
  godless: { people: 'godless elite' },
  'gutter-press': { people: 'hate rag' },
  'keep-the-peace': { act: 'keep the peace' },
  'lying-press': { people: 'presstitute' },
  'out-of-the-shadows': { act: 'come out of the shadows' },
  'palace-coup': { thing: 'palace coup', act: 'stage a palace coup' },
  'power-grab': { thing: 'power grab', act: 'stage a power grab' },
  'puppet-master': { people: 'political godfather' },
  'resistance-movement': { people: 'resistance group' },
  'restore-order': { thing: 'restoration of order', act: 'restore order' },
  'silence-dissent': { thing: 'gag law', act: 'silence dissent' },
  'terror-attack': { thing: 'terror attack' },
  'terror-plot': { thing: 'terror plot' },
  terrorism: { thing: 'terrorism' },
  'trailer-trash': { thing: 'trailer trash' },
  'trans-joy': { people: 'trans icon' },
  woke: { thing: 'wokeness' },
  'wrongly-accused': { act: 'be wrongly accused' },
};

/** What a group's terms are attached to, where they stand before a noun; else it is a group. */
const heads: Record<string, string> = {
  standing: 'leader',
  distance: 'politician',
  fame: 'politician',
  rules: 'reform',
};

/** What the contexts of a group's terms ask to stand near them. */
const settings: Record<string, string> = {
  'abortion-act': 'at the clinic',
  'held-ground': 'near the separatists',
  revolt: 'from hostile hills',
  order: 'after the protest',
  loyalty: 'of the enemy',
  'people-who-move': 'from the border',
  'family-migration': 'across the border',
  'legal-status': 'at the border',
  pregnancy: 'at the clinic',
  'trans-people': 'after a transition',
  barrier: 'in Gaza',
};

/** Pairs that cannot be put into the same sentences, and why. */
export const unmirrored: Record<string, string> = {
  'homicide-bombing / martyrdom-operation': 'A bombing names a harm, of which another check asks who did it; an operation names none.',
  'puppet-master / trusted-adviser': 'An adviser is a kind of source, of which another check asks for the name; a godfather is none.',
};

/** The groups that a kind is known of. */
export const knownGroups = [...kindByGroup.keys()];

const firstForm = ({ forms }: Entry): string => (forms.find((form) => !form.includes('*')) ?? '').replace('=', '').toLowerCase();

/** What a term is called in the sentences of each kind that it fits. Whoever can be named as people can be named as anything else. */
function wordsByKind(entry: Entry): Partial<Record<Kind, string>> {
  const kind = kindByGroup.get(entry.group ?? '');
  const own = terms[entry.id] ?? (kind && { [kind]: firstForm(entry) }) ?? {};
  return own.people ? { thing: own.people, ...own } : own;
}

/** The words of a term in sentences of a kind. */
export const wordsOf = (entry: Entry, kind: Kind): string => wordsByKind(entry)[kind] ?? firstForm(entry);

/** The kind of sentences into which both of two terms can be put. */
export function kindOfPair(one: Entry, other: Entry): Kind | undefined {
  const [first, second] = [wordsByKind(one), wordsByKind(other)];
  return (['people', 'act', 'thing'] as const).find((kind) => kind in first && kind in second);
}

export const headOf = ({ category, group = '' }: Entry): string | undefined =>
  category === 'loaded-modifiers' || category === 'doubt-markers' ? (heads[group] ?? 'group') : undefined;

export const settingOf = ({ group = '' }: Entry): string | undefined => settings[group];
