import { describe, expect, test } from 'vitest';
import { readMarked } from './marked';

/** Whom the source of the last attribution stands for, and how surely. */
const lastOf = (marked: string) => {
  const { attributions, sources } = readMarked(marked);
  const last = attributions.at(-1);
  return { name: sources.find(({ id }) => id === last?.sourceId)?.name, resolved: last?.resolved };
};

describe('who a pronoun stands for', () => {
  test.each([
    ['the speaker before', '{1:Ada Roe} <1:said> [1:the road was shut]. {2:She} <2:added> [2:that it would open soon].', 'Ada Roe'],
    [
      'the speaker before, by a man’s name',
      '{1:Peter Lim} <1:said> [1:the road was shut]. {2:He} <2:added> [2:that it would open soon].',
      'Peter Lim',
    ],
    [
      'the one of two with the right gender, first',
      'Maria Oz met Peter Lim on Friday. {1:She} <1:said> [1:the talks went well].',
      'Maria Oz',
    ],
    [
      'the one of two with the right gender, last',
      'Maria Oz met Peter Lim on Friday. {1:He} <1:said> [1:the talks went well].',
      'Peter Lim',
    ],
    ['gender by address', 'Mr. Okoro met Mrs. Hale. {1:She} <1:said> [1:the talks went well].', 'Hale'],
    ['gender by a noun', 'The spokeswoman Dara Wynn met Kofi Mensah. {1:She} <1:said> [1:the talks went well].', 'Dara Wynn'],
    [
      'gender by an earlier pronoun',
      '{1:Quinn Sato} <1:said> [1:it was late]. {2:She} <2:said> [2:so] again. Leslie Banks listened. {3:She} <3:left saying> [3:no].',
      'Quinn Sato',
    ],
    ['not a body', 'The Harbour Council met Ada Roe. {1:She} <1:said> [1:the port was full].', 'Ada Roe'],
    [
      'a body for it',
      '{1:The Harbour Council} <1:said> [1:the port was full]. {2:It} <2:said> [2:more ships would come].',
      'Harbour Council',
    ],
    [
      'not a person for it',
      '{1:The Harbour Council} <1:said> [1:the port was full]. Ada Roe disagreed. {2:It} <2:said> [2:more ships would come].',
      'Harbour Council',
    ],
    [
      'a ministry for it',
      "{1:Alba's Ministry of Health} <1:said> [1:cases rose]. {2:It} <2:said> [2:beds were free].",
      'Ministry of Health',
    ],
    ['officials for they', '{1:Port officials} <1:said> [1:the pier burned]. {2:They} <2:said> [2:nobody died].', 'Port officials'],
    [
      'not one person for they',
      '{1:Port officials} <1:said> [1:the pier burned]. Ada Roe watched. {2:They} <2:said> [2:nobody died].',
      'Port officials',
    ],
    ['rebels for they', 'The rebels took the bridge at dawn. {1:They} <1:said> [1:the town was theirs].', 'rebels'],
    ['inside what the speaker says', '{1:Ada Roe} <1:said> [1:{2:she} <2:believed> [2:the road was safe]].', 'Ada Roe'],
    [
      'a body whose short name is spelt like a given name',
      'The Coast Watch closed. {1:State news agency ANA} <1:said> [1:buses left in what {2:it} <2:called> [2:“a good step”]].',
      'ANA',
    ],
    ['a body inside what it says', '{1:The agency ALBA} <1:said> [1:buses left in what {2:it} <2:called> [2:“a good step”]].', 'ALBA'],
    [
      'not the one who is quoted',
      'Ivo Lim met Peter Hale. {1:Peter Hale} <1:said>: [1:“{2:He} <2:told> me [2:the road is shut].”]',
      'Ivo Lim',
    ],
    ['over a paragraph', '{1:Ada Roe} <1:said> [1:the road was shut].\n[2:“It will open soon,”] {2:she} <2:said>.', 'Ada Roe'],
    [
      'over two paragraphs',
      '{1:Ada Roe} <1:said> [1:the road was shut].\nThe road runs north.\n[2:“It will open soon,”] {2:she} <2:said>.',
      'Ada Roe',
    ],
    ['a common noun', 'A man was held at the gate. {1:He} <1:said> [1:his papers were lost].', 'a man'],
    ['a common noun with its trade', 'A woman lost her shop. {1:She} <1:said> [1:nobody came].', 'a woman'],
    ['the subject, not the object', 'Peter Lim thanked Karl Oz. {1:He} <1:said> [1:the bridge was safe].', 'Peter Lim'],
    [
      'the one speaking, not the one spoken of',
      '{1:Peter Lim} <1:said> [1:Karl Oz had lied]. {2:He} <2:said> [2:the books proved it].',
      'Peter Lim',
    ],
    ['a surname for a full name', 'Peter Lim met Ada Roe. {1:Lim} <1:said> [1:it was late]. {2:He} <2:said> [2:it was cold].', 'Peter Lim'],
    [
      'after a mention in passing',
      '{1:Ada Roe} <1:said> [1:Alba was cold]. Alba lies in the north. {2:She} <2:said> [2:it was dark].',
      'Ada Roe',
    ],
    ['a police officer', '{1:Inspector Grace Obi} <1:said> [1:the bank was robbed]. {2:She} <2:said> [2:two men fled].', 'Grace Obi'],
    ['a prime minister', '{1:Prime Minister Ivo Lim} <1:said> [1:taxes would fall]. {2:He} <2:said> [2:growth would follow].', 'Ivo Lim'],
    ['a company', '{1:Oak Ltd.} <1:said> [1:sales fell]. {2:It} <2:said> [2:shops would close].', 'Oak Ltd.'],
    ['a newspaper', '{1:The Coast Herald} <1:reported> [1:a leak]. {2:It} <2:said> [2:the leak was old].', 'Coast Herald'],
    ['a party', '{1:The Reform Party} <1:said> [1:the vote was fair]. {2:It} <2:said> [2:it would govern].', 'Reform Party'],
    ['a document', '{1:The report} <1:said> [1:the dam was weak]. {2:It} <2:said> [2:repairs were late].', 'report'],
    [
      'the new speaker, not the old',
      '{1:Ada Roe} <1:said> [1:no]. {2:Maria Oz} <2:said> [2:yes]. {3:She} <3:said> [3:the law was clear].',
      'Maria Oz',
    ],
    ['who after a name', 'The bill was drafted by Ada Roe, {1:who} <1:said> [1:it was fair].', 'Ada Roe'],
    ['which after a body', 'The list came from the Harbour Council, {1:which} <1:said> [1:it was full].', 'Harbour Council'],
    ['an Arabic name', '{1:Fatima al-Hadi} <1:said> [1:the well was dry]. {2:She} <2:said> [2:trucks would come].', 'Fatima al-Hadi'],
    ['an Indian name', '{1:Rajesh Gowda} <1:said> [1:the well was dry]. {2:He} <2:said> [2:trucks would come].', 'Rajesh Gowda'],
    ['a Nigerian name', '{1:Ngozi Bello} <1:said> [1:the well was dry]. {2:She} <2:said> [2:trucks would come].', 'Ngozi Bello'],
    ['a name of unknown gender that speaks', '{1:Xu Wen} <1:said> [1:the well was dry]. {2:He} <2:said> [2:trucks would come].', 'Xu Wen'],
    ['a place is nobody', '{1:Ada Roe} <1:said> [1:no]. Portmere lies on the coast. {2:She} <2:said> [2:it was small].', 'Ada Roe'],
    [
      'a body that is known, and a place',
      '{1:UNICEF} <1:said> [1:schools were shut]. Portmere has nine. {2:It} <2:said> [2:pupils stayed home].',
      'UNICEF',
    ],
    [
      'names inside quotation marks do not count',
      '{1:Ada Roe} <1:said>: [1:“Maria Oz and Jane Hale came to see us all.”] {2:She} <2:said> [2:they left].',
      'Ada Roe',
    ],
    [
      'they after two people',
      '{1:Ada Roe and Ivo Lim} <1:said> [1:the vote was fair]. {2:They} <2:said> [2:it was close].',
      'Ada Roe and Ivo Lim',
    ],
    [
      'a group of residents',
      '{1:Residents of Portmere} <1:said> [1:water was short]. {2:They} <2:said> [2:wells were dry].',
      'residents of Portmere',
    ],
  ])('%s', (_, marked, name) => {
    expect(lastOf(marked)).toEqual({ name, resolved: expect.stringMatching(/^(?:probable|named)$/) });
  });

  test.each([
    ['nobody stands before', '{1:He} <1:said> [1:the road was shut].'],
    ['only a body for he', '{1:The Harbour Council} <1:said> [1:no]. {2:He} <2:said> [2:yes].'],
    ['only a woman for he', '{1:Ada Roe} <1:said> [1:no]. {2:He} <2:said> [2:yes].'],
    [
      'two who fit alike',
      'On Friday, the mayor of Alba and Peter Lim, Karl Oz and Ivan Wu met at noon near a lake. {1:He} <1:said> [1:it was late].',
    ],
    ['only a person for it', '{1:Ada Roe} <1:said> [1:no]. {2:It} <2:said> [2:yes].'],
    ['far away', `{1:Ada Roe} <1:said> [1:no]. ${'The road ran on through the hills. '.repeat(12)}{2:She} <2:said> [2:yes].`],
    ['the writer', '{1:Ada Roe} <1:said> [1:no]. {2:We} <2:say> [2:yes].'],
  ])('nobody, where %s', (_, marked) => {
    expect(lastOf(marked)).toEqual({ name: undefined, resolved: 'unclear' });
  });

  test('what is probable says why in a sentence', () => {
    const { attributions } = readMarked('{1:Ada Roe} <1:said> [1:no]. {2:She} <2:added> [2:that it was late].');
    expect(attributions[1]?.evidence).toBe('“She” is probably Ada Roe: Ada Roe speaks just before.');
    expect(attributions[0]?.evidence).toBeUndefined();
  });
});

