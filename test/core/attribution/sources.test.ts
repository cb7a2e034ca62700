import { describe, expect, test } from 'vitest';
import { readMarked, spanIn } from './marked';

const onlySource = (phrase: string) => {
  const [source] = readMarked(`[1:It rained], <1:according to> {1:${phrase}}.`).sources;
  if (!source) throw new Error(`no source in "${phrase}"`);
  return source;
};

describe('name, kind and whether it is named', () => {
  test.each([
    ['Prime Minister Ivo Lim', 'Ivo Lim', 'head of state', true],
    ['President Ada Roe', 'Ada Roe', 'head of state', true],
    ['Queen Ingrid', 'Ingrid', 'head of state', true],
    ['Foreign Minister Ivo Lim', 'Ivo Lim', 'government', true],
    ['the government', 'government', 'government', true],
    ['local officials', 'local officials', 'government', false],
    ['the Kremlin', 'Kremlin', 'government', true],
    ['the Ministry of Health', 'Ministry of Health', 'ministry', true],
    ["Alba's Foreign Ministry", 'Foreign Ministry', 'ministry', true],
    ['a spokesman for the Ministry of Defence', 'a spokesman for the Ministry of Defence', 'ministry', true],
    ['Attorney General Ada Roe', 'Ada Roe', 'government', true],
    ['Oak president Karl Oz', 'Karl Oz', 'other', true],
    ['Ada Roe, an adviser to President Karl Oz', 'Ada Roe', 'government', true],
    ["Ada Roe's", 'Ada Roe', 'other', true],
    ["the council's", 'council', 'government', false],
    ['the drivers’', 'drivers', 'resident', false],
    ["Roe's campaign", "Roe's campaign", 'party', true],
    ["Roe's lawyers", "Roe's lawyers", 'lawyer', false],
    ['Ada Roe and Ivo Lim', 'Ada Roe and Ivo Lim', 'other', true],
    ['Reform Party leader Ada Roe', 'Ada Roe', 'party', true],
    ['Gen. Karl Oz', 'Karl Oz', 'military', true],
    ['the army', 'army', 'military', true],
    ['an army spokesman', 'an army spokesman', 'military', false],
    ['police', 'police', 'police', true],
    ['Detective Inspector Grace Obi', 'Grace Obi', 'police', true],
    ['Judge Mary Hale', 'Mary Hale', 'court', true],
    ['the Supreme Court', 'Supreme Court', 'court', true],
    ['state television', 'state television', 'state media', false],
    ['the official news agency ALBA', 'ALBA', 'state media', true],
    ['Xinhua', 'Xinhua', 'state media', true],
    ['the news agency ALBA', 'ALBA', 'news agency', true],
    ['Reuters', 'Reuters', 'news agency', true],
    ['the Coast Herald', 'Coast Herald', 'other outlet', true],
    ['a BBC reporter', 'a BBC reporter', 'other outlet', false],
    ['Hezbollah', 'Hezbollah', 'armed group', true],
    ['a rebel commander', 'a rebel commander', 'armed group', false],
    ['rebels', 'rebels', 'armed group', false],
    ['the Reform Party', 'Reform Party', 'party', true],
    ['the Roe campaign', 'Roe campaign', 'party', true],
    ['Sen. Ada Roe', 'Ada Roe', 'politician', true],
    ['opposition lawmakers', 'opposition lawmakers', 'politician', false],
    ['the Mayor of Portmere, Ivo Lim', 'Ivo Lim', 'politician', true],
    ['a war monitor', 'a war monitor', 'monitor', false],
    ['the Alban Observatory for Human Rights', 'Alban Observatory for Human Rights', 'monitor', true],
    ['Amnesty International', 'Amnesty International', 'ngo', true],
    ['a rights group', 'a rights group', 'ngo', false],
    ['activists', 'activists', 'ngo', false],
    ['the UN', 'UN', 'un body', true],
    ['a UN official', 'a UN official', 'un body', false],
    ['the UN Special Envoy for Alba, Ivo Lim,', 'Ivo Lim', 'un body', true],
    ['UNICEF', 'UNICEF', 'un body', true],
    ['the United Nations office in Portmere', 'United Nations office', 'un body', true],
    ['the NATO Mission', 'NATO Mission', 'international body', true],
    ['the Senate Budget Committee', 'Senate Budget Committee', 'government', true],
    ['the Quay Committee', 'Quay Committee', 'other', true],
    ['the committee', 'committee', 'government', false],
    ['the European Union', 'European Union', 'international body', true],
    ['NATO', 'NATO', 'international body', true],
    ['Oak Ltd.', 'Oak Ltd.', 'company', true],
    ['the company', 'company', 'company', false],
    ['a company spokeswoman', 'a company spokeswoman', 'company', false],
    ['Professor Jane Hale', 'Jane Hale', 'academic', true],
    ['Jane Hale, a professor at Coast University', 'Jane Hale', 'academic', true],
    ['Portmere University', 'Portmere University', 'academic', true],
    ['analysts', 'analysts', 'expert', false],
    ['Jane Hale, an economist at Oak Bank', 'Jane Hale', 'expert', true],
    ['witnesses', 'witnesses', 'witness', false],
    ['a resident', 'a resident', 'resident', false],
    ['residents of Portmere', 'residents of Portmere', 'resident', false],
    ['dozens of residents', 'dozens of residents', 'resident', false],
    ['relatives', 'relatives', 'victim', false],
    ['his lawyer', 'his lawyer', 'lawyer', false],
    ['her attorney, Karl Oz', 'Karl Oz', 'lawyer', true],
    ['court documents', 'court documents', 'document', false],
    ['a report by Amnesty International', 'a report by Amnesty International', 'document', true],
    ['a statement from the Upland Front', 'Upland Front', 'armed group', true],
    ['the sponsor of the bill, Senator Ada Roe,', 'Ada Roe', 'politician', true],
    ["the Farmers' League", "Farmers' League", 'ngo', true],
    ['a post on Telegram', 'a post on Telegram', 'social media', false],
    ['Ada Roe', 'Ada Roe', 'other', true],
    ['a source', 'a source', 'other', false],
    ['Alban officials', 'Alban officials', 'government', false],
    ['China', 'China', 'government', true],
    ['South Korea', 'South Korea', 'government', true],
    ['the Coast Post', 'Coast Post', 'other outlet', true],
    ['House Speaker Ada Roe', 'Ada Roe', 'politician', true],
    ['some in the Reform Party', 'some in the Reform Party', 'party', false],
  ])('%s', (phrase, name, kind, named) => {
    const source = onlySource(phrase);
    expect({ name: source.name, kind: source.kind, named: source.named }).toEqual({ name, kind, named });
  });
});

