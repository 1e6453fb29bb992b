import { describe, expect, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

describe.skipIf(!hasBrowser)('on paper', () => {
  const site = siteBrowser();

  test.each<readonly [path: string, most: number]>([
    ['/en/', 2],
    ['/en/month/', 3],
    ['/en/paper/', 3],
    ...['figure-1', 'figure-2', 'figure-3', 'figure-4', 'figure-5', 'figure-6', 'table-1'].map(
      (name) => [`/en/paper/${name}/`, 2] as const,
    ),
    ['/en/economies/kgz/', 2],
    ['/en/why/', 3],
  ])('%s takes at most %i sheets, with no text below 8 points', async (path, most) => {
    const { page, close } = await site.open(path);
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(most);
    await page.setViewportSize({ width: 710, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const small = await page.evaluate(() => {
      const found = new Set<string>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) {
        const parent = texts.currentNode.parentElement;
        const { width = 0, height = 0 } = parent?.getBoundingClientRect() ?? {};
        if (parent === null || width < 2 || height < 2 || !parent.checkVisibility()) continue;
        const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 1) : 1;
        const points = Number.parseFloat(getComputedStyle(parent).fontSize) * scale * 0.75;
        if (points < 7.95) found.add(`${points.toFixed(1)} pt: ${texts.currentNode.textContent}`);
      }
      return [...found];
    });
    expect(small).toEqual([]);
    await close();
  });

  test('colours are light, controls are gone, and a folded part is left out unless the reader opened it', async () => {
    const { page, close } = await site.open('/en/paper/figure-6/', { colorScheme: 'dark' });
    await page.locator('details.joints summary').click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.theme-switch:visible, .pager:visible, .files:visible').count()).toBe(0);
    expect(await page.locator('details.joints li').first().isVisible()).toBe(true);
    expect(await page.locator('.table-box table').first().isVisible()).toBe(true);
    expect(await page.locator('details:not([open], .sources, .table-box):visible').count()).toBe(0);
    await close();
  });
});
