import { describe, expect, test } from 'vitest';
import { scareQuotes } from '../../../src/core/checks/scare-quotes';
import { notedBy, passagesBy } from './noted-by';

describe('scare-quotes notes', () => {
  test.each([
    ['a noun', 'The “experts” on the panel met twice.', ['“experts”']],
    ['between straight marks', 'The mayor’s "reform" closed two schools in Tarn.', ['"reform"']],
    ['between single marks', 'The council’s ‘consultation’ lasted a day.', ['‘consultation’']],
    ['between straight single marks', "The council's 'consultation' lasted a day.", ["'consultation'"]],
    ['two words', 'The “peace plan” gives the valley to the army.', ['“peace plan”']],
    ['three words', 'Its “special border operation” entered a third year.', ['“special border operation”']],
    ['the first word of a sentence', '“Volunteers” from across the border held the bridge.', ['“Volunteers”']],
    ['an adjective', 'The firm hired an “independent” auditor in May.', ['“independent”']],
    ['an adverb', 'The clerk “accidentally” burned the files.', ['“accidentally”']],
    ['a verb', 'Troops “liberated” the village on Monday.', ['“liberated”']],
    ['a participle', 'The quarter was “cleansed” in the spring.', ['“cleansed”']],
    ['after a preposition', 'The money for “development” went into a car park.', ['“development”']],
    ['a hyphenated word', 'The envoys left for a “fact-finding” trip.', ['“fact-finding”']],
    ['two in one sentence', 'The “election” gave the “president” a fifth term.', ['“election”', '“president”']],
    ['the sentence after a quotation', '“We won,” Bo Hill said. The “victory” cost him his seat.', ['“victory”']],
    ['another part of a sentence with a source', 'The “inspection” took nine minutes. Ann Lee said the bridge was safe.', ['“inspection”']],
    ['a comma inside the marks', 'After the “rescue,” the town was empty.', ['“rescue,”']],
    ['a headline', 'Outcry over mayor’s ‘gift’ to Tarn\nThe mayor opened a park in Tarn on Monday.', ['‘gift’']],
    ['the same word again', 'The “aid” came late. The “aid” was sold at the market.', ['“aid”', '“aid”']],
    ['after an article in a list', 'Roads, schools and a “hospital” were opened.', ['“hospital”']],
    ['with an adverb', 'The “fully independent” panel met at the palace.', ['“fully independent”']],
    ['guillemets', 'The «experts» on the panel met twice.', ['«experts»']],
  ])('%s', (_, text, words) => {
    expect(notedBy(scareQuotes, text)).toEqual(words);
  });

  test('as the outlet’s own words', () => {
    const [passage] = passagesBy(scareQuotes, 'The “experts” on the panel met twice.');
    expect([passage?.voice, passage?.message.key]).toEqual(['outlet', 'scare-quotes.seen']);
  });
});

describe('scare-quotes stays silent on', () => {
  test.each([
    ['a reaction that follows', '‘Good riddance’: townspeople on the mayor’s farewell\nThe mayor left on Monday.'],
    ['a word that somebody calls a thing', 'Ann Lee called the plan “unfair”.'],
    ['a word in a statement', 'Ann Lee said the bridge was “safe” again.'],
    ['a description', 'Bo Hill described the talks as “frank” and left.'],
    ['according to', 'The bridge is “safe”, according to Ann Lee.'],
    ['an accusation with its words', 'The union accused the mayor of “bullying” on Monday.'],
    ['a demand', 'The bishop urged “restraint” on Sunday.'],
    ['a film', 'The film “Long Road” opened on Friday.'],
    ['a programme', 'She told her story on the “Today” show.'],
    ['a ship', 'The tanker “Anna Maria” left the port.'],
    ['a book in lower case', 'His novel “the ferry” sold well.'],
    ['a nickname', 'Jon “Red” Harlow won the seat.'],
    ['a nickname in lower case', 'Jon “the fox” Harlow won the seat.'],
    ['so-called', 'The so-called “green lane” opened in May.'],
    ['known as', 'The yard, known as “the pit”, is shut.'],
    ['called', 'A drug called “spice” is sold at the station.'],
    ['dubbed', 'The storm, dubbed “the beast”, moved east.'],
    ['a definition', 'They use “fracking”, or hydraulic fracturing, in the hills.'],
    ['a term in brackets', 'The reserve (“the fund”) was set up in May.'],
    ['a gloss in brackets', 'He sends the money by “hawala” (an informal transfer).'],
    ['a foreign word', 'The village keeps its “fête” in June.'],
    ['a letter', 'The bridge was given a “B” by the engineers.'],
    ['a figure', 'He wore the “9” on his back.'],
    ['a word under discussion', 'Editors dropped the word “regime” in May.'],
    ['a word and its meaning', '“Orva” means river in the old tongue.'],
    ['a vote', 'The “yes” vote stood at 52 per cent.'],
    ['a sign', 'A sign read “closed” for a week.'],
    ['a chant', 'The crowd chanted “resign” at noon.'],
    ['a quotation in a quotation', '“The ‘experts’ were wrong again and again,” Ann Lee said.'],
    ['four words and more', 'The “best of all worlds” opened its doors.'],
    ['an exclamation', 'She turned and left. “Never!”'],
    ['a turned mark', 'The ”experts” on the panel met twice.'],
    ['apostrophes', 'The workers’ and the owners’ sides met.'],
    ['a headline whose words a source says below', 'Bridge is ‘unsafe’\n“The bridge is unsafe,” Ann Lee said on Monday.'],
    ['feet and inches', 'The gap is 6\' 2" wide and 8\' 1" deep.'],
    ['an empty text', ''],
  ])('%s', (_, text) => {
    expect(notedBy(scareQuotes, text)).toEqual([]);
  });
});
