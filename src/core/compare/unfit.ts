import type { Article } from '../article';
import type { Message } from '../message';

/** Why two reports are not compared, whatever they are about: the English default of each key. */
export const unfitMessages = {
  'compare.empty': 'The reference report holds no text to compare with.',
  'compare.huge': 'Reports of more than 200,000 characters are not compared.',
  'compare.other-language': 'The reference report is in another language.',
  'compare.same-text': 'The reference report is the same text, word for word.',
} as const;

/** What tells whether a report can be compared with another at all, without reading it. */
export interface ReportMeasure {
  /** BCP 47 primary subtag; "und" where nothing in the text told. */
  language: string;
  /** In UTF-16 units. */
  length: number;
  isEmpty: boolean;
  /** The same for the same text, however its lines are broken. */
  textId: string;
}

/** The longest report that is compared, in UTF-16 units. */
export const LONGEST = 200_000;
const UNKNOWN = 'und';

const unfit = (key: keyof typeof unfitMessages): Message => ({ key, args: {} });

const differ = (one: string, other: string): boolean => one !== other && one !== UNKNOWN && other !== UNKNOWN;

const isEmpty = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
const textIdOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Measures a report; `textId` is its text itself. */
export const measureOf = ({ text, language }: Article): ReportMeasure => ({
  language,
  length: text.length,
  isEmpty: isEmpty(text),
  textId: textIdOf(text),
});

/** A report's measures of which the text is made only where somebody asks: of a report that is forced nobody does. */
export class LaterMeasure implements ReportMeasure {
  readonly language: string;
  readonly length: number;
  readonly isEmpty: boolean;
  readonly #text: string;
  #textId: string | undefined;

  constructor({ text, language }: Article) {
    this.language = language;
    this.length = text.length;
    this.isEmpty = isEmpty(text);
    this.#text = text;
  }

  get textId(): string {
    this.#textId ??= textIdOf(this.#text);
    return this.#textId;
  }
}

/**
 * Why a report cannot be compared with a reference report; undefined where it can.
 * @param force the reader holds them for the same event, so that the same text is no mistake.
 */
export function findUnfit(here: ReportMeasure, there: ReportMeasure, force = false): Message | undefined {
  if (there.isEmpty) return unfit('compare.empty');
  if (Math.max(here.length, there.length) > LONGEST) return unfit('compare.huge');
  if (differ(here.language, there.language)) return unfit('compare.other-language');
  return !force && here.textId === there.textId ? unfit('compare.same-text') : undefined;
}
