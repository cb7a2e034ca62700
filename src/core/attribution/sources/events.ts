import { findApposition, findNames, type Name } from '../../text/names';
import type { Range, Text } from '../../text/text';
import type { Found } from '../found';
import { findCommonMentions, isQuoted, withNounBefore } from './mentions';
import { type Phrase, readPhrase } from './phrase';
import { As, isAs } from './source-word';

/** Somebody is spoken of: as the source of the attributions listed, or otherwise. */
export interface Event {
  phrase: Phrase;
  /** Indexes into the attributions; empty where it is no source. */
  attributions: number[];
}

/** The event of a source that is known already; `last` is that of the last one that begins where it does. */
function eventOf(events: readonly Event[], last: Event, { from, to }: Range): Event | undefined {
  if (last.phrase.to === to) return last;
  return events.find(({ phrase }) => phrase.from === from && phrase.to === to);
}

/** Sources first, each once with all its attributions. */
function sourceEvents(text: Text, found: readonly Found[], names: readonly Name[]): Event[] {
  const events: Event[] = [];
  /** For each token one more than the place of the last event that begins there. */
  const begun = new Int32Array(text.tokens.count);
  for (let index = 0; index < found.length; index++) {
    const { source } = found[index] as Found;
    if (!source || source.to <= source.from) continue;
    const last = begun[source.from] as number;
    const known = last > 0 ? eventOf(events, events[last - 1] as Event, source) : undefined;
    if (known) known.attributions.push(index);
    else {
      events.push({ phrase: readPhrase(text, source, names, findApposition(text, source.to)), attributions: [index] });
      begun[source.from] = events.length;
    }
  }
  return events;
}

const isNation = (text: Text, { from, to }: Range) => to - from === 1 && isAs(text, from, As.nation);

/** By what a token is spoken for: by a source's own name, or by the whole of its phrase and of what commas add. */
const Taken = { name: 1, phrase: 2 } as const;

function take(taken: Uint8Array, by: number, from: number, to: number): void {
  for (let at = from; at < to; at++) taken[at] = (taken[at] as number) | by;
}

function takenBy(text: Text, sources: readonly Event[], names: readonly Name[]): Uint8Array {
  const taken = new Uint8Array(text.tokens.count);
  for (const { phrase } of sources) {
    take(taken, Taken.phrase, phrase.from, phrase.to);
    if (phrase.joint) continue;
    const { from, to } = phrase.name ?? phrase.group;
    take(taken, Taken.name, Math.min(from, phrase.group.from), Math.max(to, phrase.group.to));
  }
  for (const { apposition } of names) if (apposition) take(taken, Taken.phrase, apposition.from, apposition.to);
  return taken;
}

function otherEvents(text: Text, names: readonly Name[], taken: Uint8Array): Event[] {
  const isTaken = (at: number, by: number) => ((taken[at] as number) & by) !== 0;
  const events: Event[] = [];
  const add = (range: Range, apposition?: Range) => {
    if (isQuoted(text, range.from)) return;
    events.push({ phrase: readPhrase(text, range, names, apposition), attributions: [] });
    take(taken, Taken.phrase, range.from, range.to);
  };
  for (const name of names)
    if (!isNation(text, name) && !isTaken(name.to - 1, Taken.name)) add(withNounBefore(text, name), name.apposition);
  for (const range of findCommonMentions(text)) if (!isTaken(range.to - 1, Taken.phrase)) add(range);
  return events;
}

/** Whoever a text speaks of, in the order of the words. Names inside quotations are left out: they are no antecedents for what stands outside. */
export function readEvents(text: Text, found: readonly Found[]): Event[] {
  const names = findNames(text);
  const sources = sourceEvents(text, found, names);
  const events = [...sources, ...otherEvents(text, names, takenBy(text, sources, names))];
  return events.sort((a, b) => a.phrase.from - b.phrase.from || a.phrase.to - b.phrase.to);
}
