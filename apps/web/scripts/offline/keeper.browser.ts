import { canKeep, type KeepRequest } from '../../exports/site/offline-copy.ts';

/** Has the browser keep what the page is made of, once it is read; everything, where a reader installs the site. */
function runKeeper(container: ServiceWorkerContainer): void {
  function ask(request: KeepRequest): void {
    container.ready.then(({ active }) => active?.postMessage(request));
  }
  function keepPage(): void {
    const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    ask({ keep: [location.pathname, ...files.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname)] });
  }
  window.addEventListener('load', () => {
    container.register('/sw.js').then(keepPage, () => {
      document.documentElement.dataset['unkept'] = 'on';
    });
  });
  window.addEventListener('pagehide', keepPage);
  window.addEventListener('appinstalled', () => ask({ keepAll: document.documentElement.lang }));
}

if (canKeep() && window.top === window) runKeeper(navigator.serviceWorker);
