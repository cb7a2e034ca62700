/** What a figure counts where it is contested: people to whom something was done, a crowd, or what a thing costs. */
export type Slot = 'dead' | 'wounded' | 'displaced' | 'missing' | 'crowd' | 'cost';

const table = (rows: Partial<Record<Slot, string>>): ReadonlyMap<string, Slot> =>
  new Map(Object.entries(rows).flatMap(([slot, list]) => list.split(/\s+/).map((word): [string, Slot] => [word, slot as Slot])));

/** Verbs and predicates behind those who are counted ("40 people were killed"). */
export const PREDICATES = table({
  dead: 'killed died die dies dead slain massacred murdered perished drowned',
  wounded: 'wounded injured hurt maimed',
  displaced: 'displaced fled flee fleeing uprooted homeless evacuated',
  missing: 'missing unaccounted',
  crowd: 'marched march rallied rally protested demonstrated gathered attended filled packed lined thronged poured streets',
});

/** Verbs before those who are counted ("killing 40 people"). */
export const DEEDS = table({
  dead: 'killed killing kills kill slain massacred murdered',
  wounded: 'wounded wounding wounds injured injuring injures maimed',
  displaced: 'displaced displacing displaces uprooted uprooting',
  crowd: 'drew attracted draws drawing attracting',
});

/** Nouns that say by themselves what is counted. */
export const COUNTED_NOUNS = table({
  dead: 'deaths fatalities dead killed bodies corpses lives',
  wounded: 'wounded injured injuries',
  displaced: 'displaced evacuees',
  missing: 'missing',
  crowd: 'protesters protestors demonstrators marchers mourners attendees',
});

/** Nouns that a figure is put to ("put the death toll at 40"). */
export const TOTALS = table({
  dead: 'toll deaths dead',
  wounded: 'wounded injured',
  displaced: 'displaced',
  crowd: 'crowd turnout attendance',
  cost: 'cost costs bill damage losses loss',
});

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs by which people are driven from where they live. */
export const DRIVEN = words('drove driven driving forced forcing forces drives chased');
/** Verbs that put a figure to something. */
export const PUT = words('put puts putting gave gives set sets estimated estimates');
export const COST = words('cost costs costing');
/** Nouns that what is counted hangs on ("a crowd of 4,000", "the deaths of 40 people"). */
const HEADS = words('toll crowd crowds turnout death deaths killing killings');

/** Nouns for whatever the sentence before counted. */
export const ANY_TOTAL = words('number figure figures total count it them estimate');
/** Those who are counted without saying who they are. */
export const GENERIC = words(
  'people persons person lives dead deaths fatalities victims casualties killed wounded injured injuries displaced missing others bodies',
);
export const CROWDS = words('people marchers protesters protestors demonstrators attendees mourners supporters participants persons');
/** Counted, and no people. */
export const NOT_PEOPLE =
  words(`sheep cattle cows pigs birds chickens fish animals dogs cats horses elephants trees houses homes buildings jobs
  seats votes points goals games matches rooms rockets missiles shells bombs drones tanks planes ships cars vehicles rounds shots bills times
  villages towns acres plants crops shops schools branches delegates states counties years percent viewers
  listeners readers users followers subscribers customers`);
/** Losses of money. */
export const DAMAGE = words('damage damages losses loss lost shortfall');

/** One of these words stands by every figure that counts what is contested, and no stop between them. */
export const SLOT_WORDS: ReadonlySet<string> = new Set(
  [PREDICATES.keys(), DEEDS.keys(), COUNTED_NOUNS.keys(), DRIVEN, PUT, COST, DAMAGE, HEADS].flatMap((list) => [...list]),
);