describe('who a short form or a common noun stands for', () => {
  test.each([
    ['a surname', '{1:Ada Roe} <1:said> [1:no]. {2:Roe} <2:said> [2:yes].', 'Ada Roe', 'named'],
    ['a surname with an address', '{1:Ada Roe} <1:said> [1:no]. {2:Ms. Roe} <2:said> [2:yes].', 'Ada Roe', 'named'],
    ['a first name', '{1:Ada Roe} <1:said> [1:no]. {2:Ada} <2:said> [2:yes].', 'Ada Roe', 'named'],
    ['a family name that comes first', '{1:Premier Wen Jiang} <1:said> [1:no]. {2:Wen} <2:said> [2:yes].', 'Wen Jiang', 'named'],
    ['the same surname, told by gender', 'Peter Roe and Mary Roe spoke. {1:Mrs. Roe} <1:said> [1:yes].', 'Mary Roe', 'named'],
    ['a name that is given in full later', '{1:Roe} <1:said> [1:no]. {2:Ada Roe} <2:said> [2:yes].', 'Ada Roe', 'named'],
    [
      'the head of a body',
      '{1:The Alban Observatory for Human Rights} <1:said> [1:no]. {2:The Observatory} <2:said> [2:yes].',
      'Alban Observatory for Human Rights',
      'named',
    ],
    [
      'the head with where it sits',
      '{1:The Alban Observatory for Human Rights} <1:said> [1:no]. {2:the Norway-based Observatory} <2:said> [2:yes].',
      'Alban Observatory for Human Rights',
      'named',
    ],
    [
      'the head with a nation',
      '{1:The Alban Observatory for Human Rights} <1:said> [1:no]. {2:the British Observatory} <2:said> [2:yes].',
      'Alban Observatory for Human Rights',
      'named',
    ],
    ['an acronym', '{1:The Alban Workers Union} <1:said> [1:no]. {2:AWU} <2:said> [2:yes].', 'Alban Workers Union', 'named'],
    ['an acronym with stops', '{1:The United Nations} <1:said> [1:no]. {2:The U.N.} <2:said> [2:yes].', 'United Nations', 'named'],
    [
      'a body in lower case',
      '{1:The Ministry of Health} <1:said> [1:no]. {2:the ministry} <2:said> [2:yes].',
      'Ministry of Health',
      'named',
    ],
    ['the office of a person', '{1:Health Minister Ada Roe} <1:said> [1:no]. {2:the minister} <2:said> [2:yes].', 'Ada Roe', 'named'],
    ['the premier', '{1:Prime Minister Ivo Lim} <1:said> [1:no]. {2:the premier} <2:said> [2:yes].', 'Ivo Lim', 'named'],
    [
      'the premier of the right nation',
      'Chinese Prime Minister Xu Wen met Greek Prime Minister Ivo Lim. {1:the Chinese premier} <1:said> [1:yes].',
      'Xu Wen',
      'named',
    ],
    ['the agency', '{1:The news agency ALBA} <1:said> [1:no]. {2:the agency} <2:said> [2:yes].', 'ALBA', 'named'],
    ['the group', '{1:Amnesty International} <1:said> [1:no]. {2:the group} <2:said> [2:yes].', 'Amnesty International', 'probable'],
    ['the watchdog', '{1:The Alban Observatory} <1:said> [1:no]. {2:the watchdog} <2:said> [2:yes].', 'Alban Observatory', 'probable'],
    [
      'a lawyer by what a comma adds',
      '{1:Ada Roe, a lawyer in Portmere,} <1:said> [1:no]. Karl Oz came. {2:the lawyer} <2:said> [2:yes].',
      'Ada Roe',
      'named',
    ],
    ['the same unnamed people', '{1:Port officials} <1:said> [1:no]. {2:port officials} <2:said> [2:yes].', 'Port officials', 'unnamed'],
    ['another unnamed one', '{1:A resident} <1:said> [1:no]. {2:a resident} <2:said> [2:yes].', 'a resident', 'unnamed'],
    [
      'the group, and not the place named since',
      '{1:The Coast Rights Monitor, a group of lawyers in Portmere,} <1:said> [1:no]. {2:the group} <2:said> [2:yes].',
      'Coast Rights Monitor',
      'probable',
    ],
    [
      'a ministry of another sort is another',
      '{1:The interior ministry} <1:said> [1:no]. {2:the finance ministry} <2:said> [2:yes].',
      'finance ministry',
      'unnamed',
    ],
    [
      'a company of its own sort is not another that has no name',
      'A school stood on the far bank. The bus company sold no tickets. {1:the ferry company} <1:said> [1:no].',
      'ferry company',
      'unnamed',
    ],
    ['a body that needs no name', '{1:Police} <1:said> [1:no].', 'police', 'named'],
    ['the army', '{1:The army} <1:said> [1:no].', 'army', 'named'],
    ['a group that nobody named', '{1:The group} <1:said> [1:no].', 'group', 'unclear'],
    [
      'a body known by the short name is another',
      '{1:The UN Security Council} <1:said> [1:no]. {2:The UN} <2:said> [2:yes].',
      'UN',
      'named',
    ],
    ['a word that is no short form', '{1:The White House} <1:said> [1:no]. {2:The House} <2:said> [2:yes].', 'House', 'named'],
    ['a campaign is not its candidate', '{1:Ada Roe} <1:said> [1:no]. {2:the Roe campaign} <2:said> [2:yes].', 'Roe campaign', 'named'],
    [
      'the first of two namesakes, who is spoken of more',
      'Ada Roe spoke. Roe left. Peter Roe stayed. {1:Roe} <1:said> [1:yes].',
      'Ada Roe',
      'named',
    ],
  ])('%s', (_, marked, name, resolved) => {
    expect(lastOf(marked)).toEqual({ name, resolved });
  });

  test('a monitor at the beginning is the one monitor named afterwards', () => {
    const { attributions, sources } = readMarked(
      '[1:Buses left Portmere], {1:a monitor} <1:said>. {2:The Alban Observatory} <2:said> [2:they were full].',
    );
    expect(sources.map(({ name }) => name)).toEqual(['Alban Observatory']);
    expect(attributions[0]).toMatchObject({ resolved: 'probable', sourceId: 's1', evidence: expect.stringContaining('the only monitor') });
  });

  test('a monitor stays unnamed where two are named', () => {
    const { attributions } = readMarked(
      '[1:Buses left], {1:a monitor} <1:said>. {2:The Alban Observatory} <2:said> [2:no]. {3:The Coast Observatory for Peace} <3:said> [3:yes].',
    );
    expect(attributions[0]).toMatchObject({ resolved: 'unnamed' });
  });

  test('an official at the beginning stays unnamed', () => {
    const { attributions } = readMarked('[1:Buses left], {1:an official} <1:said>. {2:Health Minister Ada Roe} <2:said> [2:no].');
    expect(attributions[0]).toMatchObject({ resolved: 'unnamed' });
  });
});
