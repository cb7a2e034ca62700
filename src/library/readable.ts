import type { Article } from '../core/article';
import { defaultSettings, type Settings } from '../core/settings';
import type { Kept } from './database';
import type { KeptHead } from './kept-reports';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const hasTexts = (value: unknown, ...names: string[]): boolean => isObject(value) && names.every((name) => typeof value[name] === 'string');

/** Whether what was stored as settings can be parsed as some. */
export const isKept = (value: unknown): value is Kept<object> =>
  isObject(value) && isObject(value.value) && Number.isSafeInteger(value.revision);

/** Whether settings were kept by a newer Framecheck. */
export const areNewer = (value: unknown): boolean => Number((value as Partial<Settings> | undefined)?.version) > defaultSettings.version;

/** Whether what was stored as a report's head can be used as one: a damaged database gives out anything. */
export const isHead = (value: unknown): value is KeptHead =>
  hasTexts(value, 'id', 'textId', 'language', 'kept') && Array.isArray((value as { salient?: unknown }).salient);

/** Whether what was stored as a report's text can be used as one. */
export const isArticle = (value: unknown): value is Article => hasTexts(value, 'text', 'language');
