import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser';
import { parseFromPage, parseToBackground } from '../message-schemas';
import type { Asked, ToBackground, Wired } from '../messages';
import { syncAlways } from './always';
import { takeAskedFor } from './asked-for';
import { onCommand } from './commands';
import { failure, wiredFault } from './failure';
import { onPageAsks } from './from-page';
import { keep, unkeep } from './keep';
import { makeMenus, onMenu } from './menus';
import { offerReferences, reportOnOffer } from './offer';
import { clearTab, paintedIn, paintTab } from './page';
import { reject, unreject } from './rejections';
import { reviewNow } from './reviewer';
import { isOwnPage, tabOfScript } from './sender';
import { showThere } from './show-there';
import { chosenIn, shownIn, turnIn } from './shown';
import { warmUp } from './warm-up';

type Answers = { [K in keyof ToBackground]: (ask: ToBackground[K]['ask']) => Promise<ToBackground[K]['answer']> };

const answers: Answers = {
  wake: warmUp,
  askedFor: async ({ tabId }) => takeAskedFor(tabId),
  chosen: ({ tabId }) => chosenIn(tabId),
  turned: turnIn,
  shown: ({ tabId }) => shownIn(tabId),
  review: reviewNow,
  references: offerReferences,
  report: reportOnOffer,
  keep,
  unkeep,
  reject,
  unreject,
  show: ({ tabId, ...passage }) => paintTab(tabId, 'show', passage),
  showThere,
  highlight: ({ tabId, ...highlighted }) => paintTab(tabId, 'highlight', highlighted),
  clear: ({ tabId }) => clearTab(tabId),
  painted: ({ tabId }) => paintedIn(tabId),
};

async function answer({ type, ask }: Asked<ToBackground>): Promise<Wired<unknown>> {
  try {
    return { answer: await answers[type](ask as never) };
  } catch (fault) {
    return wiredFault(fault);
  }
}

// Not async: a promise would answer messages that are nobody's to answer.
browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
  const tabId = tabOfScript(sender);
  const fromPage = tabId !== undefined && parseFromPage(raw);
  if (fromPage) return onPageAsks(fromPage, tabId).then(() => ({}), wiredFault);
  if (!isOwnPage(sender)) return undefined;
  const asked = parseToBackground(raw);
  return asked ? answer(asked) : Promise.resolve({ failed: failure('failed.refused').said });
});

browser.commands.onCommand.addListener((name: string) => void onCommand(name).catch(console.error));
const sync = (): void => void syncAlways().catch(console.error);
browser.permissions.onAdded.addListener(sync);
browser.permissions.onRemoved.addListener(sync);
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  makeMenus();
  sync();
});
browser.contextMenus.onClicked.addListener((clicked, tab) => void onMenu(clicked, tab).catch(console.error));
