import type { ComponentChild } from 'preact';
import { expect, test } from 'vitest';
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };
import type { Source } from '../../src/core/attribution/attribution';
import { EntryDetails } from '../../src/options/lexicon/EntryDetails';
import { Advice } from '../../src/view/Advice';
import { catalogueWords } from '../../src/view/catalogue';
import { ComparedHead } from '../../src/view/compared/ComparedHead';
import { LabelCount } from '../../src/view/compared/LabelCount';
import { MarkedSentence } from '../../src/view/compared/MarkedSentence';
import { PassageRow } from '../../src/view/PassageRow';
import { Qualified } from '../../src/view/Qualified';
import { ReportHead } from '../../src/view/ReportHead';
import { Sentence } from '../../src/view/Sentence';
import { WordsContext } from '../../src/view/say';
import { QuotedLanguage, Told } from '../../src/view/Told';
import { article, note, passage } from './a-review';
import * as compared from './compared/a-comparison';
import { draw } from './draw';

const advice = { who: 'Press Office', says: 'say who acted', url: 'https://example.org', date: '2020-01-02' };

test.each([
  ['a sentence of the report', <Sentence text="Rebels left." span={{ start: 0, end: 6 }} voice="outlet" />, '.sentence', 'Rebels left.'],
  ['a sentence of a pair', <MarkedSentence text="Rebels left." span={{ start: 0, end: 12 }} markings={[]} />, '.sentence', 'Rebels left.'],
  ['the advice of a guide', <Advice {...advice} />, '.advice [lang]', 'Press Office say who acted'],
  [
    'a headline',
    <ReportHead article={{ ...article, text: 'Rebels left\n\nGone.', headline: { start: 0, end: 11 } }} />,
    'h1',
    'Rebels left',
  ],
])('%s is named as English, whatever language the view speaks', async (_case, view, selector, text) => {
  const found = (await draw(view)).querySelector(selector);
  expect(found?.textContent).toBe(text);
  expect(found?.getAttribute('lang')).toBe('en');
});

test('what stands for a missing headline is in the language of the view', async () => {
  const { headline: _none, ...rest } = article;
  expect((await draw(<ReportHead article={rest} />)).querySelector('h1')?.hasAttribute('lang')).toBe(false);
});

const messages = spanish as Record<string, { message: string }>;
const words = catalogueWords((key) => messages[key]?.message ?? '');
/** The stretches that are named as English in a view that speaks Spanish. */
async function english(view: ComponentChild): Promise<(string | null)[]> {
  const document = await draw(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>);
  return [...document.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
}

const source: Source = {
  id: 's1',
  name: 'Ann Lee',
  kind: 'other',
  named: true,
  qualifiers: [compared.piece(article.text, 'Tern Bay')],
  mentions: [],
  words: 3,
};
const regime = passage('regime', 0, { plainer: ['government'], voice: 'reported', speaker: 'Ann Lee' });
const entry = {
  id: 'regime',
  category: 'contested-labels',
  forms: ['regime'],
  why: 'It judges.',
  plainer: ['government'],
  noGuidance: 'No guide speaks of it.',
  only: [{ near: ['military'] }],
};

test.each<[string, ComponentChild, string[]]>([
  ['a name of the table', <LabelCount label={compared.label(compared.here, 'Rebels', 2)} />, ['Rebels']],
  ['how a source is described', <Qualified source={source} references={[]} />, ['«Tern Bay»']],
  [
    'a passage, whose it is and what is plainer',
    <PassageRow
      article={article}
      row={{ id: 'x', note: note('contested-labels', 'names', [regime]), places: [{ passage: regime, index: 0 }] }}
    />,
    ['The regime fell, Ann Lee said.', 'Ann Lee', 'government'],
  ],
  [
    'what is worth a look',
    <ComparedHead
      passage={compared.passage(compared.piece(compared.here, 'Rebels'), compared.piece(compared.there, 'Fighters'))}
      reference={compared.reference()}
    />,
    ['Rebels', 'Fighters', 'Harbour Wire'],
  ],
  [
    'an opened entry',
    <EntryDetails item={{ entry, origin: 'bundled', theme: 'x' } as never} />,
    ['government', 'No guide speaks of it.', 'military'],
  ],
])('in a Spanish view the words of %s are named as English', async (_case, view, expected) => {
  expect(await english(view)).toEqual(expected);
});

test('the words of a report in the language of the view are not set apart', async () => {
  const told = <Told message={{ key: 'view.plainer', args: { words: 'gobierno' } }} />;
  const document = await draw(
    <WordsContext.Provider value={words}>
      <QuotedLanguage.Provider value="es">{told}</QuotedLanguage.Provider>
    </WordsContext.Provider>,
  );
  expect(document.body.innerHTML).toBe('Más llano: gobierno');
});
