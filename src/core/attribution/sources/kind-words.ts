import type { SourceKind } from '../attribution';

/** Nouns that head a source's phrase, in the singular: those for people and those for bodies. */
interface Heads {
  people?: string;
  bodies?: string;
}

/** What kind of source a noun stands for by itself. Written for this project. */
export const KIND_WORDS: Partial<Record<SourceKind, Heads>> = {
  government: {
    people:
      'official minister diplomat ambassador envoy secretary undersecretary commissioner bureaucrat negotiator mediator consul regulator inspector-general ombudsman administrator councilor',
    bodies:
      'government administration cabinet authority authorities regime state junta council embassy consulate secretariat municipality emirate presidency kremlin agency commission committee bureau office directorate',
  },
  'head of state': { people: 'president premier chancellor king queen emir sultan emperor monarch crown-prince', bodies: 'palace' },
  ministry: { bodies: 'ministry department treasury' },
  military: {
    people: 'soldier general colonel admiral brigadier marine major captain lieutenant sergeant airman sailor paratrooper reservist',
    bodies: 'army military navy forces force troops command coastguard battalion regiment garrison',
  },
  police: {
    people: 'policeman policewoman constable detective sheriff superintendent investigator officer trooper policemen',
    bodies: 'police constabulary gendarmerie',
  },
  court: { people: 'judge magistrate prosecutor justice juror coroner', bodies: 'court tribunal jury inquest prosecution' },
  'news agency': { bodies: 'newswire' },
  'other outlet': {
    people: 'journalist reporter correspondent editor columnist anchor presenter blogger newsreader',
    bodies:
      'newspaper paper channel broadcaster network magazine website site outlet station tabloid daily weekly press media broadsheet portal television tv radio',
  },
  'armed group': {
    people: 'rebel militant fighter insurgent terrorist gunman guerrilla jihadist separatist militiaman extremist bandit warlord',
    bodies: 'militia faction insurgency brigade',
  },
  party: { people: 'republican democrat conservative socialist liberal', bodies: 'party campaign caucus opposition coalition' },
  politician: {
    people:
      'politician lawmaker legislator speaker senator congressman congresswoman mp mep mayor governor candidate nominee delegate councillor councilman councilwoman assemblyman front-runner parliamentarian statesman whip incumbent contender',
    bodies: 'parliament congress senate legislature assembly',
  },
  monitor: { people: 'monitor observer', bodies: 'observatory watchdog tracker monitoring-group' },
  ngo: {
    people: 'activist campaigner volunteer advocate organiser organizer aid-worker unionist',
    bodies: 'charity ngo foundation union trust organisation organization association federation group nonprofit church',
  },
  'international body': { people: 'peacekeeper', bodies: 'bloc alliance' },
  company: {
    people:
      'executive ceo boss businessman businesswoman shareholder owner employer developer founder co-founder banker investor trader landlord publisher',
    bodies:
      'company firm corporation manufacturer airline bank retailer operator supplier maker giant startup start-up brand carrier utility insurer lender factory plant',
  },
  academic: {
    people:
      'professor academic scholar lecturer historian scientist researcher dean physicist biologist psychologist sociologist anthropologist political-scientist',
    bodies: 'university institute institution laboratory college academy school faculty',
  },
  expert: {
    people:
      'expert analyst economist specialist strategist consultant pollster commentator forecaster meteorologist doctor physician surgeon epidemiologist engineer pundit planner psychiatrist critic virologist adviser advisor',
    bodies: 'think-tank thinktank consultancy',
  },
  witness: { people: 'witness eyewitness bystander onlooker passer-by passerby motorist passenger' },
  resident: {
    people:
      'resident local villager neighbour neighbor homeowner farmer shopkeeper worker teacher student nurse voter man woman mother father protester protestor demonstrator people person citizen fisherman driver commuter pensioner retiree boy girl child parent trader vendor supporter elder townspeople tenant civilian customer fan youth headteacher tourist',
    bodies: 'crowd community',
  },
  victim: {
    people: 'victim survivor relative widow widower refugee migrant evacuee hostage patient detainee prisoner inmate',
    bodies: 'family',
  },
  lawyer: { people: 'lawyer attorney solicitor barrister counsel', bodies: 'defence-team' },
  document: {
    bodies:
      'report document statement study survey poll data figure letter email e-mail memo filing indictment paper footage record release transcript book article complaint lawsuit affidavit communique communiqué audit review census index dossier text bulletin notice statistics analysis ruling judgment verdict warrant testimony',
  },
  other: {
    people:
      'son daughter brother sister wife husband uncle aunt cousin friend colleague ally aide backer writer author actor singer player coach priest bishop imam rabbi pastor',
  },
  'social media': { people: 'user influencer poster', bodies: 'post tweet hashtag page account video clip message' },
};

/** People whose kind is that of whom they speak or work for. */
export const ROLES: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople source official commander member leader representative chief director head chairman chairwoman chair aide adviser advisor employee staffer insider delegate deputy executive negotiator officer manager lawyer worker founder co-founder secretary coordinator supporter editor reporter correspondent journalist anchor fighter figure envoy rapporteur'.split(
    ' ',
  ),
);

/** Nouns that only point back to a body named before: "the group said". */
export const POINTING: ReadonlySet<string> = new Set(
  'group organisation organization body agency watchdog monitor outlet firm company charity newspaper paper network channel broadcaster website site party movement union association foundation ministry department committee council commission observatory institute institution bank airline militia faction university centre center bureau office panel team court federation coalition alliance bloc campaign club force station magazine manufacturer retailer operator'.split(
    ' ',
  ),
);

/** Bodies that are known without a name where a report says "the army" or "police". */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  'police army military navy government parliament presidency opposition coastguard authorities treasury cabinet prosecution state forces kremlin administration troops junta regime congress senate palace court'.split(
    ' ',
  ),
);
