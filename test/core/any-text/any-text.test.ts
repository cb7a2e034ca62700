import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { articleOf } from '../../../src/core/plain-article';
import { review } from '../../../src/core/review';
import { bundledLexicon } from '../../../src/data/lexicon';
import { faultInReading, faultInReview } from './faults';
import { strangeTexts } from './strings';

const lexicon = compileLexicon(bundledLexicon());
const PATIENCE = 180_000;

const faultIn = (raw: string): string | undefined =>
  faultInReading(raw) ?? faultInReview(review(articleOf(raw, { language: 'en' }), { lexicon }));

/** Everything of a text stands where it says: tokens, sentences, quotations, names, figures, voices, attributions, notes. */
test.each([
  ['a hundred thousand short texts', 100_000, 12],
  ['a thousand longer texts', 1000, 200],
])('%s are read and reviewed without a fault', { timeout: PATIENCE }, (_, numRuns, maxLength) => {
  fc.assert(
    fc.property(strangeTexts(maxLength), (raw) => {
      const fault = faultIn(raw);
      if (fault) throw new Error(fault);
    }),
    { numRuns },
  );
});

const LINE = 'Rebels killed 40 people in Portmere, the ministry said. "They lied," Ada Roe told the council. ';
const MEGABYTE = 1_000_000;
const filled = (part: string) => part.repeat(Math.ceil(MEGABYTE / part.length));

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\u00a0\r\n'],
  ['one mark', '“'],
  ['a megabyte on one line', filled(LINE)],
  ['a megabyte without a space', filled('a')],
  ['a megabyte of stops', filled('.')],
  ['a megabyte of marks', filled('“')],
  ['a megabyte of sources without a name', filled('it is believed ')],
  ['a megabyte of paragraphs that reopen a quotation', filled('“a\n')],
  ['a megabyte of quotations without an end', filled('“They “left ')],
  ['a megabyte of lone surrogates', filled('\ud800')],
  ['control characters', 'The\u0000 regime\u0007 fell\u001b[31m, \u0085Ada\u009f Roe\u0008 said.\u000b “We\u0000 lost.”\u000c'],
  ['lone surrogates', 'The \ud800regime fell\udc00, Ada \udbffRoe said\udfff. \udc00“We lost\ud83d.”'],
  ['right to left', 'قال الوزير إن النظام سقط. \u202b“سقط النظام”\u202c، قالت آدا رو يوم الجمعة.'],
  ['mixed scripts', 'The ministry of Тверь said 我们 had “سقط” by 12٪. 他说:“不。” Ada Roe сказала ἀρχή, עברית and ไทย.'],
  ['directions overridden', '\u202eThe regime fell\u202c, \u2066Ada Roe\u2069 said. \u200f“We lost.”\u200e'],
  ['characters of two units', '😀 The 𝐫𝐞𝐠𝐢𝐦𝐞 fell, Ada 𝐑𝐨𝐞 said. “👩‍👧 lost 🇦🇪.”'],
])('bad input: %s', { timeout: PATIENCE }, (_, raw) => {
  expect(faultIn(raw)).toBeUndefined();
});
