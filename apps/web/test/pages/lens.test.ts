import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';
import { tabTo } from '../support/tab-to.ts';

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('href')?.split('#')[1] ?? null);

describe.skipIf(!hasBrowser)('receipts in place', () => {
  const site = siteBrowser();

  test('from the address bar to a receipt and back, by keyboard alone', async () => {
    const { page, faults, close } = await site.open('/en/paper/figure-6/');
    await tabTo(page, 'h1 a.number');
    const cell = await focused(page);
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] article').waitFor();
    await page.waitForURL(new RegExp(`at=${cell}$`));
    expect(await page.locator('dialog .receipt-value').textContent()).toBe('22.2%');
    await tabTo(page, 'dialog .operands a.number[href*="#import-chn-kgz-"][href$="-2023"]');
    await page.keyboard.press('Enter');
    await page.locator('dialog article[id^="import-chn-kgz-"][id$="-2023"]').waitFor();
    expect(await page.locator('dialog .figure-facts').first().textContent()).toContain('General Administration of Customs');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(cell);
    await page.waitForURL((address) => !address.search.includes('at='));
    expect(faults).toEqual([]);
    await close();
  });

  test('the receipt says the same as its page', async () => {
    const { page, close } = await site.open('/en/paper/figure-3/?at=import-chn-uzb-2016');
    await page.locator('dialog[open] article').waitFor();
    const shown = await page.locator('dialog article').textContent();
    const id = await page.locator('dialog article').getAttribute('id');
    await page.goto(`/en/receipts/uzb/#${id}`);
    expect(shown).toBe(await page.locator(`#${id}`).textContent());
    await close();
  });

  test('an address with a number that is not there says so', async () => {
    const { page, close } = await site.open('/en/paper/figure-3/?at=nothing-of-the-kind');
    expect(await page.locator('dialog[open] [role="alert"]').textContent()).toContain('couldn’t show this receipt');
    await close();
  });

  test('the browser’s Back goes from an operand to the number, and then closes the panel', async () => {
    const { page, close } = await site.open('/en/paper/figure-2/');
    await page.locator('h1 a.number').first().click();
    await page.locator('dialog[open] article').waitFor();
    const first = await page.locator('dialog article').getAttribute('id');
    await page.locator('dialog .operands a').first().click();
    await page.locator(`dialog article:not(#${first})`).waitFor();
    await page.goBack();
    await page.locator(`dialog article#${first}`).waitFor();
    await page.goBack();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await close();
  });
});

describe.skipIf(!hasBrowser)('the cursor of a chart', () => {
  const site = siteBrowser();

  test('arrow keys move through the points, which are shown and spoken; i opens the receipt', async () => {
    const { page, faults, close } = await site.open('/en/paper/figure-2/');
    await tabTo(page, '.chart-cursor');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    const tip = page.locator('.cursor-tip');
    expect(await tip.textContent()).toMatch(/^Uzbekistan, 2022: \$9\.7\d billion, [\d.]+% more than in 2021; China’s figures\.$/);
    await page.waitForFunction(() => document.querySelector('[aria-live="polite"]')?.textContent?.startsWith('Uzbekistan, 2022'));
    await expect.poll(() => page.locator('[aria-live="polite"]').textContent()).toBe(await tip.textContent());
    await page.keyboard.press('i');
    await page.locator('dialog[open] article[id^="total-trade-chn-uzb-"][id$="-2022"]').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('chart-cursor');
    await page.keyboard.press('v');
    expect(await page.locator('#table').getAttribute('open')).toBeNull();
    await page.keyboard.press('?');
    expect(await page.locator('.key-help dt').count()).toBe(8);
    expect(faults).toEqual([]);
    await close();
  });

  test('the pointer shows the nearest point, a tap pins it, and the address holds it', async () => {
    const { page, close } = await site.open('/en/paper/figure-1/');
    const box = await page.locator('.chart-cursor').boundingBox();
    if (box === null) throw new Error('no chart');
    await page.mouse.move(box.x + box.width * 0.97, box.y + box.height * 0.6);
    expect(await page.locator('.cursor-tip').textContent()).toMatch(/^Central Asia, 2023: /);
    await page.mouse.click(box.x + box.width * 0.97, box.y + box.height * 0.6);
    await page.waitForURL(/pin=total-trade-chn-ca5-[a-z0-9]+-2023$/);
    await page.mouse.move(0, 0);
    expect(await page.locator('.cursor-tip').count()).toBe(1);
    await page.reload();
    await page.locator('.cursor-tip').waitFor();
    expect(await page.locator('.cursor-tip').textContent()).toMatch(/^Central Asia, 2023: /);
    await close();
  });

  test('events can be taken off the chart, and the address holds that', async () => {
    const { page, close } = await site.open('/en/paper/figure-1/');
    expect(await page.locator('svg:visible .event-mark').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('svg:visible .event-tick').count()).toBeGreaterThan(10);
    await page.locator('.switch input').uncheck();
    await page.waitForURL(/events=0$/);
    expect(await page.locator('.event-mark:visible, .event-tick:visible').count()).toBe(0);
    await close();
  });
});
