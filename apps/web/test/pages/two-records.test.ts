import { describe, expect, test } from 'vitest';
import { siteDyad } from '../../features/records/facts/site-dyad.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

describe.skipIf(!hasBrowser)('the pages of the two records', () => {
  const site = siteBrowser();

  test('without a script /en/mirror/ shows all ten flows and a discrepancy for each', async () => {
    const { page, close } = await site.open('/en/mirror/', { javaScriptEnabled: false });
    expect(await page.locator('.record-panel svg[role="img"]:visible').count()).toBe(5);
    await page.locator('[aria-labelledby="imports"] summary').click();
    expect(await page.locator('.record-panel svg[role="img"]:visible').count()).toBe(10);
    expect(await page.locator('table.discrepancies tbody tr').count()).toBe(10);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await close();
  });

  test('without a script a pair shows both charts and the rows of its discrepancy', async () => {
    const { page, close } = await site.open('/en/economies/kgz/', { javaScriptEnabled: false });
    const { views } = await siteDyad('KGZ', 'en');
    expect(await page.locator('h1').textContent()).toBe(views.export.headline.text);
    expect(await page.locator('#how-much svg[role="img"]:visible').count()).toBe(1);
    expect(await page.locator('#import-table tbody tr').count()).toBe(views.import.series[0].points.length);
    expect(await page.locator('#export-table tbody tr').count()).toBe(views.export.series[0].points.length);
    await close();
  });

  test('on a phone /en/mirror/ is at most 7 screens long, and /en/why/ at most 5.2', async () => {
    const { page, close } = await site.open('/en/mirror/', { viewport: { width: 390, height: 844 } });
    const screens = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight / 844);
    expect(await screens()).toBeLessThanOrEqual(7);
    await page.goto('/en/why/');
    expect(await screens()).toBeLessThanOrEqual(5.2);
    await close();
  });

  test('every page with a gap leads to why there are two numbers', async () => {
    const { page, close } = await site.open('/en/mirror/', { javaScriptEnabled: false });
    for (const path of ['/en/mirror/', '/en/economies/kgz/', '/en/paper/figure-4/both/']) {
      await page.goto(path);
      expect(await page.locator('main a[href="/en/why/"]').count(), path).toBeGreaterThan(0);
    }
    await close();
  });

  test('a receipt opens in place on /en/why/, from the bars and from the table of all pairs', async () => {
    const { page, close } = await site.open('/en/why/');
    for (const number of ['.counted-bars a', '.pairs td a']) {
      await page.locator(number).first().click();
      await page.locator('dialog article').waitFor();
      await page.keyboard.press('Escape');
    }
    await close();
  });

  test('a receipt opens in place, down to the figures of the sources', async () => {
    const { page, close } = await site.open('/en/mirror/');
    await page.locator('h1 a').last().click();
    await page.locator('dialog article').waitFor();
    expect(await page.locator('dialog article').textContent()).toMatch(
      /\$5,451,009,328\D.*United Nations Statistics Division, UN Comtrade/,
    );
    await close();
  });
});
