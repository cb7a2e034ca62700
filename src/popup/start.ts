/** Starts the background where it was stopped, while the popup's own scripts are still being read. */
const wake = (): void => void (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'wake', ask: {} }).catch(() => undefined);

/** What draws the popup, and what it imports: all of it is asked for at once, and without a script more that would do so. */
const [page, ...imported] = import.meta.env.DEV ? ['/src/popup/popup-page.tsx'] : ['./popup-page.js', './report.js', './shared.js'];

/** The styles of all but the shell, which are applied here and not waited for before. Nothing else is drawn without them. */
function applyStyles(): Promise<unknown> {
  const sheet = document.querySelector<HTMLLinkElement>('link[as=style]');
  if (!sheet) return Promise.resolve();
  const applied = new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
  });
  sheet.rel = 'stylesheet';
  return applied;
}

function begin(): void {
  painted.disconnect();
  clearTimeout(unseen);
  wake();
  for (const script of imported) void import(/* @vite-ignore */ script);
  void applyStyles().then(() => import(/* @vite-ignore */ page as string));
}

// The shell that stands in the page is on the screen first; everything else comes behind it. A page that nobody sees is never painted.
const painted = new PerformanceObserver(begin);
painted.observe({ type: 'paint', buffered: true });
const unseen = setTimeout(begin, 200);
