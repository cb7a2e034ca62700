import { onceAsked } from '../once';
import { stemOf } from './stem';

/** Words for the same thing that lean to no side of it, a set a line: one for another is no difference. */
const EQUAL_WEIGHT = `
  truce ceasefire armistice
  deal agreement accord pact
  talks negotiations discussions
  area district zone region neighbourhood quarter territory
  centre hub
  auspices sponsorship
  monitor observer watchdog
  children kids youngsters
  weapons arms
  troops soldiers forces
  police officers
  parliament legislature
  vote ballot poll election
  statement announcement
  decision ruling
  city town
  car vehicle
  aircraft plane
  cash money
  firm company business corporation
  boss head chief leader
  spokesman spokeswoman spokesperson
  chairman chairwoman chairperson chair
  lawyer attorney
  doctor physician
  worker employee
  people persons residents individuals
  nation country
  border frontier
  meeting gathering
  letter message note
  report account
  probe inquiry investigation
  blast explosion
  fire blaze
  storm hurricane
  rise increase
  fall decline drop decrease
  bid attempt effort
  aid help assistance
  outage cut
  shortage lack
  month week
  work job
  plan proposal
  step move measure
  aim goal objective
  part portion section
  begin start commence launch
  end finish conclude
  buy purchase
  get obtain receive gain
  give provide offer
  leave depart
  let allow permit
  need require
  keep maintain retain
  show display
  use employ
  try attempt seek
  ask request
  send dispatch
  hold contain
  want wish
  help assist
  happen occur
  live reside
  die perish
  vanish disappear
  big large
  large sizable considerable
  small little
  quick rapid swift fast
  main chief principal
  near close
  recent latest
  earlier previously
  late end
  first initial
  last final
  whole entire
  enough sufficient
  around about approximately roughly some
  nearly almost
  more additional further
  worst violent heavy heaviest fierce fiercest intense severe
  fight fighting clash battle combat
  begun started
  flee escape
  house home
  street road
  photo picture image
  film movie
  tweet post
  website site
  email e-mail
  phone telephone
  television tv
  illness disease sickness
  doctor medic
  likely probable
  sue lawsuit
  anxious worried concerned
`;

/** The numbers of the sets that stems belong to, read once somebody compares: most reports have nothing to be compared with. */
const sets = onceAsked(() => {
  const read = new Map<string, number[]>();
  EQUAL_WEIGHT.trim()
    .split(/\n\s*/)
    .forEach((line, set) => {
      for (const word of line.split(/\s+/)) read.set(stemOf(word), [...(read.get(stemOf(word)) ?? []), set]);
    });
  return read;
});

/** Whether two stems name the same thing without taking sides ("truce", "ceasefire"). */
export function areEqualInWeight(one: string, other: string): boolean {
  const [ours, theirs] = [sets().get(one), sets().get(other)];
  return theirs !== undefined && (ours?.some((set) => theirs.includes(set)) ?? false);
}

/** A name for the set of words of equal weight that a stem belongs to first, if it belongs to one. */
export const equalWeightOf = (stem: string): string | undefined => {
  const [set] = sets().get(stem) ?? [];
  return set === undefined ? undefined : `set ${set}`;
};
