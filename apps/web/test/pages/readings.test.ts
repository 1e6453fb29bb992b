import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, type OpenPage, siteBrowser } from '../support/site-browser.ts';
import { tabTo } from '../support/tab-to.ts';

const present = (page: Page): Promise<string[]> => page.locator('.lenses a[aria-current]').allTextContents();
const choice = (page: Page, name: string) => page.locator('.lenses ul').getByRole('link', { name, exact: true });

/** Marks the window, so that a page that was left can be told from one that was changed in place. */
const markWindow = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { isMarked: true }));
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'isMarked' in window);

/** What a page shows of its reading: headline, drawing, table and words. */
const shownOf = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() => {
    const drawing = [...document.querySelectorAll<SVGSVGElement>('svg[role="img"]')].find((svg) => svg.getBoundingClientRect().width > 0);
    const texts = ['h1', '.chart-subtitle', '#table', '.description', '.kicker', '.chart-key'];
    return [drawing?.innerHTML.length.toString() ?? null, ...texts.map((one) => document.querySelector(one)?.textContent ?? null)];
  });

describe.skipIf(!hasBrowser)('record and vintage in place', () => {
  const site = siteBrowser();
  const open = async (path: string): Promise<OpenPage> => {
    const opened = await site.open(path);
    await markWindow(opened.page);
    return opened;
  };

  test('a choice shows what the page of that reading shows, without leaving the page: focus, place and history are kept', async () => {
    const { page, faults, close } = await open('/en/paper/figure-2/');
    await page.evaluate(() => window.scrollTo(0, 150));
    await choice(page, 'the partners’').focus();
    const top = () => choice(page, 'the partners’').evaluate((link) => Math.round(link.getBoundingClientRect().top));
    const before = await top();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/figure-2\/partner\/$/);
    await page.waitForFunction(() => document.querySelector('.lenses a[aria-current]')?.textContent === 'the partners’');
    expect(await isMarked(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('the partners’');
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    expect(await page.locator('.lenses [role="status"]').textContent()).toBe('Now showing: the partners’, first published');
    const inPlace = await shownOf(page);
    const title = await page.title();
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('.lenses a[aria-current]')?.textContent === 'China’s');
    expect(await isMarked(page)).toBe(true);
    expect(await page.locator('.kicker').textContent()).not.toContain('from the partners');
    await page.goForward();
    await page.waitForFunction(() => document.querySelector('.lenses a[aria-current]')?.textContent === 'the partners’');
    await page.reload();
    expect(await page.title()).toBe(title);
    expect(await shownOf(page)).toEqual(inPlace);
    expect(faults).toEqual([]);
    await close();
  });

  test('the chart of the reading has its cursor, and its numbers their receipts', async () => {
    const { page, faults, close } = await open('/en/paper/figure-2/');
    await choice(page, 'reconciled (our estimate)').click();
    await page.waitForURL(/\/reconciled\/$/);
    await tabTo(page, '.chart-cursor');
    await page.keyboard.press('End');
    expect(await page.locator('.cursor-tip').textContent()).toContain('2023');
    await page.keyboard.press('i');
    await page.locator('dialog[open] article[id$="-2023"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#table a.number').first().click();
    await page.locator('dialog[open] article').waitFor();
    await page.goBack();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await isMarked(page)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('from a reading to the next, by record and by vintage, and a reading that Explore computes says so and leads there', async () => {
    const { page, close } = await open('/en/paper/figure-4/');
    await choice(page, 'both sides’').click();
    await page.waitForURL(/\/figure-4\/both\/$/);
    await choice(page, 'reconciled (our estimate)').click();
    await page.waitForURL(/\/figure-4\/reconciled\/$/);
    await choice(page, 'China’s').click();
    await page.waitForURL(/\/figure-4\/$/);
    await choice(page, 'revised').click();
    await page.waitForURL(/\/figure-4\/latest\/$/);
    expect(await present(page)).toEqual(['China’s', 'revised']);
    expect(await isMarked(page)).toBe(true);
    await page.getByRole('link', { name: 'both sides’ in Explore' }).click();
    await page.waitForURL(/\/explore\/\?.*record=both/);
    await close();
  });

  test('while a reading is slow to come the page says so, and where it does not come the link is followed', async () => {
    const { page, close } = await open('/en/paper/figure-3/');
    let isHeld = true;
    await page.route('**/figure-3/both/', async (route) => {
      while (isHeld) await new Promise((resolve) => setTimeout(resolve, 20));
      await route.continue();
    });
    await choice(page, 'both sides’').click();
    await page.locator('.lenses[aria-busy="true"]').waitFor();
    expect(await page.locator('.lenses [role="status"]').textContent()).toBe('Loading…');
    isHeld = false;
    await page.waitForURL(/\/figure-3\/both\/$/);
    expect(await isMarked(page)).toBe(true);
    await page.route('**/figure-3/partner/', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
    await choice(page, 'the partners’').click();
    await page.waitForURL(/\/figure-3\/partner\/$/);
    await page.waitForFunction(() => !('isMarked' in window));
    expect(await present(page)).toEqual(['the partners’', 'first published']);
    await close();
  });

  test.each(['/en/paper/figure-1/', '/en/mirror/', '/en/economies/kaz/'])('%s has one control of record and vintage', async (path) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.lenses').count()).toBe(1);
    expect(await page.locator('.lenses a').count()).toBeGreaterThan(2);
    await close();
  });
});
