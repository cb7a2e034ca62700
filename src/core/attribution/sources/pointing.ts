import type { SourceKind } from '../attribution';

const mapOf = <Value>(rows: Record<string, Value>): ReadonlyMap<string, Value> => new Map(Object.entries(rows));
const kinds = (list: string) => new Set(list.split('|') as SourceKind[]);

/** Which kinds a noun can point back to, where it does not repeat the word that a source was called by. */
const POINTS_TO: ReadonlyMap<string, ReadonlySet<SourceKind>> = mapOf({
  group: kinds('ngo|monitor|armed group|party|international body|other'),
  organisation: kinds('ngo|monitor|un body|international body|armed group'),
  body: kinds('ngo|monitor|un body|international body|government'),
  agency: kinds('news agency|state media|un body|government'),
  watchdog: kinds('monitor|ngo|un body|international body'),
  monitor: kinds('monitor|ngo'),
  outlet: kinds('other outlet|state media|news agency'),
  newspaper: kinds('other outlet|state media'),
  channel: kinds('other outlet|state media'),
  site: kinds('other outlet|state media|social media'),
  firm: kinds('company'),
  charity: kinds('ngo'),
  party: kinds('party'),
  movement: kinds('armed group|party'),
  militia: kinds('armed group'),
  ministry: kinds('ministry'),
  alliance: kinds('international body|armed group|party'),
  union: kinds('ngo'),
  bank: kinds('company|international body|government'),
  institution: kinds('academic|international body'),
});

const SAME_AS: ReadonlyMap<string, string> = mapOf({
  organization: 'organisation',
  company: 'firm',
  airline: 'firm',
  manufacturer: 'firm',
  retailer: 'firm',
  operator: 'firm',
  paper: 'newspaper',
  broadcaster: 'channel',
  network: 'channel',
  station: 'channel',
  magazine: 'newspaper',
  website: 'site',
  department: 'ministry',
  faction: 'militia',
  bloc: 'alliance',
  coalition: 'alliance',
  association: 'union',
  federation: 'union',
  institute: 'institution',
  university: 'institution',
});

/** The kinds that "the <noun>" can point back to; undefined where the noun points to nothing by itself. */
export const pointsTo = (noun: string): ReadonlySet<SourceKind> | undefined => POINTS_TO.get(SAME_AS.get(noun) ?? noun);

/** What a holder of an office is called besides: "the premier" is a prime minister. */
export const OFFICE_NAMES: ReadonlyMap<string, readonly string[]> = mapOf<readonly string[]>({
  premier: ['minister', 'premier'],
  leader: ['leader', 'president', 'minister', 'chairman', 'king', 'chief', 'premier', 'governor', 'mayor', 'head', 'chair'],
  politician: ['senator', 'congressman', 'congresswoman', 'mp', 'lawmaker', 'candidate', 'governor', 'mayor', 'minister', 'mep'],
  lawmaker: ['senator', 'congressman', 'congresswoman', 'representative', 'mp', 'mep', 'lawmaker'],
  attorney: ['lawyer', 'attorney', 'solicitor', 'barrister'],
  lawyer: ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel'],
  official: ['minister', 'secretary', 'director', 'commissioner', 'deputy', 'official', 'chief', 'adviser', 'head'],
  diplomat: ['ambassador', 'envoy', 'consul', 'diplomat', 'representative'],
  envoy: ['envoy', 'representative', 'ambassador', 'mediator'],
  officer: ['constable', 'sergeant', 'inspector', 'superintendent', 'detective', 'officer', 'captain', 'commissioner'],
  academic: ['professor', 'lecturer', 'scholar', 'researcher'],
  scientist: ['professor', 'researcher', 'scientist', 'physicist', 'biologist'],
  monarch: ['king', 'queen', 'emir', 'sultan', 'emperor'],
});
