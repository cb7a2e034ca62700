export type Scheme = 'light' | 'dark';

/** What a reader asks of the system: a scheme, or colours of the system's own. */
export type Look = Scheme | 'forced';

/** The keys that a test presses, with the numbers that browsers know them by. */
export const CODES = { Tab: 9, 'Shift+Tab': 9, Enter: 13, End: 35, Home: 36, ArrowLeft: 37, ArrowDown: 40 };
export type Key = keyof typeof CODES;

/** A page that a test can look into and click on: a web page, the popup, or a page of the extension in a tab. */
export interface View {
  /** The value of an expression in the page, a promise's once it is kept; it must survive JSON. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** A real mouse click in the middle of the element. */
  click(selector: string): Promise<void>;
  /** Presses a key so many times. */
  press(key: Key, times?: number): Promise<void>;
  /** Writes a PNG of what is in the window, or of the whole page. */
  screenshot(file: string, whole?: boolean): Promise<void>;
}

/** A page in a tab, in which a test can also write as with a keyboard. */
export interface TabView extends View {
  /** Writes into a field in the place of what stands there. */
  write(selector: string, text: string): Promise<void>;
  /** Chooses a file of this machine in a field for files. */
  choose(selector: string, file: string): Promise<void>;
  /** Shows the page so many times as large, as the browser's own menu does. */
  zoom(factor: number): Promise<void>;
}

/** An expression: the middle of an element in the window, scrolled to only where it is hidden or covered. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  const middle = () => {
    const box = element.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const { x, y } = middle();
  const over = document.elementFromPoint(x, y);
  if (!over || !(element.contains(over) || over.contains(element))) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return middle();
})()`;

/** An expression: selects the text of an element. */
export const selecting = (selector: string): string =>
  `getSelection().selectAllChildren(document.querySelector(${JSON.stringify(selector)}))`;

/** An entry of the extension's menu: its name, and a part of what stands in the menu. */
export interface MenuEntry {
  id: string;
  words: string;
}

/** Adds selected words to the lexicon. */
export const ADD_TO_LEXICON: MenuEntry = { id: 'add-to-lexicon', words: 'to the Framecheck lexicon' };

/** A real browser with the built extension loaded; it holds one tab with a web page. */
export interface Driver {
  name: 'Chromium' | 'Firefox';
  page: View;
  /** The address of a file of the extension. */
  url(file: string): string;
  goto(address: string): Promise<void>;
  /** Clicks the real toolbar button, which grants activeTab, and waits for the popup to settle. */
  openPopup(): Promise<View>;
  closePopup(): Promise<void>;
  /** Clicks the open popup's button for the panel, which takes the popup's place, and waits for the panel to settle. */
  openPanel(): Promise<View>;
  closePanel(): Promise<void>;
  /** Opens a page of the extension in another tab, and closes it when the work is done. */
  inTab<T>(path: string, work: (view: TabView) => Promise<T>): Promise<T>;
  /** Chooses an entry of the page's context menu, on an element's words where these are to be selected, and waits for the popup to settle. */
  popupFromMenu(entry: MenuEntry, selected?: string): Promise<View>;
  /** Selects the words of an element of the page, chooses Framecheck's entry of the context menu there, and looks into the tab that it opens. */
  addSelection<T>(selector: string, work: (view: TabView) => Promise<T>): Promise<T>;
  /** Opens a page in a private window, in which `openPopup` opens the popup until the work is done. */
  inPrivateWindow<T>(address: string, work: () => Promise<T>): Promise<T>;
  /**
   * What the web page, the extension's pages that are open and those that open next are told of the reader's preference. Who has the system
   * give the colours wants no motion either.
   */
  prefer(look: Look): Promise<void>;
  /** Takes the network away from the browser, or gives it back. */
  setOffline(offline: boolean): Promise<void>;
  /** Has the web page drawn as it is printed, or as on a screen again. */
  asPrinted(printed: boolean): Promise<void>;
  /** Makes the page's window about so large, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Sends one of the extension's keyboard commands, as the browser does once its keys were pressed. */
  command(name: string): Promise<void>;
  /** A real click at a point of the page's window. */
  clickAt(at: { x: number; y: number }): Promise<void>;
  /** The text of the card on the page, whose tree no page can look into; undefined where there is none. */
  textOfCard(): Promise<string | undefined>;
  /** The edges of the card in the window, in pixels: top and bottom. */
  edgesOfCard(): Promise<[number, number] | undefined>;
  /** The outline of what has the focus in the card, as CSS writes it; undefined where nothing in it has. */
  outlineInCard(): Promise<string | undefined>;
  /** The card itself, as markup: all its styles stand in it. */
  htmlOfCard(): Promise<string | undefined>;
  /** Clicks a button of the card. */
  clickInCard(words: string): Promise<void>;
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Ends the browser as a power cut does: nothing of it gets to tidy up. */
  kill(): Promise<void>;
  /** Resolves when someone closes the browser. */
  exited: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** An extension with nothing but a popup: no background is waited for. */
  bare?: boolean;
  /** The language of the browser itself. */
  language?: string;
  /** Hosts whose pages the reader let the extension into before. */
  hosts?: string[];
  /** Shows the window. */
  headed?: boolean;
  /** A folder for the browser's profile that outlives it; one that was used before is taken up where it stands. */
  profile?: string;
  /** The most that all takes up that a site or an extension keeps, in bytes. */
  room?: number;
  /** The port of a proxy on this machine that every request goes through. */
  proxy?: number;
}

/** The page that opens when the extension is first installed. */
export const WELCOME = 'src/welcome/index.html';

/** Whether a page of the extension has nothing under way any more: its main part says so. */
export const SETTLED = 'document.querySelector("main")?.getAttribute("aria-busy") !== "true" && document.querySelector("main") !== null';
