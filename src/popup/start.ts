// The shell that stands in the page is painted first; everything else comes behind it.
requestAnimationFrame(() => setTimeout(() => import('./popup-page')));
