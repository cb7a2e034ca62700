import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Catalogue, escaped, formsOf } from '../../scripts/catalogue';
import { keysInViews, keysWithDefaults } from '../../scripts/keys-in-source';
import { messagesInCode } from '../../scripts/messages-in-code';
import { localeKey } from '../../src/core/message';

const catalogue: Catalogue = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const keys = Object.keys(catalogue);
const inViews = keysInViews();

describe('the English catalogue', () => {
  test('says what the code says (npm run locales writes it anew)', () => {
    const expected = Object.fromEntries(Object.entries(messagesInCode).map(([key, words]) => [localeKey(key), escaped(words)]));
    const held = Object.fromEntries(Object.keys(expected).map((key) => [key, catalogue[key]?.message]));
    expect(held).toEqual(expected);
  });

  test('knows every default that stands in the code (scripts/messages-in-code.ts lists their records)', () => {
    const fromCode = keysWithDefaults();
    expect(fromCode).toContain('voice.turned');
    expect(fromCode.filter((key) => !(key in messagesInCode) && !inViews.includes(key))).toEqual([]);
  });

  test('has words for every key of the views and the manifest', () => {
    expect(inViews.length).toBeGreaterThan(80);
    expect(inViews.filter((key) => !formsOf(key).some((form) => form in catalogue))).toEqual([]);
  });

  test('holds nothing that is said nowhere', () => {
    const said = new Set([...inViews.flatMap(formsOf), ...Object.keys(messagesInCode).map(localeKey)]);
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });

  test('has both plural forms or none', () => {
    const whole = new Set([...Object.keys(messagesInCode), ...inViews].map(localeKey));
    const lone = keys.filter((key) => /_one$/.test(key) && !whole.has(key) && !(key.replace(/_one$/, '_other') in catalogue));
    expect(lone).toEqual([]);
  });

  test('keeps to what browsers accept: keys apart without regard to case, no lone dollar sign, no empty words', () => {
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    const faulty = Object.entries(catalogue).filter(
      ([key, { message }]) => !/^\w+$/.test(key) || !message || /\$/.test(message.replaceAll('$$', '')),
    );
    expect(faulty).toEqual([]);
  });

  test('two keys of the code never meet in one', () => {
    const all = [...new Set([...Object.keys(messagesInCode), ...inViews])];
    expect(new Set(all.map(localeKey)).size).toBe(all.length);
  });
});
