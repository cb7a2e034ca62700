import { expect, test } from 'vitest';
import { Tag } from '../../../../src/core/attribution/grammar/place';
import { Reading } from '../../../../src/core/attribution/grammar/reading';
import { readText } from '../../../../src/core/text/text';

const names = new Map<number, string>(Object.entries(Tag).map(([name, tag]) => [tag, name]));

/** Each token of the text with its tag. */
function tagged(raw: string): string {
  const reading = new Reading(readText(raw));
  return Array.from({ length: reading.count }, (_, at) => `${reading.form(at)}/${names.get(reading.tag(at))}`).join(' ');
}

test.each([
  ['The union claims it won.', 'claims/verb'],
  ['The claims were false.', 'claims/noun'],
  ['His claims hurt them.', 'claims/noun'],
  ['Haddad hopes to win.', 'hopes/verb'],
  ['The hopes of the town fell.', 'hopes/noun'],
  ['They report a loss.', 'report/verb'],
  ['A report was lost.', 'report/noun'],
  ['People fear that it is lost.', 'fear/verb'],
  ['The fear that it is lost grew.', 'fear/noun'],
  ['It would demand more.', 'demand/verb'],
  ['She wants to report it.', 'to/to'],
  ['She went to Tarn.', 'to/preposition'],
  ['She said that it fell.', 'that/that'],
  ['Lim is saying it.', 'saying/verb'],
  ['Lim left, saying it.', 'saying/ing'],
  ['The saying is old.', 'saying/noun'],
  ['The union’s plan failed.', "'s/possessor"],
  ['It’s the plan.', "'s/auxiliary"],
  ['Will Doyle said no.', 'will/noun'],
  ['Will Doyle say no?', 'will/auxiliary'],
  ['The port was shut, Will wrote.', 'will/noun'],
  ['Will said no.', 'will/noun'],
  ['Will they leave?', 'will/auxiliary'],
  ['Lim sought to puncture tyres.', 'to/to'],
  ['Lim sought to puncture tyres.', 'puncture/verb'],
  ['They are hoping to infuse life.', 'infuse/verb'],
  ['The union agreed to arbitration.', 'to/preposition'],
  ['The hope to mankind was lost.', 'to/preposition'],
  ['At least two died.', 'least/determiner'],
  ['About two men died.', 'about/determiner'],
  ['They spoke about it.', 'about/preposition'],
  ['The men who police say robbed the bank left.', 'robbed/verb'],
  ['The registered voters left.', 'registered/noun'],
  ['It could alienate them.', 'alienate/verb'],
])('%s %s', (raw, tag) => {
  expect(tagged(raw).split(' ')).toContain(tag);
});
