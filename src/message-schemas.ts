import * as v from 'valibot';
import type { Article, Quote } from './core/article';
import type { Asked, Mark, ToBackground, ToContent } from './messages';

/** What a message may hold at most, in characters and items; an article is capped where it is read. */
const MOST = { article: 1_200_000, line: 20_000, marks: 5_000 } as const;

const line = v.pipe(v.string(), v.maxLength(MOST.line));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.article));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const article: v.GenericSchema<unknown, Article> = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(MOST.article)),
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
    }),
  ),
  v.maxLength(MOST.marks),
);

type Schemas<M extends Record<keyof M, { ask: unknown }>> = { [K in keyof M]: v.GenericSchema<unknown, M[K]['ask']> };

const toBackground: Schemas<ToBackground> = {
  read: v.strictObject({ tabId }),
  review: v.strictObject({ article }),
  show: v.strictObject({ tabId, quote }),
  highlight: v.strictObject({ tabId, marks }),
  clear: v.strictObject({ tabId }),
  painted: v.strictObject({ tabId }),
};

const nothing = v.strictObject({});
const toContent: Schemas<ToContent> = {
  extract: nothing,
  show: v.strictObject({ quote }),
  highlight: v.strictObject({ marks }),
  clear: nothing,
  painted: nothing,
};

const envelope = v.strictObject({ type: v.string(), ask: v.unknown() });

function parseWith<M extends Record<keyof M, { ask: unknown }>>(schemas: Schemas<M>, raw: unknown): Asked<M> | undefined {
  const message = v.safeParse(envelope, raw);
  if (!message.success || !Object.hasOwn(schemas, message.output.type)) return undefined;
  const type = message.output.type as keyof M;
  const ask = v.safeParse(schemas[type], message.output.ask);
  return ask.success ? ({ type, ask: ask.output } as Asked<M>) : undefined;
}

/** A question for the background, as it came from another context; undefined where it is none. */
export const parseToBackground = (raw: unknown): Asked<ToBackground> | undefined => parseWith(toBackground, raw);

/** A question for the script in a page, as it came from another context; undefined where it is none. */
export const parseToContent = (raw: unknown): Asked<ToContent> | undefined => parseWith(toContent, raw);
