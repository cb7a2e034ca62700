// The popup's first script: the background starts while the popup's own scripts are still being read.
(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'wake', ask: {} }).catch(() => undefined);
