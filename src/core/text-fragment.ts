import type { Quote } from './article';

export const withoutPlace = (address: string): string => address.replace(/#.*$/s, '');

/** The words of the same line around a quote; the browser finds no part of a word. */
function wordsBefore(prefix: string): string {
  const line = prefix.lastIndexOf('\n');
  return line >= 0 ? prefix.slice(line + 1) : prefix.replace(/^\S*/, '');
}

function wordsAfter(suffix: string): string {
  const line = suffix.indexOf('\n');
  return line >= 0 ? suffix.slice(0, line) : suffix.slice(0, suffix.lastIndexOf(' ') + 1);
}

const encode = (words: string): string => encodeURIComponent(words.trim()).replace(/-/g, '%2D');

/** An address that opens at the words of a quote: a text fragment as the browsers read it (https://wicg.github.io/scroll-to-text-fragment/). */
export function addressAt(address: string, { exact, prefix, suffix }: Quote): string {
  const [before, after] = [encode(wordsBefore(prefix)), encode(wordsAfter(suffix))];
  return `${withoutPlace(address)}#:~:text=${before && `${before}-,`}${encode(exact)}${after && `,-${after}`}`;
}
