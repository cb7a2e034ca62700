import * as v from 'valibot';
import type { Article, Quote } from './core/article';
import type { CardWords, Mark } from './core/mark';
import { type Part, parts } from './core/part';
import type { Asked, FromPage, ToBackground } from './messages';

/** What a message may hold at most, in characters and items; an article is capped where it is read. */
const MOST = { article: 1_200_000, line: 20_000, marks: 5_000, forced: 20 } as const;

const line = v.pipe(v.string(), v.maxLength(MOST.line));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.article));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const text = v.pipe(v.string(), v.maxLength(MOST.article));

const article: v.GenericSchema<unknown, Article> = v.strictObject({
  text,
  headline: v.optional(v.strictObject({ start: offset, end: offset })),
  url: v.optional(line),
  outlet: v.optional(line),
  byline: v.optional(line),
  published: v.optional(line),
  language: line,
  read: v.picklist(['whole', 'part']),
  remark: v.optional(line),
});

const quote: v.GenericSchema<unknown, Quote> = v.strictObject({ exact: line, prefix: line, suffix: line });

const marks: v.GenericSchema<unknown, Mark[]> = v.pipe(
  v.array(
    v.strictObject({
      quote,
      kind: v.picklist(['names', 'modifiers', 'doubt', 'sources', 'acts and figures']),
      voice: v.picklist(['outlet', 'quoted', 'reported', 'unknown']),
      card: v.strictObject({ whose: line, why: line, plainer: v.optional(line), guide: v.optional(line), entry: v.optional(line) }),
    }),
  ),
  v.maxLength(MOST.marks),
);

const words: v.GenericSchema<unknown, CardWords> = v.strictObject({
  language: line,
  quoted: line,
  close: line,
  mute: line,
  more: line,
  undo: line,
  muted: line,
});

const part: v.GenericSchema<unknown, Part> = v.picklist(parts);

const rejection = v.strictObject({ url: line, id: line, tabId });

const toBackground: { [K in keyof ToBackground]: v.GenericSchema<unknown, ToBackground[K]['ask']> } = {
  wake: v.strictObject({}),
  askedFor: v.strictObject({ tabId }),
  chosen: v.strictObject({ tabId }),
  turned: v.strictObject({ tabId, to: part }),
  shown: v.strictObject({ tabId }),
  review: v.strictObject({
    article,
    tabId: v.optional(tabId),
    forced: v.optional(v.pipe(v.array(line), v.maxLength(MOST.forced))),
    begin: v.optional(part),
  }),
  references: v.strictObject({ article: v.optional(article) }),
  report: v.strictObject({ id: line }),
  keep: v.strictObject({ article, tabId }),
  unkeep: v.strictObject({ id: line }),
  reject: rejection,
  unreject: rejection,
  show: v.strictObject({ tabId, quote, text }),
  showThere: v.strictObject({ id: line, quote }),
  highlight: v.strictObject({ tabId, marks, words, text }),
  clear: v.strictObject({ tabId }),
  painted: v.strictObject({ tabId }),
};

const fromPage: v.GenericSchema<unknown, FromPage> = v.variant('type', [
  v.strictObject({ type: v.literal('mute'), ask: v.strictObject({ entry: line, muted: v.boolean() }) }),
  v.strictObject({ type: v.literal('arrived'), ask: v.strictObject({}) }),
]);

/** A question of the script in a page; undefined where it is none that such a script may ask. */
export function parseFromPage(raw: unknown): FromPage | undefined {
  const asked = v.safeParse(fromPage, raw);
  return asked.success ? asked.output : undefined;
}

const envelope = v.strictObject({ type: v.string(), ask: v.unknown() });

/** A question for the background, as it came from another context; undefined where it is none. */
export function parseToBackground(raw: unknown): Asked<ToBackground> | undefined {
  const message = v.safeParse(envelope, raw);
  if (!message.success || !Object.hasOwn(toBackground, message.output.type)) return undefined;
  const type = message.output.type as keyof ToBackground;
  const ask = v.safeParse(toBackground[type], message.output.ask);
  return ask.success ? ({ type, ask: ask.output } as Asked<ToBackground>) : undefined;
}
