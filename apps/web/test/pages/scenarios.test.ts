import { describe, expect, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

describe.skipIf(!hasBrowser)('the desk of a scenario', () => {
  const site = siteBrowser();

  test('says which numbers it takes where one is out of its bounds, and works out nothing from them', async () => {
    const { page, close } = await site.open('/en/scenarios/trade-costs/');
    const rows = page.locator('.desk tbody th');
    const [low, high] = [page.locator('.desk input[type=number]').nth(0), page.locator('.desk input[type=number]').nth(1)];
    expect(await rows.count()).toBe(2);
    await low.fill('-5');
    expect(await page.locator('.desk-wrong').textContent()).toBe('Enter a number from 0 to 50');
    expect(await rows.count()).toBe(0);
    expect(await page.locator('.no-answer').textContent()).toContain('within its limits');
    await low.fill('30');
    await high.fill('5');
    expect(await page.locator('.desk-wrong').count()).toBe(0);
    expect(await rows.count()).toBe(0);
    await high.fill('30');
    expect(await rows.count()).toBe(2);
    expect(await page.locator('.no-answer').count()).toBe(0);
    await close();
  });
});
