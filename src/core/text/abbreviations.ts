const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name: their stop never ends a sentence. */
export const TITLES = words(
  'mr mrs ms mx dr gen col lt maj capt sgt cpl adm cmdr cdr brig sen sens rep reps gov govs prof rev hon supt det insp pvt pfc spc messrs mme mlle st mt ft fr sec pres amb atty cllr coun sqn engr smt shri adv asst dist abp dep comm ald br cr pte bro',
);

/** Titles that are parts of an address as well ("12 Elm Dr."). */
export const IN_ADDRESSES = words('dr st ft');

/** At the end of a name, or after a list: their stop may end a sentence as well. */
export const ENDINGS = words('inc corp co ltd pty llc plc bros jr sr esq assn univ dept ave blvd etc bn');

/** Months and days; those that are words too are read so only before a figure. */
export const DATES = words('jan feb apr jun jul aug sept sep oct nov dec mon tue tues thu thur thurs fri mar wed sat sun');
export const DATES_THAT_ARE_WORDS = words('mar wed sat sun mon jun jan');

/** Short forms of states as American agencies write them; those that are words too only after a comma ("Springfield, Ill."). */
export const STATES = words(
  'ala ariz ark calif colo conn fla ga kan ky md mich minn neb nev okla tenn tex vt va wis wyo ore wash mass miss ind ill pa del mo mont la',
);
export const STATES_THAT_ARE_WORDS = words('ore wash mass miss ind ill pa del mo la ark');

/** Read as a short form only before a figure ("No. 5"). */
export const NUMBERED = words(
  'no nos vol vols pp p para fig figs art ch subsec s reg rs dh apt rte rm blk lb c est pop max min avg km hwy jct bldg ste cl paras chs',
);

/** Measures, read as short forms between two figures ("5 ft. 4 in."). */
export const MEASURES = words('ft in yd yds mi lb lbs oz st hr hrs h min mins sec secs yr yrs mo mos wk wks pt pts qt gal cm mm kg');

/** What is numbered or lettered: after these "no." is a short form before a letter too ("reg. no. KT 14"). */
export const NUMBERED_THINGS = words(
  'reg ref registration reference order file case serial account policy licence license plate flight phone invoice ticket docket lot chassis engine',
);

/** What follows the letter of a degree ("M.Sc.", "B.Tech."). */
export const DEGREES = words('Sc Phil Tech Com Comm Ed Eng Arch Litt Div Mus Pharm Agric Ch Th');

/** Latin and other short forms of running text, in lower case too; their stop never ends a sentence before a capital name. */
export const RUNNING = words('vs v viz cf approx al incl excl');

/** Letters that stand alone as names of things and end a sentence ("Plan B."). */
export const BEFORE_A_LETTER = words(
  'plan group vitamin hepatitis type grade class category appendix section exhibit part option schedule influenza pool gate terminal block',
);

/** Words that begin sentences far oftener than they follow a short form within one. */
export const STARTERS = words(
  'the a an it he she they we i in on at but and or this that these those his her their its our my as for if when while after before since nobody none others some many most several all both nothing what who why how where there here so then now yet however meanwhile also police officials rebels residents critics you not by with from to asked speaking under during although though because once until instead later earlier last no neither either each every another one two three only still despite',
);

/** Top-level domains that are no English words in lower case. */
export const DOMAINS = words(
  'com org net gov edu mil int info news tv io co eu uk au nz za ng ke gh ae qa sa ru ua fr de ir cn jp sy il tr eg pk bd ca ie lb jo kw om',
);
