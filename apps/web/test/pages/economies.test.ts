import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { siteEconomy } from '../../features/economies/facts/site-economy.ts';
import { economyProfiles, siteQuestion } from '../../lib/dataset.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const pages = economyProfiles.map((profile) => [profile.economy, profile, `/en/economies/${profile.economy.toLowerCase()}/`] as const);
const phone = { width: 390, height: 844 };

describe.skipIf(!hasBrowser)('the pages of economies', () => {
  const site = siteBrowser();

  // The reporter's has a panel for each partner, and takes a third.
  test.each(pages)('that of %s prints as two sheets at most, with its sources and its address', async (economy, _, path) => {
    const { page, close } = await site.open(path);
    const sheet = await page.pdf({ preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(economy === siteQuestion.reporter ? 3 : 2);
    await page.emulateMedia({ media: 'print' });
    const foot = page.locator('.sheet-foot');
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.textContent()).toContain(path);
    expect(await page.locator('.key-figures').isVisible()).toBe(true);
    await close();
  });

  test.each(pages)('that of %s answers six questions in order without a script, each a link of its menu', async (_, profile, path) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    const { first } = await siteEconomy(profile, 'en');
    expect(await page.locator('h1').textContent()).toBe(first.headline.text);
    const parts = await page.locator('.part-links a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(parts).toHaveLength(6);
    const tops = await Promise.all(parts.map(async (part) => (await page.locator(part).boundingBox())?.y ?? Number.NaN));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    for (const part of ['#how-much', '#which-way', '#since-when'])
      expect(await page.locator(`${part} svg[role="img"]:visible`).count(), part).toBeGreaterThan(0);
    for (const id of ['months', 'since-1992', 'together'])
      expect(await page.locator(`#${id}-table`).count(), id).toBe(profile.views.some((view) => view.id === id) ? 1 : 0);
    expect(await page.locator('.key-figures dd').count()).toBe(4);
    await close();
  });

  test.each(pages)(
    'that of %s shows its first chart on the first screen of a telephone, and has at most ten screens',
    async (_, __, path) => {
      const { page, close } = await site.open(path, { viewport: phone });
      const box = await page.locator('#how-much svg[role="img"]:visible').first().boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(phone.height);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(10 * phone.height);
      await close();
    },
  );

  test('the menu of the page stays in sight, and scrolls sideways on a telephone', async () => {
    const { page, close } = await site.open('/en/economies/kgz/', { viewport: { width: 360, height: 740 } });
    const menu = page.locator('.part-links');
    await page.locator('.part-links a').nth(4).click();
    expect((await menu.boundingBox())?.y).toBe(0);
    expect((await page.locator('#since-when h2').boundingBox())?.y).toBeGreaterThan(44);
    expect(await menu.locator('ul').evaluate((list) => list.scrollWidth > list.clientWidth)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await close();
  });

  test('a number of a tile, one of a heading and one of the bars open in place', async () => {
    const { page, close } = await site.open('/en/economies/kgz/');
    for (const place of ['.key-figures', 'h1', '.bars']) {
      await page.locator(`${place} a.number`).first().click();
      await page.locator('dialog article').waitFor();
      expect(await page.locator('dialog article').textContent(), place).toContain('Kyrgyzstan');
      await page.keyboard.press('Escape');
    }
    await close();
  });

  test('a drawing that is not sent twice stays when the page comes to life, with its cursor', async () => {
    const { page, close } = await site.open('/en/economies/kgz/');
    const months = page.locator('#which-way svg[role="img"]:visible');
    expect(await months.count()).toBe(1);
    await page.locator('#which-way .chart-cursor').hover();
    expect(await months.count()).toBe(1);
    expect(await page.locator('#months-table tbody tr').count()).toBeGreaterThan(24);
    await close();
  });

  test('the list has every partner once, with a bar on one scale, the longest first', async () => {
    const { page, close } = await site.open('/en/economies/', { javaScriptEnabled: false });
    const links = await page.locator('.bars .bar-name a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.toSorted()).toEqual(siteQuestion.partners.map((code) => `/en/economies/${code.toLowerCase()}/`).toSorted());
    const widths = await page.locator('.bars rect').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
    expect(await page.locator('.bars .number').count()).toBe(links.length);
    await close();
  });

  test('an address at which a pair stood before sends on to its page, which is the canonical one, and holds a link for readers without', async () => {
    const former = readFileSync(join(inject('siteRoot'), 'en/dyad/kgz/index.html'), 'utf8');
    expect(former).toMatch(/<link rel="canonical" href="[^"]*\/en\/economies\/kgz\/"/);
    expect(former).not.toMatch(/role="img"|class="number|data-receipt=/);
    const { page, close } = await site.open('/en/dyad/kgz/');
    await page.waitForURL('**/en/economies/kgz/');
    expect(await page.locator('.pager [aria-current="page"]').textContent()).toBe('Kyrgyzstan');
    await close();
    expect(former).toContain('<a class="forward" href="/en/economies/kgz/">');
  });
});