test.each([
  ['after a person’s noun', '[1:It rained], <1:according to> {1:the city’s ombudsman}, Leif Hale.', 'Leif Hale'],
  ['not after a body', '<1:According to> {1:the ministry}, Portmere, a port, [1:is shut].', 'ministry'],
])('the name that a comma adds: %s', (_, marked, name) => {
  expect(readMarked(marked).sources[0]?.name).toBe(name);
});

test.each([
  ['Observers', 'observers'],
  ['Police', 'police'],
  ['Alban officials', 'Alban officials'],
  ['UN officials', 'UN officials'],
  ['Leif Hale', 'Leif Hale'],
])('a capital that only begins a sentence is none of the name: %s', (phrase, name) => {
  expect(readMarked(`{1:${phrase}} <1:said> [1:it rained].`).sources[0]?.name).toBe(name);
});

describe('qualifiers', () => {
  test.each([
    ['the pro-rebel so-called Alban Observatory', ['pro-rebel', 'so-called']],
    ['the Norway-based Observatory', ['Norway-based']],
    ['the Kremlin-backed agency ALBA', ['Kremlin-backed']],
    ["Alba's official news agency ALBA", ['official']],
    ['a self-styled monitor', ['self-styled']],
    ['Syrian officials', ['Syrian']],
    ['the Syrian Observatory', []],
    ['state-run television', ['state-run']],
    ['the far-right Reform Party', ['far-right']],
    ['Ada Roe', []],
  ])('%s', (phrase, expected) => {
    expect(onlySource(phrase).qualifiers.map(({ exact }) => exact)).toEqual(expected);
  });
});

