import { formatCell } from '@sogdia/core/format';
import { viewToTable } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { siteView } from '../../features/views/facts/site-views.ts';
import { studyViewNames } from '../../lib/dataset.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

describe.skipIf(!hasBrowser)('with JavaScript off', () => {
  const site = siteBrowser();

  test.each(studyViewNames)('/en/paper/%s/ shows its chart, and a table with the numbers of the view', async (name) => {
    const { page, close } = await site.open(`/en/paper/${name}/`, { javaScriptEnabled: false });
    const view = await siteView(name, 'en');
    const drawings = page.locator('svg[role="img"]:visible');
    expect(await drawings.count()).toBe(1);
    expect(await drawings.first().getAttribute('aria-label')).toContain(view.title);
    expect(await drawings.first().locator('path, rect').count()).toBeGreaterThan(10);
    const table = viewToTable(view, 'en');
    const shown = await page
      .locator('table.numbers tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.querySelector('a') ?? cell).textContent ?? '')),
      );
    expect(shown).toEqual(
      table.rows.map((row) => [
        row.label,
        ...row.points.map((point) => (point === null ? '' : formatCell(view, point.value, view.unit, 'en'))),
      ]),
    );
    expect(await page.locator('h1').textContent()).toBe(view.headline.text);
    await close();
  });

  test('a number leads to its receipt on a page of its own', async () => {
    const { page, close } = await site.open('/en/paper/figure-3/', { javaScriptEnabled: false });
    await page.locator('table.numbers a').first().click();
    await page.waitForURL(/\/en\/receipts\/kaz\/#import-chn-kaz-[a-z0-9]+-2013$/);
    expect(await page.locator('[id^="import-chn-kaz-"][id$="-2013"] h2').first().textContent()).toBe(
      'China’s imports from Kazakhstan, 2013',
    );
    await close();
  });

  test('the overview and explore show a chart, and say what needs a script', async () => {
    for (const path of ['/', '/en/', '/en/explore/']) {
      const { page, close } = await site.open(path, { javaScriptEnabled: false });
      expect(await page.locator('svg[role="img"]:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('.needs-script:visible').count()).toBe(0);
      await close();
    }
  });
});
