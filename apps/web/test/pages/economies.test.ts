import { describe, expect, test } from 'vitest';
import { siteEconomy } from '../../features/economies/facts/site-economy.ts';
import { economyProfiles } from '../../lib/dataset.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const pages = economyProfiles.map((profile) => [profile.economy, profile, `/en/economies/${profile.economy.toLowerCase()}/`] as const);

describe.skipIf(!hasBrowser)('the pages of economies', () => {
  const site = siteBrowser();

  test.each(pages)('that of %s prints as one sheet, with its sources and its address', async (_, __, path) => {
    const { page, close } = await site.open(path);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const foot = page.locator('.sheet-foot');
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.textContent()).toContain(path);
    expect(await page.locator('.key-figures').isVisible()).toBe(true);
    await close();
  });

  test.each(pages)(
    'that of %s has everything without a script: its finding, every view with a chart and a table, and links to its parts',
    async (_, profile, path) => {
      const { page, close } = await site.open(path, { javaScriptEnabled: false });
      const { first, answers } = await siteEconomy(profile, 'en');
      expect(await page.locator('h1').textContent()).toBe(first.view.headline.text);
      for (const { id } of answers) {
        expect(await page.locator(`#${id} svg[role="img"]:visible`).count(), id).toBeGreaterThan(0);
        expect(await page.locator(`#${id}-table`).count(), id).toBe(1);
      }
      const parts = await page.locator('.part-links a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(parts.length).toBeGreaterThan(8);
      for (const part of parts) expect(await page.locator(part).count(), part).toBe(1);
      await close();
    },
  );

  test('a number of a view and one of what else is held open in place', async () => {
    const { page, close } = await site.open('/en/economies/kgz/');
    await page.locator('.key-figures a').first().click();
    await page.locator('dialog article').waitFor();
    expect(await page.locator('dialog article').textContent()).toContain('Kyrgyzstan');
    await page.keyboard.press('Escape');
    await page.locator('.held-groups summary').nth(1).click();
    await page.locator('.held-table a[data-receipt]').first().click();
    await page.locator('dialog article').waitFor();
    await close();
  });

  test('a drawing that is not sent twice stays when the page comes to life, with its cursor', async () => {
    const { page, close } = await site.open('/en/economies/kgz/');
    expect(await page.locator('#debt svg[role="img"]:visible').count()).toBe(1);
    await page.locator('#debt .chart-cursor').hover();
    expect(await page.locator('#debt svg[role="img"]:visible').count()).toBe(1);
    expect(await page.locator('#debt-table tbody tr').count()).toBeGreaterThan(0);
    await close();
  });

  test.each(['/en/dyad/kgz/', '/en/dyad/kgz/receipts/figures/'])('%s, where a pair stood before, leads to its page', async (former) => {
    const { page, close } = await site.open(former);
    await page.waitForURL('**/en/economies/kgz/');
    expect(await page.locator('.kicker').first().textContent()).toBe('China and Kyrgyzstan');
    await close();
  });
});