describe('one source for all its mentions', () => {
  const marked =
    '{1:The pro-rebel Alban Observatory for Human Rights} <1:said> [1:rebels left]. {2:The Norway-based Observatory} <2:added> [2:that “many women” left]. {3:It} <3:said> [3:the road was shut]. {4:Karl Oz} <4:agreed> [4:with it].';

  test('mentions, in order', () => {
    const { sources } = readMarked(marked);
    expect(sources[0]?.mentions.map(({ exact }) => exact)).toEqual([
      'The pro-rebel Alban Observatory for Human Rights',
      'The Norway-based Observatory',
      'It',
    ]);
  });
  test('qualifiers of all mentions', () => {
    const { sources } = readMarked(marked);
    expect(sources[0]?.qualifiers.map(({ exact }) => exact)).toEqual(['pro-rebel', 'Norway-based']);
  });
  test('words, each once', () => {
    const { sources } = readMarked(marked);
    expect(sources.map(({ words }) => words)).toEqual([10, 2]);
  });
  test('a word goes to the innermost speaker', () => {
    const { sources } = readMarked('{1:Ada Roe} <1:said> [1:that {2:Karl Oz} <2:said> [2:no rebels left]].');
    expect(sources.map(({ name, words }) => `${name} ${words}`)).toEqual(['Ada Roe 4', 'Karl Oz 3']);
  });
  test('pieces are the words that stand in the text', () => {
    const { raw, sources } = readMarked(marked);
    for (const { mentions, qualifiers } of sources)
      for (const { start, end, exact } of [...mentions, ...qualifiers]) expect(raw.slice(start, end)).toBe(exact);
  });
  test.each(['Nobody in the town', 'No one', 'No driver', 'None of the drivers', 'Neither Roe nor Lim'])('%s is no source', (phrase) => {
    const { attributions, sources, utteranceAt, raw } = readMarked(`{1:${phrase}} <1:could say> [1:when the road would open].`);
    expect(sources).toEqual([]);
    expect(attributions[0]).toMatchObject({ source: { exact: phrase }, resolved: 'unnamed' });
    expect(utteranceAt(spanIn(raw, 'road'))).toEqual({ voice: 'outlet' });
  });
  test('a place numbered so is one', () => {
    expect(readMarked('{1:No 10} <1:said> [1:no].').sources).toHaveLength(1);
  });
  test('a side of a vote named so is one', () => {
    expect(readMarked('Ada Roe of the {1:No campaign} <1:said> [1:no].').sources).toHaveLength(1);
  });
  test('whoever is only named and never heard is no source', () => {
    expect(readMarked('Ivo Lim left. {1:Ada Roe} <1:said> [1:no].').sources.map(({ name }) => name)).toEqual(['Ada Roe']);
  });
});

describe('attributions', () => {
  test.each([
    ['direct', '[1:“The road is shut,”] {1:Ada Roe} <1:said>.', 'direct'],
    ['indirect', '{1:Ada Roe} <1:said> [1:the road is shut].', 'indirect'],
    ['mixed', '{1:Ada Roe} <1:said> [1:the road is “shut for good”].', 'mixed'],
    ['indirect inside somebody else’s marks', '“{1:Ada Roe} <1:said> [1:the road is shut],” he wrote.', 'indirect'],
    ['not direct by an unpaired mark', '[1:“The road is shut], {1:Ada Roe} <1:said>.', 'indirect'],
  ])('form: %s', (_, marked, form) => {
    expect(readMarked(marked).attributions[0]?.form).toBe(form);
  });
  test('stand in order of place and know what they stand inside of', () => {
    const { attributions } = readMarked('{2:Ada Roe} <2:said> [2:that {1:Karl Oz} <1:said> [1:no]]. [3:Yes], {3:she} <3:said>.');
    expect(attributions.map(({ id, within, source }) => [id, source?.exact, within])).toEqual([
      ['a1', 'Ada Roe', undefined],
      ['a2', 'Karl Oz', 'a1'],
      ['a3', 'she', undefined],
    ]);
  });
  test('without a source nobody is named', () => {
    const { attributions, sources } = readMarked('The town <1:was said> [1:to be empty].');
    expect(attributions[0]).toMatchObject({ resolved: 'unnamed' });
    expect(sources).toEqual([]);
  });
});
