import { type ReportOptions, reportPage } from './pages.ts';

/** Odd ways in which real sites set a report; the words are those of the report of the other browser tests, or as invented. */

const consent = Array.from(
  { length: 12 },
  () =>
    '<p>We and our partners store and read information on your device, such as cookies, to show you advertisements and to measure them.</p>',
).join('');

const wall = `<div class="cookie-consent" role="dialog" aria-modal="true" aria-label="Your privacy" style="position:fixed;inset:0;overflow:auto;background:#fff">
  <h2>Your privacy</h2>${consent}<button>Accept all</button><button>Reject all</button></div>`;

/** A further report as endless pages add it below. */
const further = (headline: string, words: string): string =>
  `<article class="next-story"><h1>${headline}</h1>${Array.from({ length: 8 }, (_, at) => `<p>${words} The council of Marrow Hill spoke of it for the ${at + 2}th time on Friday, and nobody left the hall before the lamps went out.</p>`).join('')}</article>`;

const page = (title: string, head: string, body: string, more = 'lang="en"'): string =>
  `<!doctype html><html ${more}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const update = (time: string, title: string, text: string): string =>
  `<section class="update"><h2>${title}</h2><time datetime="2026-09-03T${time}:00Z">${time}</time><p>${text}</p></section>`;

const liveBlog = page(
  'Storm over Tern Bay: follow the night',
  '<meta property="og:type" content="article">',
  `<main><h1>Storm over Tern Bay: follow the night</h1><p>The first roofs are gone and the ferries stay in port tonight.</p>
  ${update('21:10', 'Harbour closed', 'The harbour is closed, the port authority said. “Nobody sails before dawn,” said its head, Ida Marsh.')}
  ${update('20:25', 'Mob at the mill', 'A mob broke the gate of the mill, the owner claimed. Police counted forty people there.')}
  ${update('20:00', 'Lights out', 'The lights went out in the old town, where the regime had promised new cables for years.')}</main>`,
);

const gallery = page(
  'The year in pictures',
  '<meta property="og:type" content="article">',
  `<main><h1>The year in pictures</h1>${Array.from({ length: 14 }, (_, at) => `<figure><img src="/${at}.jpg" alt=""><figcaption>Boats in the harbour of Tern Bay on day ${at + 1}.</figcaption></figure>`).join('')}</main>`,
);

const amp = `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Bread prices rise</title><link rel="canonical" href="https://tern.example/bread">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bread prices rise in Tern Bay","datePublished":"2026-09-03","publisher":{"@type":"Organization","name":"Tern Bay Post"}}</script></head>
  <body><amp-sidebar id="menu" layout="nodisplay"><ul><li>Home</li><li>World</li></ul></amp-sidebar><article><h1>Bread prices rise in Tern Bay</h1>
  <amp-img src="/b.jpg" width="600" height="400"></amp-img>
  <p>A loaf costs a third more than in spring, the bakers of Tern Bay said on Thursday, and queues stand in front of every shop in the old town.</p>
  <amp-ad width="300" height="250" type="x"></amp-ad>
  <p>“We pay more for rye and more for wood,” said Ana Brandt, who leads the guild. The regime promised cheap flour in June, she said.</p>
  <p>The ministry of trade did not answer questions by the evening. Shops will open two hours later from Monday, the guild said.</p></article></body></html>`;

const stub = page(
  'Ferry line is sold',
  '<meta property="og:type" content="article"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry line is sold to its crew","isAccessibleForFree":false}</script>',
  `<article><h1>Ferry line is sold to its crew</h1><p>The ferry line of Tern Bay was sold to its crew on Thursday, the harbour office said, after a year in which the regime of its old owner had cut half of the trips.</p>
  <div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a subscriber? Log in.</p></div></article>`,
);

const breaks = page(
  'Well runs dry',
  '',
  `<div id="story"><h1>Well runs dry at Marrow Hill</h1>The well at Marrow Hill ran dry on Thursday, the mayor said, and carts with water stood at the school from noon on.<br><br>
  “The militants have taken our pump,” said Petr Havel, who farms below the hill, “and nobody dares to ask for it.”<br><br>
  The council will meet on Friday. It had asked for a new pump three times, according to its minutes, and was told to wait.</div>`,
);

const framed = page(
  'The Delta Courier',
  '',
  '<h1>The Delta Courier</h1><iframe src="/report" width="800" height="1200" title="Report"></iframe>',
);

const arabic =
  'قال رئيس البلدية يوم الخميس إن مئات الأشخاص غادروا البلدة بعد يوم من سقوط القذائف على السوق، وإن العبارات ستعود إلى العمل عندما ينقشع الضباب.';
const rightToLeft = page(
  'مئات يغادرون البلدة',
  '<meta property="og:type" content="article">',
  `<article><h1>مئات يغادرون البلدة بعد قصف السوق</h1>${Array.from({ length: 10 }, () => `<p>${arabic}</p>`).join('')}</article>`,
  'lang="ar" dir="rtl"',
);

const longStory = (): string => {
  const middle = Array.from(
    { length: 1500 },
    (_, at) =>
      `<p>On the ${at + 1}th day the lamps stayed dark in the lower street, and people carried water from the well beside the old mill until the bell rang.</p>`,
  ).join('\n');
  return reportPage({ inside: middle });
};

export const layouts: Record<string, (options?: ReportOptions) => string> = {
  '/cookie-wall': () => reportPage({ body: wall }),
  '/infinite-scroll': () =>
    reportPage({
      body: further('Mob Storms Marrow Hill Mill', 'A mob stormed the mill.') + further('Choir Sings at the Bridge', 'The choir sang.'),
    }),
  '/live-blog': () => liveBlog,
  '/gallery': () => gallery,
  '/amp': () => amp,
  '/paywall': () => stub,
  '/line-breaks': () => breaks,
  '/framed': () => framed,
  '/right-to-left': () => rightToLeft,
  '/long': longStory,
};
