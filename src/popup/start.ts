/** Starts the background where it was stopped, while the popup's own scripts are still being read. */
const wake = (): void => void (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'wake', ask: {} }).catch(() => undefined);

/** The popup's own script, beside what it imports: all of it is asked for at once, and without a script more that would do so. */
const scripts = import.meta.env.DEV ? ['/src/popup/popup-page.tsx'] : ['./popup-page.js', './report.js', './shared.js'];

// The shell that stands in the page is painted first; everything else comes behind it.
requestAnimationFrame(() =>
  setTimeout(() => {
    wake();
    for (const script of scripts) void import(/* @vite-ignore */ script);
  }),
);
