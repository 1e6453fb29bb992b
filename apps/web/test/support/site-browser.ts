import { setTimeout } from 'node:timers/promises';
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { inject } from 'vitest';
import { once } from '../../lib/promises/once.ts';
import { launchBrowser } from './launch-browser.ts';

/** Whether this kind of machine has a browser to show pages in. One that fails to start is had: its tests fail. */
export const hasBrowser: boolean = inject('browser').state !== 'left-out';

/** A page of the site in a browser, and what went wrong on it: messages of the console, requests to other servers. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  /** Waits until nothing has been fetched for half a second. The browser’s own word of it may fail to come on a busy machine. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a page is opened: in what browser, and what is done before it is loaded. */
export interface Opening extends BrowserContextOptions {
  readonly before?: (page: Page) => Promise<unknown>;
}

export interface SiteBrowser {
  readonly open: (path: string, opening?: Opening) => Promise<OpenPage>;
}

/** One browser for all files of tests that a worker runs, each page in a context of its own; it ends with the worker. */
const launched = once(async () => {
  const found = inject('browser');
  if (found.state !== 'runs') throw new Error(found.state === 'fails' ? found.fault : 'no browser');
  return launchBrowser(found);
});

/** The browser in which tests open pages of the site. */
export function siteBrowser(): SiteBrowser {
  const address = inject('siteAddress');
  return {
    open: async (path, { before, ...options } = {}) => {
      const browser = await launched();
      const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
      });
      // A browser that is slow gives up passing from one page into the next (styles/base.css), and reports so where no script of a page could catch it.
      page.on('pageerror', ({ message }) => {
        if (!message.startsWith('Transition was aborted because of invalid state')) faults.push(`error: ${message}`);
      });
      const fetching = new Set<Request>();
      page.on('requestfinished', (request) => void fetching.delete(request));
      page.on('requestfailed', (request) => void fetching.delete(request));
      page.on('request', (request) => {
        fetching.add(request);
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== address) faults.push(`request: ${request.url()}`);
      });
      await before?.(page);
      // A page may lead on to another before it has loaded: from then on that one is waited for.
      await page.goto(path, { waitUntil: 'commit' });
      await page.waitForLoadState('load');
      if (options.javaScriptEnabled !== false) await hydrated(page);
      return { page, faults, idle: () => noneFor(500, fetching), close: () => context.close() };
    },
  };
}

async function noneFor(milliseconds: number, fetching: ReadonlySet<Request>): Promise<void> {
  for (let since = performance.now(); performance.now() - since < milliseconds; ) {
    if (fetching.size > 0) since = performance.now();
    await setTimeout(50);
  }
}

/** Waits until the page answers to its reader: React has taken over what it draws, where it takes over anything. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main:not(:has([data-still]))');
    return main === null || Object.keys(main).some((key) => key.startsWith('__reactProps'));
  });
}
