import { expect, test } from 'vitest';
import { inflect, VerbForm } from '../../../../src/core/attribution/cues/inflect';

const { base, s, past, participle, ing } = VerbForm;

test.each([
  ['say', 'say says saying said'],
  ['deny', 'deny denies denying denied'],
  ['portray', 'portray portrays portraying portrayed'],
  ['promise', 'promise promises promising promised'],
  ['guarantee', 'guarantee guarantees guaranteeing guaranteed'],
  ['lie', 'lie lies lying lied'],
  ['stress', 'stress stresses stressing stressed'],
  ['preach', 'preach preaches preaching preached'],
  ['admit', 'admit admits admitting admitted'],
  ['quip', 'quip quips quipping quipped'],
  ['slam', 'slam slams slamming slammed'],
  ['vow', 'vow vows vowing vowed'],
  ['order', 'order orders ordering ordered'],
  ['explain', 'explain explains explaining explained'],
  ['signal', 'signal signals signaling signaled signalled signalling'],
  ['write', 'write writes writing wrote written'],
  ['forecast', 'forecast forecasts forecasting'],
  ['plead', 'plead pleads pleading pleaded pled'],
  ['go', 'go goes going went gone'],
  ['have', 'have has having had'],
])('the forms of %s', (lemma, forms) => {
  expect([...inflect(lemma).keys()].join(' ')).toBe(forms);
});

test.each([
  ['say', 'say', base],
  ['say', 'says', s],
  ['say', 'saying', ing],
  ['say', 'said', past | participle],
  ['write', 'wrote', past],
  ['write', 'written', participle],
  ['put', 'put', base | past | participle],
])('%s: %s', (lemma, form, bits) => {
  expect(inflect(lemma).get(form)).toBe(bits);
});
