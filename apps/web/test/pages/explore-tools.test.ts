import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const ask = async (page: Page, label: string, value: string, address: RegExp): Promise<void> => {
  await page.locator('.explore-controls').getByLabel(label).selectOption(value);
  await page.waitForURL(address);
};

describe.skipIf(!hasBrowser)('what can be done with a view in Explore', () => {
  const site = siteBrowser();

  test('undo and redo go through the questions by buttons and by keys, each a step of the browser’s history too', async () => {
    const { page, faults, close } = await site.open('/en/explore/');
    expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true');
    await ask(page, 'Measure', 'import', /\?measure=import$/);
    await ask(page, 'Whose figures', 'both', /record=both/);
    await page.locator('.explore-files').waitFor();
    await button(page, 'Undo').click();
    await page.waitForURL(/\?measure=import$/);
    await page.keyboard.press('Control+z');
    await page.waitForURL(/\/explore\/$/);
    expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Control+Shift+Z');
    await page.waitForURL(/\?measure=import$/);
    await button(page, 'Redo').click();
    await page.waitForURL(/record=both/);
    expect(await page.locator('.explore-controls').getByLabel('Whose figures').inputValue()).toBe('both');
    expect(await button(page, 'Redo').getAttribute('aria-disabled')).toBe('true');
    await page.goBack();
    await page.waitForURL(/\?measure=import$/);
    await page.locator('.explore-controls').getByLabel('From').focus();
    await page.keyboard.press('Control+z');
    expect(new URL(page.url()).search).toBe('?measure=import');
    expect(faults).toEqual([]);
    await close();
  });

  test('the link that is copied opens the view, and so does the one that is shared', async () => {
    const { page, close } = await site.open('/en/explore/?measure=export&partners=KGZ', {
      permissions: ['clipboard-read', 'clipboard-write'],
      before: (opening) =>
        opening.addInitScript(() => {
          Object.assign(navigator, { share: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data.url })) });
        }),
    });
    await button(page, 'Copy link').click();
    await button(page, 'Copied').waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).search).toBe('?measure=export&partners=KGZ');
    expect(address).toBe(page.url());
    await button(page, 'Share…').click();
    expect(await page.evaluate(() => (window as unknown as { shared: string }).shared)).toBe(page.url());
    await close();
  });

  test('a view is cited in four forms, of the view that is shown', async () => {
    const { page, faults, close } = await site.open('/en/explore/?measure=export&partners=KGZ');
    await page.locator('.explore-files').waitFor();
    await button(page, 'Cite').click();
    const citations = page.locator('.citations pre');
    await citations.first().waitFor();
    expect(await page.locator('.citations dt').allTextContents()).toEqual(['Text', 'BibTeX', 'GB/T 7714', 'GOST R 7.0.5']);
    for (const text of await citations.allTextContents()) expect(text).toContain(page.url());
    expect(await page.locator('.citations').textContent()).toContain(await page.locator('.chart-title').first().textContent());
    expect(faults).toEqual([]);
    await close();
  });

  test('a form of one year plays its years, is paused, and goes by steps; the address holds the year, and Undo leads before the play', async () => {
    const { page, faults, close } = await site.open('/en/explore/?chart=treemap&years=2018-2021');
    await page.locator('.explore-files').waitFor();
    await button(page, 'Play').click();
    const year = page.locator('.play output');
    expect(await year.textContent()).toBe('2021');
    await button(page, 'Start').click();
    await page.waitForURL(/years=2018(&|$)/);
    await page.waitForURL(/years=2018-2019/);
    await button(page, 'Pause').click();
    const paused = await year.textContent();
    await page.waitForTimeout(1500);
    expect(await year.textContent()).toBe(paused);
    await button(page, 'Next year').click();
    await page.waitForFunction((before) => document.querySelector('.play output')?.textContent !== before, paused);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.waitForURL(/chart=treemap&years=2018-2021|years=2018-2021&chart=treemap/);
    await ask(page, 'Chart', 'line', /explore\/\?years=2018-2021$/);
    expect(await button(page, 'Play').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('years can be played only where a chart shows one of them, and lines have a log scale only where no value is below zero', async () => {
    const { page, close } = await site.open('/en/explore/?chart=line&years=2013-2024');
    const scale = page.getByLabel('Scale');
    await scale.selectOption('Log');
    await page.waitForURL(/scale=log/);
    expect(await button(page, 'Play').count()).toBe(0);
    const ticks = await page.locator('.explore-result .chart:visible .tick').allTextContents();
    expect(ticks).toEqual(expect.arrayContaining(['1', '10']));
    await ask(page, 'Chart', 'map', /chart=map/);
    await button(page, 'Play').waitFor();
    expect(await scale.count()).toBe(0);
    await close();
    const { page: other, close: closeOther } = await site.open('/en/explore/?measure=trade-balance&years=2013-2024');
    await other.locator('.explore-result h2').first().waitFor();
    expect(await other.getByLabel('Scale').count()).toBe(0);
    await closeOther();
  });

  test('the scale of an address is drawn, stays when something else is chosen, and panels can have scales of their own', async () => {
    const { page, close } = await site.open('/en/explore/?chart=small-multiples&years=2013-2024&scale=free');
    await page.getByText('Each panel has its own scale').waitFor();
    const ticksOf = async () => (await page.locator('.explore-result .chart:visible .tick').allTextContents()).length;
    const apart = await ticksOf();
    await page.getByLabel('Scale').selectOption('Linear');
    await expect.poll(ticksOf).toBeLessThan(apart);
    await page.goBack();
    await expect.poll(ticksOf).toBe(apart);
    await ask(page, 'Chart', 'line', /chart=line.*scale=free|scale=free.*chart=line|years=2013-2024&scale=free/);
    expect(await page.getByLabel('Scale').inputValue()).toBe('linear');
    await close();
  });

  test('nothing plays by itself for one whose system asks for less motion', async () => {
    const { page, close } = await site.open('/en/explore/?chart=treemap&years=2018-2021', { reducedMotion: 'reduce' });
    await page.locator('.explore-files').waitFor();
    await button(page, 'Play').click();
    expect(await button(page, 'Start').count()).toBe(0);
    await button(page, 'Previous year').click();
    await page.waitForURL(/years=2018-2020/);
    await close();
  });

  test('more than six lines on one chart are offered as small charts', async () => {
    const { page, close } = await site.open('/en/explore/?record=both');
    await page.locator('.many-lines').waitFor();
    expect(await page.locator('.many-lines').textContent()).toContain('10 lines');
    await page.locator('.many-lines button').click();
    await page.waitForURL(/chart=small-multiples/);
    await page.locator('.many-lines').waitFor({ state: 'detached' });
    await close();
  });
});
