import { afterEach, expect, test } from 'vitest';
import { paintedOn, switchHighlights, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

inBrowsers(() => {
  afterEach(() => browser.closePopup());

  async function highlighted(page = '/report'): Promise<void> {
    await browser.goto(site.at(page));
    await switchHighlights(await browser.openPopup(), true);
    await browser.closePopup();
  }

  /** A real click in the middle of words on the page. */
  async function clickOn(words: string): Promise<void> {
    const mark = `(() => {
      const text = [...document.querySelectorAll('h1, p')].find((p) => p.textContent.includes(${JSON.stringify(words)})).firstChild;
      const range = new Range();
      range.setStart(text, text.data.indexOf(${JSON.stringify(words)}));
      range.setEnd(text, text.data.indexOf(${JSON.stringify(words)}) + ${words.length});
      text.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`;
    await browser.clickAt(await browser.page.evaluate<{ x: number; y: number }>(mark));
  }

  const card = () => browser.textOfCard();
  const cardSays = (words: string) => waitFor(async () => (await card())?.includes(words), `a card that says ${words}`);
  const noCard = () => waitFor(async () => (await card()) === undefined, 'the card to go');

  test('a click on a marked word shows its card, and a click elsewhere takes it away', async () => {
    await highlighted();
    await clickOn('regime');
    await cardSays('regime');
    expect(await card()).toContain('The outlet’s wording of what Mara Linden said');
    // It has six lines until all that it says is asked for.
    expect(await browser.htmlOfCard()).toMatch(/line-clamp: [12]/);
    await browser.clickInCard('More');
    await waitFor(async () => !/line-clamp: \d/.test((await browser.htmlOfCard()) ?? ''), 'all that the card says');
    expect(await card()).not.toContain('More');
    await clickOn('the bus company');
    await noCard();
  });

  test('before the reader asks for highlights a click does nothing', async () => {
    await browser.goto(site.at('/report'));
    await browser.openPopup();
    await browser.closePopup();
    await clickOn('regime');
    expect(await card()).toBeUndefined();
  });

  test('a page cannot look into the card, and nothing of it stays', async () => {
    await browser.goto(site.at('/report'));
    const before = await browser.page.evaluate('document.documentElement.outerHTML');
    await browser.openPopup();
    await browser.closePopup();
    await highlighted();
    await clickOn('regime');
    await cardSays('regime');
    expect(await browser.page.evaluate('document.documentElement.lastElementChild.shadowRoot')).toBeNull();
    await browser.clickInCard('Close');
    await noCard();
    expect(await browser.page.evaluate('document.documentElement.outerHTML')).toBe(before);
  });

  test('commands highlight the page and lead from passage to passage', async () => {
    await browser.goto(site.at('/report'));
    const popup = await browser.openPopup();
    const painted = () => paintedOn(popup);
    expect(await painted()).toBe(0);
    await browser.closePopup();
    await browser.command('next');
    await cardSays('Close');
    const first = await card();
    await browser.command('next');
    await waitFor(async () => (await card()) !== first, 'the next card');
    await browser.command('previous');
    await waitFor(async () => (await card()) === first, 'the first card again');
    await browser.command('highlight');
    await noCard();
    expect(await paintedOn(await browser.openPopup())).toBe(0);
  });

  test('words with two notes are one place, by click and by keyboard, with both on one card of six lines until more is asked for', async () => {
    await highlighted('/coastal-dispatch.html');
    await clickOn('Militants');
    await cardSays('Militants');
    const clicked = await card();
    expect(clicked).toContain('Two guides offer it as the milder word for terrorist');
    expect(clicked).toContain('port officials');
    const [top, bottom] = (await browser.edgesOfCard()) ?? [0, 0];
    expect(bottom - top).toBeLessThan(150);
    await browser.clickInCard('More');
    await cardSays('Plainer');
    await browser.command('next');
    await waitFor(async () => !(await card())?.includes('Militants'), 'the card of the next place');
    await browser.command('previous');
    await waitFor(async () => (await card()) === clicked, 'the same card by keyboard');
  });

  test('what the page moves is marked where it stands then', async () => {
    await highlighted();
    await browser.page.evaluate(`(() => {
      const article = document.querySelector('article');
      article.replaceWith(article.cloneNode(true));
    })()`);
    await waitFor(async () => {
      await clickOn('regime');
      return (await card())?.includes('regime');
    }, 'the words to be marked anew');
  });

  test.each(['/trusted-types', '/no-styles', '/clobbered', '/dark'])('a card comes up on %s', async (page) => {
    await highlighted(page);
    await browser.command('next');
    await cardSays('Close');
  });

  test('in a small window, as at a zoom of 200 %, the whole card stays in it', async () => {
    await browser.resize(460, 200);
    try {
      await highlighted();
      for (const _step of [1, 2]) {
        await browser.command('next');
        await cardSays('Close');
        const height = await browser.page.evaluate<number>('innerHeight');
        await waitFor(async () => {
          const [top, bottom] = (await browser.edgesOfCard()) ?? [-1, 0];
          return top >= 0 && bottom <= height;
        }, 'the card to stand in the window');
      }
    } finally {
      await browser.resize(1280, 720);
    }
  });

  // The last one: it leaves a word muted.
  test('what is muted on its card is noted no more, until that is taken back', async () => {
    const noted = async () => {
      const words = await wordsNoted(await browser.openPopup());
      await browser.closePopup();
      return words;
    };
    await highlighted();
    await clickOn('regime');
    await cardSays('Mute');
    await browser.clickInCard('Mute');
    await cardSays('Not noted any more.');
    await browser.clickInCard('Undo');
    await cardSays('Mute');
    await waitFor(async () => (await noted()).includes('regime'), 'the word to come back');
    await clickOn('regime');
    await cardSays('Mute');
    await browser.clickInCard('Mute');
    await waitFor(async () => !(await noted()).includes('regime'), 'the word to go');
  });
});
