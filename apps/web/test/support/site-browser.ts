import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

/** Whether this kind of machine has a browser to show pages in. One that fails to start is had: its tests fail. */
export const hasBrowser: boolean = inject('browser').state !== 'left-out';

/** A page of the site in a browser, and what went wrong on it: messages of the console, requests to other servers. */
export interface OpenPage {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser for the tests of one file. */
export function siteBrowser(): { readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage> } {
  const found = inject('browser');
  const address = inject('siteAddress');
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (found.state === 'runs') browser = await launchBrowser(found);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (path, options = {}) => {
      if (browser === undefined) throw new Error(found.state === 'fails' ? found.fault : 'no browser');
      const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== address) faults.push(`request: ${request.url()}`);
      });
      await page.goto(path, { waitUntil: 'load' });
      if (options.javaScriptEnabled !== false && (await page.locator('main:not(:has([data-still]))').count()) > 0) await hydrated(page);
      return { page, faults, close: () => context.close() };
    },
  };
}

/** Waits until the page answers to its reader: React has taken over what it draws. */
async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps')));
}
