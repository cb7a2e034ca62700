import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactOf, readText } from '../../../src/core/text/text';

/** A row holds one text with `|` where a sentence ends; the text itself has none. */
const sentencesOf = (raw: string) => {
  const text = readText(raw);
  return text.sentences.map((sentence) => exactOf(text, sentence));
};

const rows: [string, string][] = [
  ['two plain ones', 'The town fell. |People fled.'],
  ['a question', 'Who knew? |Nobody did.'],
  ['an exclamation', 'They won! |The crowd sang.'],
  ['a mark doubled', 'They won?! |Nobody knew.'],
  ['a decimal', 'Prices rose 1.5 percent. |Wages fell.'],
  ['a figure after a stop', 'The vote failed. |38 members stayed away.'],
  ['a title', 'Mr. Roe spoke to Dr. Lim. |Both left.'],
  ['a rank', 'Gen. Oz met Lt. Col. Hale and Sgt. Wu. |They ate.'],
  ['a senator', 'Sen. Ada Roe, R-Ore., voted no. |She left.'],
  ['initials', 'George W. Roe won. |J. K. Lim lost.'],
  ['an initial in the middle', 'Ada M. Roe and T.S. Lim signed it.'],
  ['a country with stops within', 'The U.S. government paid. |It said so.'],
  ['a country with stops before a name', 'Troops left the U.S. Monday morning.'],
  ['a country with stops at the end', 'Troops left the U.S. |The move was sudden.'],
  ['a country with stops before a pronoun', 'He flew to the U.K. |He returned on Friday.'],
  ['a quotation after a country with stops', 'They left the U.S. |“We had to,” he said.'],
  ['hours within', 'The raid began at 4 a.m. local time. |It ended soon.'],
  ['hours before a day', 'It began at 9 p.m. Tuesday in Portmere.'],
  ['hours before a zone', 'It began at 9 p.m. EST on Friday.'],
  ['hours at the end', 'The raid began at 4 a.m. |Soldiers sealed the road.'],
  ['a month', 'The law took effect on Sept. 5. |Courts objected.'],
  ['a month with a year', 'Born Jan. 3, 1960, he studied law.'],
  ['a state', 'He was born in Fairview, Calif., in 1960. |He moved.'],
  ['a state that is a word', 'The plant in Salem, Ore., closed. |Jobs went.'],
  ['a company within', 'Oak Inc. shares fell. |Elm Ltd. rose.'],
  ['a company at the end', 'He sold it to Oak Inc. |The price was low.'],
  ['a company before a name', 'She runs Oak Corp. Chairman Lee agreed.'],
  ['number', 'It is No. 5 on the list. |No. 6 is new.'],
  ['the word no at the end', 'The answer was no. |Then they left.'],
  ['versus', 'Roe v. Lim was heard. |Roe vs. Oz was not.'],
  ['and so on', 'They sell tents, ropes, etc. |The shop is old.'],
  ['that is', 'One group, i.e. the Reds, left. |Nobody came.'],
  ['et al', 'The study by Roe et al. found little. |It was small.'],
  ['saint and mount', 'St. Anne lies near Mt. Oz. |It is small.'],
  ['a doctorate', 'She holds a Ph.D. in law. |He does not.'],
  ['a domain', 'See www.example.com for more. |It is free.'],
  ['a domain at the end', 'He writes for example.org. |She does not.'],
  ['no space after a word', 'The road is shut, he said.|Portmere has no water.'],
  ['no space after a figure', 'It was built in 2018.|The owner died.'],
  ['no space before a quotation', 'He left early, she said.|“We stayed.”'],
  ['no space and a name before', 'They fled Portmere.|The army followed.'],
  ['no space after a question', 'Why now?|Nobody knows.'],
  ['a file name', 'The page runs on Node.js and more. |It is slow.'],
  ['an ellipsis within', 'We tried ... and failed. |He wept.'],
  ['an ellipsis before a capital', 'We tried... |Then we failed.'],
  ['an ellipsis before I', 'Well ... I think so. |He left.'],
  ['an ellipsis in one sign', 'We tried… |They failed.'],
  ['four dots', 'We tried.... |They failed.'],
  ['American marks', '“We will stay.” |The mayor left.'],
  ['American marks, straight', '"We will stay." |The mayor left.'],
  ['American marks before a verb', '“We will stay,” the mayor said. |He left.'],
  ['British marks outside', 'He called it “a disgrace”. |She agreed.'],
  ['British single marks', "'We will stay.' |The mayor left."],
  ['British single marks outside', 'He called it ‘a disgrace’. |She agreed.'],
  ['two sentences in one quotation', '“We came. |We saw,” he said.'],
  ['a question that is asked', '“Who knew?” he asked. |Nobody spoke.'],
  ['a question that a name asks', '“Who knew?” Ada Roe asked. |Nobody spoke.'],
  ['a question that ends a quotation', '“Who knew?” |Nobody spoke.'],
  ['an exclamation that is shouted', '“Out!” Roe shouted. |They ran.'],
  ['straight marks that close and open', '"We stay," he said. |"We must."'],
  ['a quotation after a stop', 'He paused. |“We lost.”'],
  ['a quotation that begins in lower case', 'He paused. |“and so we lost,” he said.'],
  ['guillemets', '«We stay.» |The mayor left.'],
  ['marks nested', '“He said ‘go.’” |She went.'],
  ['a bracket after the stop', 'The road is shut. |(It reopens in May.) |Buses run.'],
  ['a bracket before the stop', 'The road is shut (it reopens in May). |Buses run.'],
  ['a dateline', 'PORTMERE (Coast Wire) – Rebels left on Friday. |Others stayed.'],
  ['a dateline with a month', 'PORTMERE, Sept. 3 (Coast Wire) — Rebels left.'],
  ['a dateline with a dash', 'PORTMERE — Mr. Roe left.'],
  ['a heading on its own line', 'Rebels leave Portmere\n|A group left on Friday.'],
  ['lines without stops', 'One\n|Two\n|Three'],
  ['a blank line', 'The town fell.\n\n|People fled.'],
  ['line ends of other systems', 'The town fell.\r\n|People fled.\r|They hid.'],
  ['a numbered list', '1. Open the gate.\n|2. Close the gate.'],
  ['a lettered list', 'a. Open the gate.\n|b. Close it.'],
  ['bullets on a line', 'The demands are these. |• Water. |• Bread.'],
  ['a name that begins with an article', 'They left. |al-Marsa fell.'],
  ['a brand that begins in lower case', 'Sales fell. |iOak rose.'],
  ['a semicolon', 'The town fell; people fled. |They hid.'],
  ['a colon', 'He said: We stay. |They cheered.'],
  ['a dash after a stop', 'The town fell. |— They fled.'],
  ['a section sign of law', 'The case cites Sec. 4 of the act. |It failed.'],
  ['brothers', 'Oak Bros. Ltd. closed. |Elm opened.'],
  ['junior', 'John Roe Jr. spoke. |He left.'],
  ['junior at the end', 'The seat went to John Roe Jr. |He thanked them.'],
  ['a name before a title at the start', 'The bill passed. |Sen. Roe objected.'],
  ['short words before a stop', 'He was ill. |It was late.'],
  ['a Chinese stop', '他走了。 |我们留下。'],
  ['an Arabic question', 'من هو؟ |لا أحد.'],
  ['percent at the end', 'Turnout was 38%. |It had been 50%.'],
  ['money at the end', 'It cost $4.5bn. |Nobody paid.'],
  ['an age at the end', 'He was 38. |She was 40.'],
  ['a quotation over two sentences with a name', '“We stay,” said Roe. |“We must.”'],
  ['a letter that names a plan', 'They chose Plan B. |Then they left.'],
  ['a word in capitals', 'IT IS OVER. |THE END.'],
  ['one without a stop', 'The town fell'],
  ['a closing mark after a space', '“We stay. ” |Others left.'],
  ['marks alone at the end', 'We stay. ***'],
  ['an ellipsis after one word, before I', '“Well… I am tired,” he said. |She left.'],
  ['an ellipsis after a clause, before I', 'We had no water… |I wept.'],
  ['a list after a colon', 'The rules are few: 1. Knock first. |2. Wait.'],
  ['a year before a stop after a colon', 'It was built in one year: 1998. |Nobody cared.'],
  ['letters in brackets', '(a) The lease ended. |(b) The rent was due.'],
  ['small numerals in brackets', 'Two things remain. |(i) Pay the fine. |(ii) Leave.'],
  ['a dateline with a state', 'OAK FALLS, Conn. — The mill will close. |It is old.'],
  ['a degree of two parts', 'Her M.Sc. supervisor and a B.Tech. student left. |He stayed.'],
  ['a degree in law', 'He has an LL.B. from Portmere. |She has none.'],
  ['a brand with a mark of exclamation', 'Its owner, Bang! Records, is broke. |Nobody bought it.'],
  ['a cry that ends with a name', '“Go to Portmere! |Boats wait there,” he said.'],
  ['a slogan in a sentence', 'The banner “Work. Bread. Peace.” was torn. |It hung there for days.'],
  ['a slogan before a comma', 'Their motto, “Look. Listen. Learn.”, is old. |It sells.'],
  ['short sentences after a colon', 'The note read: “Gone. |Sorry. |Bye.” |He wept.'],
  ['short sentences that are spoken', 'He told her “No. |Never.” |She left.'],
  ['a question, then who answers and how', '“They asked, ‘Why?’ |I said, ‘Why not?’” he recalled.'],
  ['a question that I ask', '“Is it far?” I ask. |“No,” he says.'],
  ['a question that a name tells', '“Is it far?” Ada Roe told the driver. |He shrugged.'],
  ['hours before a day that is spoken of', 'It shuts at 8 a.m. |Sunday is a holiday.'],
  ['hours before a day that belongs to them', 'It shuts at 8 a.m. Sunday. |It reopens at noon.'],
  ['no space after hours', 'The gas was off at 6 p.m.|Residents complained.'],
  ['a premier with stops within', 'Former P.M. Ada Roe wrote it. |It sold well.'],
  ['a letter before a starter', 'They met witness Y. |Neither spoke.'],
  ['a measure between two figures', 'He is 5 ft. 4 in. tall. |She ran it in 2 hrs. 41 min. |It rained.'],
  ['a measure at the end', 'The wall is 9 ft. |The gate is lower.'],
  ['the least and the most', 'Max. 24C, min. 11C. |Rain later.'],
  ['a kilometre stone', 'It fell near Km. 38. |Two died.'],
  ['a number plate', 'The lorry (reg. no. KT 14 B 220) sank. |Nobody died.'],
  ['the word no before a capital', 'The reply was no. |Ten left.'],
  ['a title in brackets', 'Dr. (Mrs.) Roe and Col. (Dr.) Lim spoke. |They left.'],
  ['a bracket whose stop stands inside', 'The note (dated May 3.) was forged. |The stamp was real.'],
  ['a bracket that ends with a short form', 'He made 214 (Roe 101 n.o.). |Rain fell.'],
  ['a compass letter before a street', 'They live on W. 4th St. in Oakfield. |It is quiet.'],
  ['a bill by its letter', 'The bill, S. 1123, passed. |It is short.'],
  ['a cited book', 'He read 1 Cor. 13 aloud. |They sang.'],
  ['an initial that touches its name', 'The minister M.Karan spoke. |J.Lim left.'],
  ['a network of one letter', 'Follow us on X. |Write to us.'],
  ['a company whose name comes again', 'He sold it to Oak Corp. |Oak shares fell.'],
  ['ranks of two parts', 'Brig.-Gen. Roe, Vice-Adm. Lim and ex-Rep. Oz met. |They ate.'],
  ['ranks of the police and of orders', 'Dep. Comm. Roe, Ald. Lim, Pte. Oz and Br. Jon came. |All sat.'],
  ['a street that ends a sentence', 'She lives at 12 Elm Dr. |He lives nearby.'],
  ['a highway', 'Turn left at Hwy. 61. |Turn right then.'],
  ['nothing', ''],
];

test.each(rows)('%s', (_, marked) => {
  const expected = marked
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
  expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected);
});

test('the table is as long as it says', () => {
  expect(new Set(rows.map(([, row]) => row)).size).toBeGreaterThanOrEqual(80);
});

test('paragraphs are lines', () => {
  const text = readText('Headline here\n\nOne. Two.\nThree.');
  expect(text.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
});

test('sentences cover all tokens in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '"', '”', '’', '\n', '1', '!', 'Mr', '(', ')', '…'), maxLength: 80 }),
      (raw) => {
        const text = readText(raw);
        let at = 0;
        for (const { from, to } of text.sentences) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          at = to;
        }
        expect(at).toBe(text.tokens.count);
      },
    ),
    { numRuns: 2000 },
  );
});
