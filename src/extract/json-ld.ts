/** What structured data (schema.org) says about a page's report. */
export interface Structured {
  /** Whether the page declares a report of its own. */
  declared: boolean;
  headline?: string;
  outlet?: string;
  byline?: string;
  published?: string;
  language?: string;
  url?: string;
  /** The page says that a part is for subscribers. */
  locked: boolean;
  /** The report's length in words, as the page states it. */
  words?: number;
}

type Thing = Record<string, unknown>;

const REPORT =
  /^(?:News|Reportage|Analysis|Background|Opinion|Review|AskPublic)?(?:News)?Article$|^(?:Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;
const DEEPEST = 6;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined);

/** The objects of one script: a single one, a list, or under `@graph` and `mainEntity`. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((v) => thingsIn(v, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value.mainEntity, depth + 1)];
}

function parseScript(raw: string): Thing[] {
  try {
    return thingsIn(JSON.parse(raw));
  } catch {
    return [];
  }
}

const isReport = (thing: Thing): boolean =>
  listOf(thing['@type']).some((t) => typeof t === 'string' && REPORT.test(t.replace(/^.*[/:]/, '')));

/** The names of persons or organisations, however they are given. */
function namesOf(value: unknown): string | undefined {
  const names = listOf(value).map((v) => textOf(isThing(v) ? v.name : v));
  return textOf([...new Set(names.filter((n) => n && !/^https?:/.test(n)))].join(', '));
}

const isFalse = (value: unknown): boolean => value === false || (typeof value === 'string' && /false$/i.test(value));
const isLocked = (thing: Thing): boolean =>
  isFalse(thing.isAccessibleForFree) || listOf(thing.hasPart).some((part) => isThing(part) && isFalse(part.isAccessibleForFree));

/** Reads what the JSON-LD scripts of a page say; whatever is malformed is as good as absent. */
export function parseStructured(scripts: string[]): Structured {
  const report = scripts.flatMap(parseScript).find(isReport);
  if (!report) return { declared: false, locked: false };
  const language = isThing(report.inLanguage) ? report.inLanguage.alternateName : report.inLanguage;
  const page = isThing(report.mainEntityOfPage) ? report.mainEntityOfPage['@id'] : report.mainEntityOfPage;
  return {
    declared: true,
    headline: textOf(report.headline) ?? textOf(report.name),
    outlet: namesOf(report.publisher) ?? namesOf(report.sourceOrganization),
    byline: namesOf(report.author) ?? namesOf(report.creator),
    published: textOf(report.datePublished) ?? textOf(report.dateCreated),
    language: textOf(language),
    url: textOf(report.url) ?? textOf(page),
    locked: isLocked(report),
    words: Number(report.wordCount) > 0 ? Number(report.wordCount) : undefined,
  };
}
