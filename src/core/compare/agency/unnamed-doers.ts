import { hasAgent } from '../../harm/agent';
import { namesDoer } from '../../harm/doers';
import type { Harm } from '../../harm/harm';
import { harmVerbsOf } from '../../harm/harm-verbs';
import { findHarms, hasMishap, isHistory } from '../../harm/hidden';
import { readReporters } from '../../harm/reported-by';
import type { Range } from '../../text/text';
import { type AlignedPair, type PairSide, partnerOf } from '../aligned-pair';
import type { Found } from '../difference';
import { sharedGroup } from '../prepared';
import { areEqualInWeight } from '../synonyms';
import { type Act, shownOf } from './acts';
import { stemAt, type Told, told } from './told';

/** Verbs of one harm: whoever is killed may be said to have been shot. */
const LETHAL = new Set('kill shoot murder massacre slaughter assassinate slay behead lynch'.split(' '));
const DEATHS = new Set(['died', 'dies', 'slain']);
/** Below this likeness two sentences may tell of two harms. */
const AKIN = 0.4;

const formAt = ({ report }: PairSide, at: number): string => report.text.tokens.word[at] ?? '';

const isLethal = (form: string): boolean => DEATHS.has(form) || harmVerbsOf(form).some(({ lemma }) => LETHAL.has(lemma));

/** "beat" and "beaten". */
const areOneVerb = (one: string, other: string): boolean =>
  harmVerbsOf(one).some(({ lemma }) => harmVerbsOf(other).some((verb) => verb.lemma === lemma));

/** The sentence of a harm with the one before and the one after it. */
function around({ report: { text } }: PairSide, { from }: Range): Range {
  const index = text.sentenceOf[from] ?? 0;
  const sentence = text.sentences[index];
  return {
    from: text.sentences[index - 1]?.from ?? sentence?.from ?? 0,
    to: text.sentences[index + 1]?.to ?? sentence?.to ?? 0,
  };
}

/** Whether the other report names the same doer near to the harm. */
function namesSame({ report }: PairSide, { head = -1 }: Act, other: PairSide, window: Range): boolean {
  const stem = report.words.stem[head] ?? '';
  for (let near = window.from; near < window.to; near++) {
    const theirs = other.report.words.stem[near] as string;
    if (theirs === stem || areEqualInWeight(stem, theirs) || sharedGroup(report, other.report, head, near)) return true;
  }
  return false;
}

/** A harm of one aligned sentence that nobody there is said to have done. */
function isUnnamed(side: PairSide, harm: Harm): boolean {
  const { story, reading, text } = side.report;
  const reporters = readReporters(story);
  const window = around(side, harm);
  if (hasAgent(reading, harm.to - 1, side.range, reporters) || isHistory(reading, side.range) || hasMishap(reading, side.range))
    return false;
  const victims = new Uint8Array(text.tokens.count).fill(1, harm.victims.from, harm.victims.to).fill(1, harm.from, harm.to);
  return !namesDoer({ from: Math.max(side.range.from, window.from), to: Math.min(side.range.to, window.to), reading, reporters, victims });
}

/** Whether an act and a harm of the other sentence are one. */
function isSameHarm(side: PairSide, act: Act, other: PairSide, harm: Harm): boolean {
  const verb = harm.form === 'passive' ? harm.to - 1 : harm.from;
  const partner = partnerOf(side, act.verb);
  if (partner >= harm.from && partner < harm.to) return true;
  const [own, theirs] = [formAt(side, act.verb), formAt(other, verb)];
  return stemAt(side, act.verb) === stemAt(other, verb) || areOneVerb(own, theirs) || (isLethal(own) && isLethal(theirs));
}

/** "Police shot three men" against "three men were shot": the doer of a harm is named in one sentence only. */
export function findUnnamed(pair: AlignedPair, { side, acts }: Told, { side: other }: Told): Found[] {
  const named = acts.filter(({ doer }) => doer);
  if (named.length === 0 || pair.similarity < AKIN) return [];
  const harms = findHarms(other.report.story, other.range).filter((harm) => isUnnamed(other, harm));
  return harms.flatMap((harm) => {
    const act = named.find((each) => isSameHarm(side, each, other, harm) && !namesSame(side, each, other, around(other, harm)));
    return act ? [told(pair, side, shownOf(act), harm, 'actor')] : [];
  });
}
