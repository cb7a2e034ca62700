import { parseToContent } from '../message-schemas';
import { answers } from './answers';

/** Where an earlier injection of this script left its runtime, in the extension's own world. */
const KEY = 'framecheckRuntime';

/** What belongs to the window itself: a page's `<form name=browser>` is found on its prototype only. */
const own = (name: string): unknown => Object.getOwnPropertyDescriptor(globalThis, name) && (globalThis as Record<string, unknown>)[name];

const { runtime } = (own('browser') ?? own('chrome')) as typeof chrome;

/** After an update of the extension an old script stays in the page, cut off: its runtime has lost its id. */
const isRegistered = (): boolean => Boolean((own(KEY) as typeof runtime | undefined)?.id);

function register(): void {
  Object.defineProperty(globalThis, KEY, { value: runtime, configurable: true });
  runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    // Only the background asks; scripts in pages have a tab.
    const asked = sender.id === runtime.id && !sender.tab ? parseToContent(raw) : undefined;
    if (!asked) return false;
    Promise.resolve(answers[asked.type](asked.ask as never)).then(reply, (fault: unknown) => {
      console.error(fault);
      reply(undefined);
    });
    return true;
  });
}

if (!isRegistered()) register();
