const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const OFFICE_LIST =
  'president minister premier chancellor king queen prince princess emir sultan sheikh sheikha shaikh emperor ayatollah general senator congressman congresswoman representative judge justice secretary secretary-general undersecretary governor mayor speaker ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director director-general professor doctor reverend bishop archbishop pope patriarch cardinal imam mufti mullah rabbi baroness baron duke duchess colonel major captain lieutenant sergeant corporal private admiral brigadier commander commissioner constable superintendent inspector detective sheriff officer chief chiefs solicitor prosecutor treasurer councillor councilman councilwoman alderman leader coach father sister brother mother saint editor analyst economist lawyer author activist candidate lawmaker gen. col. lt. maj. capt. sgt. cpl. adm. cmdr. brig. sen. sens. rep. reps. gov. prof. rev. hon. supt. det. insp. pvt. pres. cllr. amb. atty. excellency highness majesty ex-president ex-minister senator-elect president-elect manager head rapporteur';

/** Words of office that end a title: what comes after them in a name is the name proper ("Prime Minister Ana Roe"). */
export const OFFICES = words(OFFICE_LIST);

/** Words that titles are made of, those that only go before a word of office included ("Foreign Minister", "Vice President"). */
export const TITLE_WORDS = words(
  `${OFFICE_LIST} vice prime crown attorney deputy foreign interior defence defense finance health home special former acting interim high executive permanent assistant joint lead principal senior junior honourable honorable`,
);

/** Titles that come before a name only, and never stand for a body. */
export const ADDRESS = words(
  'mr. mrs. ms. mx. dr. mr mrs ms dr sir lady lord dame miss madam madame señor señora monsieur messrs. mme mlle.',
);

/** Nouns that head the names of bodies ("Ministry of Health", "Harbour Council"). */
export const BODY_WORDS = words(
  'organisation organization observatory committee council center centre ministry department mission commission agency office institute university college association union board bureau fund court tribunal front party society federation foundation authority movement bank school house church republic kingdom army navy force forces corps command guard guards police service services congress parliament senate assembly cabinet government administration administration embassy consulate group company corporation inc inc. corp corp. ltd ltd. plc co co. llc network news times post journal herald tribune telegraph guardian gazette chronicle press radio television tv agency alliance coalition league brigade brigades battalion hospital trust campaign club team chamber exchange initiative programme program project watch doctors reporters monitor nations states emirates conference summit treaty act department directorate secretariat confederation congress militia militias ombudsman registry prosecutor inspectorate academy laboratory observatory watchdog charity crescent cross helmets airlines airways railways motors industries holdings partners capital systems energy petroleum oil gas electric',
);

/** What can stand between the capitals of one name: with an article after it, or before it. */
export const PARTICLES = words('al de la du des del della di da dos bin ibn bint ben von van der den ter ul el');

export const CALENDAR = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun. yesterday today tomorrow',
);

/** Common words that open sentences and are no names there. */
export const COMMON_OPENERS = words(
  'figures documents records polls studies reports data statistics surveys results images footage details police officials rebels residents critics activists analysts people voters aides experts doctors witnesses protesters protestors demonstrators soldiers troops fighters militants gunmen terrorists insurgents authorities prosecutors lawyers investigators researchers scientists economists diplomats sources supporters opponents ministers lawmakers lawmaker senators teachers nurses workers farmers students families women men children relatives survivors victims villagers crowds ships shares stocks prices oil rain fire local foreign former outgoing new old more less fewer nearly about around over under among amid between across along within without despite during through throughout against towards toward unlike like given following according speaking asked responding citing quoting writing addressing reacting commenting appearing citing meanwhile however moreover nevertheless nonetheless furthermore elsewhere yesterday today tonight tomorrow last next this early late earlier later recently currently previously initially eventually finally ultimately overall instead indeed perhaps maybe clearly apparently reportedly allegedly unfortunately although though because since unless until while whereas whether once yes no not never nor neither either both each every another other others such same own just only even still also too then thus hence therefore so yet but and or if as when where why how what which who whom whose there here that these those some any many much most several few all none nobody nothing everyone everybody anyone someone something one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions tens scores half first second third fourth the a an it its he his him she her they their them we our us you your i my me mine in on at of for from by to with up down out off into onto upon above below under after before behind beyond near outside inside is are was were be been being has have had do does did can could will would shall should may might must let please thank thanks breaking exclusive update updated watch read see click photo photos video image file',
);
