import { visible } from './visible';

/** Marks that could be markup wherever they stand, in Markdown itself and in what its readers add to it. */
const ANYWHERE = /[\\`*_[\]{}<>#|~$^@]/;
/** Marks that are markup only at the beginning of a line: of a list, a rule, a line under a heading. */
const FIRST = /(?<=^\s*)[-+=]|(?<=^\s*\d+)[.)]/;
/** Marks that make something of what stands beside them: a picture, an entity, a highlight, a link of an address, a sign of a name. */
const BESIDE = /!(?=\[)|&(?=[#\w])|=(?==)|:(?=[^\s\d])|(?<=www)\./;
const MARKS = new RegExp([ANYWHERE, FIRST, BESIDE].map(({ source }) => source).join('|'), 'gi');

/** A line of text as Markdown that says just this text, and that can be read as it is written, too. */
export const escapeMarkdown = (text: string): string => visible(text).replace(MARKS, '\\$&');
