/** The words of the report that the browser tests read: an invented event in an invented country. */
const paragraphs = [
  'Hundreds of people left the river town of Ostrava Dell on Thursday, a day after shells fell on its market, residents said.',
  'The regime moved tanks to the bridge before dawn, according to Mara Linden, who runs the ferry.',
  '“The militants fired first,” said Colonel Petr Havel, a spokesman for the army, “and we answered.”',
  'Aid workers brought blankets and water to a school on the far bank, where four hundred people spent the night.',
  'The harbour office said that two boats had been turned back, and that the rest would cross when the fog lifted.',
  'In the afternoon the hospital counted nine wounded people, three of them children, its director Ana Brandt said.',
  'Shopkeepers swept glass from the square; the baker opened for two hours and sold out of bread.',
  'Talks between the two sides are to begin again on Saturday in the capital, the foreign ministry said in a statement.',
  'By evening the shelling had stopped. Families with carts waited at the crossing, and soldiers checked their papers.',
  'Nobody in the town could say when the road to the north would open, and the bus company sold no tickets.',
];

const filler = Array.from(
  { length: 12 },
  (_, at) =>
    `On the ${at + 1}th street the lamps stayed dark, and people who had come back carried water from the well beside the old mill.`,
);

const last = 'At the end of the day the rebels held the hill above the mill, the ferry company said in a short note to its passengers.';

const headline = 'Hundreds Leave River Town After Market Is Shelled';

export interface ReportOptions {
  head?: string;
  body?: string;
  before?: string;
  /** At the end of the report itself. */
  inside?: string;
}

/** The report as a news page; `head`, `before` and `body` go into its head, before and after the report. */
export const reportPage = ({ head = '', body = '', before = '', inside = '' }: ReportOptions = {}): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${headline} | The Delta Courier</title>
    <meta property="og:site_name" content="The Delta Courier" />
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2026-09-03T18:20:00Z" />
    ${head}
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    ${before}
    <main><article>
      <h1>${headline}</h1>
      ${[...paragraphs, ...filler, last, ...filler].map((text) => `<p>${text}</p>`).join('\n      ')}
      ${inside}
    </article></main>
    ${body}
  </body>
</html>`;

const stories = [
  'Ferry Resumes After Fog',
  'Council Votes on Bread Price',
  'School Opens Its Doors',
  'Rain Fills the Reservoir',
  'Choir Sings at the Bridge',
];

/** The report, of 1,000 words with what is told beside it, among the menus and lists of a news site: some 1,500 elements. */
export function newsPage(): string {
  const links = (count: number) =>
    `<ul>${Array.from({ length: count }, (_, at) => `<li><a href="/${at}">${stories[at % stories.length]}</a></li>`).join('')}</ul>`;
  const street = (at: number) =>
    `On the ${at}th quay the cranes stood still; the crew of a barge from the north played cards and said that nobody had told them anything.`;
  const inside = Array.from({ length: 9 }, (_, at) => `<p>${street(at + 2)}</p>`).join('\n');
  return reportPage({ before: `<nav>${links(230)}</nav>`, inside, body: `<aside>${links(250)}</aside><footer>${links(240)}</footer>` });
}

const TERMS = 'regime militants rebels mob terrorists thugs junta cronies'.split(' ');
const termAt = (at: number): string => TERMS[at % TERMS.length] as string;
/** A village of its own for each number. */
const villageAt = (at: number): string => {
  const name = [...String(at)].map((digit) => 'bo ce di fu ga ki lo mu ne pa'.split(' ')[Number(digit)]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** A report in which more than five hundred places are noted. */
export const markedPage =
  (): string => `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Long</title></head>
  <body><article><h1>Many Words of the Same Kind in One Report</h1>${Array.from(
    { length: 520 },
    (_, day) =>
      `<p>Near ${villageAt(day)} the ${termAt(day)} met the ${termAt(day + 3)} of ${villageAt(day + 600)}, and officials claimed that ${day + 2} people were killed in ${villageAt(7 * day + 11)}.</p>`,
  ).join('')}</article></body></html>`;

/** A report of more characters than two reports that are compared may have. */
export const longPage = (): string =>
  reportPage({ inside: Array.from({ length: 1_700 }, (_, at) => `<p>${filler[at % filler.length]} It was house ${at}.</p>`).join('\n') });

/** A list of stories, as on an outlet's front. */
export const homePage = (): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>The Delta Courier</title></head><body><h1>The Delta Courier</h1>
${[...stories, ...stories, ...stories].map((title, at) => `<section><h2><a href="/story-${at}">${title}</a></h2><p>Read what happened.</p></section>`).join('\n')}
</body></html>`;

export const emptyPage = (): string => '<!doctype html><html lang="en"><head><title>Nothing</title></head><body></body></html>';

/** A PDF of one blank page, with its table of references in place. */
export function blankPdf(): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(`${file}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`);
}
