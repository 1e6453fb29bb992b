import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mostTabStops } from '../../features/page/stops/stops-script.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';
import { isPastContent } from '../support/tab-stops.ts';

const focusedText = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);

async function tabUntil(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < mostTabStops; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector)) return;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

describe.skipIf(!hasBrowser)('the stops of the Tab key', () => {
  const site = siteBrowser();

  test('the numbers of a table are one stop, and the arrow keys go through its rows and columns to any receipt', async () => {
    const { page, faults, close } = await site.open('/en/paper/figure-2/');
    await tabUntil(page, '#table table');
    const cellOf = () =>
      page.evaluate(() => {
        const cell = document.activeElement?.closest('td');
        return cell == null ? null : [cell.cellIndex, (cell.parentElement as HTMLTableRowElement).rowIndex];
      });
    const [column = 0, row = 0] = (await cellOf()) ?? [];
    await page.keyboard.press('ArrowDown');
    expect(await cellOf()).toEqual([column, row + 1]);
    await page.keyboard.press('End');
    const id = await page.evaluate(() => document.activeElement?.getAttribute('href')?.split('#')[1]);
    await page.keyboard.press('Enter');
    await page.locator(`dialog[open] article[id="${id}"]`).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await cellOf()).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href')?.split('#')[1])).toBe(id);
    expect(faults).toEqual([]);
    await close();
  });

  test('every link of a page can be reached: those of a group by the arrow keys, of which a sentence tells', async () => {
    const { page, close } = await site.open('/en/paper/claims/c09/');
    const reached = new Set<string>();
    const note = async (): Promise<boolean> => {
      const before = reached.size;
      reached.add(
        await page.evaluate(() => String([...document.querySelectorAll('a[href]')].indexOf(document.activeElement as HTMLAnchorElement))),
      );
      return reached.size > before;
    };
    for (await page.keyboard.press('Tab'); !(await isPastContent(page)); await page.keyboard.press('Tab')) {
      await note();
      await page.keyboard.press('Home');
      await note();
      for (let goes = true; goes; goes = await note()) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Home');
    }
    const missed = await page
      .locator('main a[href]')
      .evaluateAll((links) =>
        links
          .filter((link) => link.checkVisibility({ visibilityProperty: true }))
          .map((link) => String([...document.querySelectorAll('a[href]')].indexOf(link))),
      );
    expect(missed.filter((link) => !reached.has(link))).toEqual([]);
    await close();
  });

  test('a group says which keys move inside it, to eyes while it has the focus and to readers of screens', async () => {
    const { page, close } = await site.open('/en/paper/figure-2/');
    const hint = page.locator('#stops-hint');
    expect(await hint.isVisible()).toBe(false);
    await tabUntil(page, '#table table');
    expect(await hint.isVisible()).toBe(true);
    expect(await hint.textContent()).toContain('Arrow keys move');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('stops-hint');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-describedby'))).toBe('stops-hint');
    await page.locator('.chart-cursor').focus();
    expect(await hint.isVisible()).toBe(false);
    await close();
  });

  test('a part that is opened can be walked through, and without a script every link is a stop', async () => {
    const { page, close } = await site.open('/en/topics/imbalance/');
    await tabUntil(page, 'main');
    const isFolded = () =>
      page.evaluate(() => {
        const links = [...(document.activeElement?.closest('summary')?.parentElement?.querySelectorAll('a') ?? [])];
        return links.some((link) => link.closest('table') === null);
      });
    for (let step = 0; step < 200 && !(await isFolded()); step += 1) await page.keyboard.press(step % 20 === 19 ? 'Tab' : 'ArrowRight');
    const summary = await focusedText(page);
    await page.keyboard.press('Enter');
    await page.locator('details[open]:has(summary:focus) a').first().waitFor();
    await page.keyboard.press('Tab');
    const placeOf = () =>
      page.evaluate(() => {
        const folded = document.activeElement?.closest('details');
        const links = [...(folded?.querySelectorAll('a') ?? [])];
        return { summary: folded?.querySelector('summary')?.textContent, at: links.indexOf(document.activeElement as HTMLAnchorElement) };
      });
    const first = await placeOf();
    expect(first.summary).toBe(summary);
    await page.keyboard.press('ArrowDown');
    const second = await placeOf();
    expect(second.summary).toBe(summary);
    expect(second.at).toBeGreaterThan(first.at);
    await page.keyboard.press('Shift+Tab');
    expect(await focusedText(page)).toBe(summary);
    await close();
    const still = await site.open('/en/paper/figure-2/', { javaScriptEnabled: false });
    expect(await still.page.locator('main [tabindex="-1"]').count()).toBe(0);
    await still.close();
  });
});
