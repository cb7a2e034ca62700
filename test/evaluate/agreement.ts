import { scoreAttributions } from './attribution-score';
import { harmonic, ratio } from './counts';
import { markedOf } from './gold-marked';
import type { GoldReport } from './gold-report';
import { matchAttributions } from './match-attributions';
import { ROLES } from './roles';
import { figures, type Table } from './table';

type Twice = [first: GoldReport, second: GoldReport];

/** Pairs reports that were annotated twice; one whose two texts differ is named and left out. */
function pairUp(first: GoldReport[], second: GoldReport[]): { pairs: Twice[]; remarks: string[] } {
  const bySlug = new Map(first.map((report) => [report.slug, report]));
  const found = second.map((report): [GoldReport | undefined, GoldReport] => [bySlug.get(report.slug), report]);
  const isSame = (pair: (typeof found)[number]): pair is Twice => pair[0]?.text === pair[1].text;
  const remarks = found
    .filter((pair) => !isSame(pair))
    .map(([one, { slug }]) => `${slug}: ${one ? 'the two texts differ' : 'annotated once'}.`);
  return { pairs: found.filter(isSame), remarks };
}

function countSame(pairs: Twice[]): { same: number; sameAct: number; first: number; second: number } {
  const sum = { same: 0, sameAct: 0, first: 0, second: 0 };
  for (const [one, other] of pairs) {
    const matches = matchAttributions(one.attributions, other.attributions, true);
    const matched = one.attributions.flatMap((each, at) => [[each, other.attributions[matches[at] as number]] as const]);
    sum.first += one.attributions.length;
    sum.second += other.attributions.length;
    sum.same += matched.filter(([, found]) => found).length;
    sum.sameAct += matched.filter(([{ act }, found]) => act === found?.act).length;
  }
  return sum;
}

/** How far two people who have not seen each other's marks agree, over the reports that both have annotated. */
export function agreementTable(first: GoldReport[], second: GoldReport[]): Table {
  const { pairs, remarks } = pairUp(first, second);
  const { same, sameAct, first: ones, second: others } = countSame(pairs);
  const score = scoreAttributions(
    pairs.map(([one, other]) => ({ text: one.text, gold: markedOf(one), predicted: other.attributions })),
    { marksAll: true },
  );
  return figures(
    'Agreement of two annotators',
    [
      ['reports annotated twice', `${pairs.length}`],
      ['attributions, first and second', `${ones} and ${others}`],
      ['the same attribution, F1', harmonic(ratio(same, others), ratio(same, ones))],
      ['of these, the same act', ratio(sameAct, same)],
      ...ROLES.map((role): [string, number] => [`exact F1, ${role}`, score.exact[role]]),
      ['linked source exact', score.linkedSource],
      ['linked content exact', score.linkedContent],
      ['linked content overlap', score.linkedOverlap],
    ],
    remarks,
  );
}
