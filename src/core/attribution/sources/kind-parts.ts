import type { SourceKind } from '../attribution';

/** Words that say together with another what kind a source is. */
export const STATE: ReadonlySet<string> = new Set(
  'state state-run state-owned state-controlled official government-run government'.split(' '),
);
export const MEDIA: ReadonlySet<string> = new Set(
  'media television tv radio agency newspaper broadcaster news channel outlet press daily network paper station'.split(' '),
);
export const ARMED: ReadonlySet<string> = new Set('armed rebel militant insurgent terrorist jihadist separatist guerrilla'.split(' '));
export const MONITORING: ReadonlySet<string> = new Set('monitoring monitor watchdog monitors'.split(' '));
/** What makes a general no soldier: "attorney general". */
export const CIVIL: ReadonlySet<string> = new Set(
  'attorney solicitor director secretary inspector surgeon consul auditor comptroller governor'.split(' '),
);
export const ANY_BODY: ReadonlySet<string> = new Set(
  'group organisation organization faction movement coalition alliance network'.split(' '),
);
/** Parts of a body, which are of its kind: "the United Nations office". */
export const BRANCHES: ReadonlySet<string> = new Set('agency office bureau commission committee mission delegation'.split(' '));
/** What makes a committee one of a state's; others are of strikers, of residents, of a club. */
export const PARLIAMENTARY: ReadonlySet<string> = new Set(
  'house senate select parliamentary standing congressional legislative joint judiciary intelligence oversight ethics appropriations budget finance affairs relations security services'.split(
    ' ',
  ),
);

/** The heads that another word of their phrase can make into another kind. */
export const TOGETHER: ReadonlySet<string> = new Set([
  ...MEDIA,
  ...ANY_BODY,
  'minister',
  'general',
  'service',
  'commission',
  'committee',
  'bureau',
  'office',
]);

/** Words that end names of one kind of body. */
export const NAME_ENDINGS: ReadonlyMap<string, SourceKind> = new Map([
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
