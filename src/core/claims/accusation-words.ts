/** A verb that accuses by itself, or together with what it is done to. */
export interface Accusation {
  /** Forms of the verb that state it as done. */
  forms: string;
  /** Words that come straight after the verb ("covered | up"). */
  rest?: string;
  /** What it must be done to, a few words on. */
  objects?: string;
  /** What must follow, where it is a matter of a preposition ("behind the attack": "behind"). */
  by?: string;
}

const VOTES = 'vote votes election elections poll polls ballot ballots referendum result results count';
const LAWS = `law laws constitution truce ceasefire cease-fire treaty agreement rights sanctions oath embargo rules pact accord sovereignty
  resolution`;
const CRIMES = `crime crimes atrocity atrocities genocide fraud perjury treason massacre massacres abuses murder murders torture rape adultery
  arson theft espionage forgery terrorism`;
const PLOTS = `attack attacks plot plots massacre massacres murder murders killing killings assassination coup riot riots bombing bombings raid
  campaign unrest violence takeover raids poisoning kidnapping abduction hack leak`;
const HARMS = `${PLOTS} death deaths crisis shortage shortages collapse famine disaster crimes atrocities crime scandal bloodshed hunger
  explosion blast shooting shootings strikes fire fires hacking leaks fraud`;

/** What accuses where it is stated as a fact. */
export const ACCUSATIONS: Accusation[] = [
  { forms: 'lied misled defrauded embezzled fabricated falsified conspired colluded swindled bribed sabotaged blackmailed duped deceived' },
  { forms: 'covered', rest: 'up' },
  { forms: 'turned turns', rest: 'a blind eye' },
  { forms: 'rigged stole hijacked stolen', objects: VOTES },
  { forms: 'violated breached flouted broke broken violates flouts', objects: LAWS },
  { forms: 'committed perpetrated commits', objects: CRIMES },
  { forms: 'took accepted pocketed paid offered taken', objects: 'bribe bribes kickback kickbacks' },
  { forms: 'orchestrated masterminded engineered plotted hatched instigated', objects: PLOTS },
  { forms: 'incited fomented incites foments', objects: 'violence hatred riot riots unrest murder attacks mob mobs' },
  { forms: 'laundered', objects: 'money funds cash millions' },
  { forms: 'doctored manipulated massaged', objects: 'figure figures data results books records statistics evidence footage' },
  { forms: 'betrayed', objects: 'voters nation country people workers party town allies republic' },
  { forms: 'abused', objects: 'power office authority children prisoners detainees' },
];

/** What accuses as a predicate ("is behind the attack"). */
export const GUILT: Accusation[] = [
  { forms: 'behind', objects: HARMS },
  { forms: 'responsible', by: 'for', objects: HARMS },
  { forms: 'guilty', by: 'of', objects: `${HARMS} ${CRIMES} lying` },
  { forms: 'complicit', by: 'in', objects: `${HARMS} ${CRIMES}` },
];

/** Words in whose sentence an accusation is told of, tried or doubted rather than made. */
export const DOUBTED = new Set(
  `allegedly alleged alleges alleging allegation allegations accused accuses accuse accusing accusation accusations reportedly apparently
  purportedly supposedly suspected suspects charged charges charge indicted indictment convicted conviction convictions sentenced plead
  pleaded pleads pleading guilty verdict court courts judge judges jury trial tribunal ruled prosecutors prosecutor lawsuit sued suing
  complaint testified testimony admitted admits confessed acknowledged apologised apologized suspicion suspicions rumour rumours rumor rumors
  investigation investigating investigated inquiry probe probing film novel book series episode play character fined settled settlement settle
  acquitted cleared whether if might perhaps maybe evidence proof theory theories
  notion idea suggestion suggestions claim claims hypothesis assertion assertions narrative
  comment comments remark remarks criticism executed prison jail jailed inmate inmates extradited`.split(/\s+/),
);

/** Those who see for the outlet, how they do, and what shows it. */
export const REPORTERS = new Set(
  'reporter reporters correspondent correspondents journalist journalists photographer photographers crew'.split(' '),
);
export const SEEN = new Set('saw seen watched witnessed counted'.split(' '));
export const PICTURES = new Set('footage video videos photographs photos cameras'.split(' '));
