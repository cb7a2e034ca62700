import { inflect } from '../../attribution/cues/inflect';
import type { Reading } from '../../attribution/grammar/reading';
import type { Range } from '../../text/text';

/** How something can end, by what it is about: ends that exclude each other stand apart by "|". Verbs, then other words after a slash. */
const OUTCOMES = `
  approve adopt endorse ratify uphold allow grant pass accept clear back / approved|reject refuse block veto dismiss defeat overturn deny ban bar quash / barred|delay postpone defer suspend shelve adjourn / delayed
  win triumph beat sweep / victory|lose concede / loss defeat
  convict jail sentence imprison / guilty|acquit free exonerate / innocent cleared
  rise climb jump surge grow increase gain soar rebound / up higher|fall drop slip plunge decline shrink slump decrease tumble / down lower
  kill / dead deaths fatal|survive rescue / alive unhurt unharmed|wound injure hurt / wounded injured
  agree settle / deal agreement accord breakthrough truce|collapse stall / deadlock impasse walkout
  begin start launch reopen resume / |end stop close halt cease shut cancel / closed
  seize capture retake take / |withdraw retreat leave quit flee lose / pullout withdrawal
  stay remain continue survive / |quit resign depart step-down / ousted resignation
  confirm admit acknowledge / |deny refute reject / denial
  arrest detain charge / arrested|release free / released
  succeed / success|fail / failure`;

const NEGATIONS = new Set(
  "not no never without fail fails failed refuse refuses refused isn't doesn't didn't won't can't cannot".split(' '),
);

/** One end of one matter: the number of the matter and of its end. */
interface Outcome {
  matter: number;
  end: number;
}

function readOutcomes(): Map<string, Outcome[]> {
  const known = new Map<string, Outcome[]>();
  const put = (word: string, outcome: Outcome) => known.set(word, [...(known.get(word) ?? []), outcome]);
  OUTCOMES.trim()
    .split('\n')
    .forEach((line, matter) => {
      line.split('|').forEach((words, end) => {
        const [verbs = '', others = ''] = words.split('/').map((part) => part.trim());
        for (const verb of verbs.split(' ').filter(Boolean)) for (const form of inflect(verb).keys()) put(form, { matter, end });
        for (const word of others.split(' ').filter(Boolean)) put(word, { matter, end });
      });
    });
  return known;
}

const outcomes = readOutcomes();

interface Told extends Outcome {
  at: number;
}

const isDenied = (reading: Reading, at: number, from: number): boolean =>
  [1, 2, 3].some((step) => at - step >= from && NEGATIONS.has(reading.form(at - step)));

/** The outcomes that a headline tells; what it denies is left out. */
function outcomesIn(reading: Reading, { from, to }: Range): Told[] {
  const found: Told[] = [];
  for (let at = from; at < to; at++)
    for (const outcome of outcomes.get(reading.form(at)) ?? []) if (!isDenied(reading, at, from)) found.push({ ...outcome, at });
  return found;
}

/** Words of two headlines that tell another end of one matter ("approves", "rejects"), where neither tells the other's as well. */
export function findOtherOutcome(here: Reading, there: Reading, own: Range, theirs: Range): { here: number; there: number } | undefined {
  const [mine, yours] = [outcomesIn(here, own), outcomesIn(there, theirs)];
  for (const one of mine) {
    const other = yours.find(({ matter }) => matter === one.matter);
    const isShared = mine.some((each) =>
      yours.some(({ matter, end }) => matter === one.matter && each.matter === matter && each.end === end),
    );
    if (other && !isShared) return { here: one.at, there: other.at };
  }
  return undefined;
}
