import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brazilWithGermany } from '../support/own-files.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

/** Takes away what Chrome 109 and Safari 16.4, the browsers of three years ago, did not both have. */
const ofToday = `(() => {
  const scope = globalThis;
  if (scope.cut) return;
  Object.defineProperty(scope, 'cut', { value: true });
  const lost = [
    [Map, 'groupBy'], [Object, 'groupBy'], [Array, 'fromAsync'], [Promise, 'withResolvers'], [Promise, 'try'], [URL, 'parse'], [URL, 'canParse'],
    [AbortSignal, 'any'], [RegExp, 'escape'], [Error, 'isError'], [Math, 'sumPrecise'],
    ...['toSorted', 'toReversed', 'toSpliced', 'with'].flatMap((name) => [[Array.prototype, name], [Object.getPrototypeOf(Int8Array.prototype), name]]),
    ...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'].map((name) => [Set.prototype, name]),
    ...['map', 'filter', 'flatMap', 'take', 'drop', 'some', 'every', 'find', 'reduce', 'forEach', 'toArray'].map((name) => [Object.getPrototypeOf(Object.getPrototypeOf([].values())), name]),
    ...['isWellFormed', 'toWellFormed'].map((name) => [String.prototype, name]), [ReadableStream.prototype, Symbol.asyncIterator],
    [ReadableStream.prototype, 'values'], [Map.prototype, 'getOrInsert'], [Map.prototype, 'getOrInsertComputed'],
    [scope, 'Iterator'], [scope, 'scheduler'], [scope, 'navigation'],
  ];
  for (const [owner, name] of lost) delete owner[name];
})();`;

/** An older browser in this one, in pages and in workers. */
async function made(context: BrowserContext): Promise<void> {
  await context.addInitScript(ofToday);
  await context.route(/\.js(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${ofToday}${await response.text()}` });
  });
}

describe.skipIf(!hasBrowser)('a browser of three years ago', () => {
  const site = siteBrowser();
  const inOlder = async (path: string, check: (page: Page) => Promise<void>): Promise<void> => {
    const { page, faults, close } = await site.open(path, { serviceWorkers: 'block', before: (opening) => made(opening.context()) });
    expect(
      await page.evaluate(() => ['union' in Set.prototype, 'withResolvers' in Promise, 'former' in document.documentElement.dataset]),
    ).toEqual([false, false, false]);
    await check(page);
    expect(faults.filter((fault) => !fault.includes('blocked by Playwright'))).toEqual([]);
    await close();
  };

  test('moves the cursor over a chart', () =>
    inOlder('/en/paper/figure-2/', async (page) => {
      await page.locator('.chart-cursor[tabindex]').first().focus();
      await page.keyboard.press('ArrowRight');
      await page.locator('.cursor-tip').waitFor();
    }));

  test('explores', () =>
    inOlder('/en/explore/?measure=export&partners=KGZ&years=2015-2024', async (page) => {
      await page
        .locator('.explore-result h2')
        .filter({ hasText: /Kyrgyzstan/ })
        .first()
        .waitFor();
      await page.goto('/en/explore/?indicator=gdp&economies=KAZ,UZB&years=2010-2024');
      await page.locator('.explore-result h2').filter({ hasText: /GDP/ }).first().waitFor();
    }));

  test('finds and answers', () =>
    inOlder('/en/search/?q=exports+to+kyrgyzstan+2023', async (page) => {
      await page.locator('.search-answer').waitFor();
    }));

  test('checks a draft', () =>
    inOlder('/en/draft/', async (page) => {
      await page.getByRole('button', { name: 'Try a sample' }).click();
      await page.getByRole('button', { name: 'Check figures' }).click();
      await page.locator('.draft-summary').waitFor();
    }));

  test('reads a file of one’s own', () =>
    inOlder('/en/workbench/', async (page) => {
      await page.locator('.bench-status').waitFor({ state: 'attached' });
      await page.locator('#bench-file').setInputFiles({ name: 'brazil.csv', mimeType: 'text/csv', buffer: Buffer.from(brazilWithGermany) });
      await page.locator('.bench-explore .explore-result').waitFor();
    }));
});
