/** Starts the background where it was stopped, while the popup's own scripts are still being read. */
const wake = (): void => void (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'wake', ask: {} }).catch(() => undefined);

// The shell that stands in the page is painted first; everything else comes behind it.
requestAnimationFrame(() =>
  setTimeout(() => {
    wake();
    void import('./popup-page');
  }),
);
