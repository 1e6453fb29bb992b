import { formatCell } from '@sogdia/core/format';
import { viewToTable } from '@sogdia/core/workspace';
import { describe, expect, test } from 'vitest';
import { lensViewOf, lensViews } from '../../features/lenses/lenses.ts';
import { siteView } from '../../features/views/facts/site-views.ts';
import { routes } from '../../lib/routes.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

function addressOf(name: string): string {
  const { figure, lens } = lensViewOf(name);
  return routes.lens('en', figure, lens);
}

describe.skipIf(!hasBrowser)('the readings of a figure', () => {
  const site = siteBrowser();

  test.each([...lensViews.keys()])(
    'without a script %s shows its headline, one chart, its numbers, and reasons for absent ones',
    async (name) => {
      const { page, close } = await site.open(addressOf(name), { javaScriptEnabled: false });
      const view = await siteView(name, 'en');
      expect(await page.locator('h1').textContent()).toBe(view.headline.text);
      expect(await page.locator('svg[role="img"]:visible').count()).toBe(1);
      const shown = await page
        .locator('#table tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td a.number')].map((cell) => cell.textContent ?? '')));
      expect(shown).toEqual(
        viewToTable(view, 'en').rows.map((row) =>
          row.points.flatMap((point) => (point === null ? [] : [formatCell(view, point.value, view.unit, 'en')])),
        ),
      );
      expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(
        new RegExp(`/en/paper/${lensViewOf(name).figure}/$`),
      );
      await close();
    },
  );

  test('every other reading is one link away, without a script, and the present one is marked', async () => {
    const { page, close } = await site.open('/en/paper/figure-2/', { javaScriptEnabled: false });
    const present = () => page.locator('.lenses a[aria-current]').allTextContents();
    expect(await present()).toEqual(['China’s', 'first published']);
    await page.getByRole('link', { name: 'partners’' }).click();
    await page.waitForURL(/\/figure-2\/partner\/$/);
    expect(await present()).toEqual(['the partners’', 'first published']);
    await page.getByRole('link', { name: 'reconciled' }).click();
    await page.waitForURL(/\/figure-2\/reconciled\/$/);
    expect(await page.locator('.chart-key').textContent()).toContain('range across 5 ways');
    expect(await page.locator('svg:visible .range').count()).toBe(4);
    await page.getByRole('link', { name: 'China’s', exact: true }).click();
    await page.waitForURL(/\/figure-2\/$/);
    await page.getByRole('link', { name: 'revised', exact: true }).click();
    await page.waitForURL(/\/figure-2\/latest\/$/);
    expect(await present()).toEqual(['China’s', 'revised']);
    await close();
  });

  test('every number of a reading leads to its receipt without a script', async () => {
    const { page, close } = await site.open('/en/paper/figure-4/partner/', { javaScriptEnabled: false });
    const href = await page.locator('#table a.number').first().getAttribute('href');
    await page.goto(href ?? '');
    expect(await page.locator(`[id="${href?.split('#')[1]}"] .receipt-value`).count()).toBe(1);
    await close();
  });

  test('Turkmenistan’s absent record is hatched in the chart, a reason in the table, and words beside them', async () => {
    const { page, close } = await site.open('/en/paper/figure-2/partner/', { javaScriptEnabled: false });
    expect(await page.locator('svg:visible .break').count()).toBeGreaterThan(0);
    expect(await page.locator('#table td a.absent').count()).toBe(11);
    expect(await page.locator('.description').textContent()).toMatch(
      /No data \(the economy published no figures of its own\): Turkmenistan in 2013–2023/,
    );
    expect(await page.locator('.chart-key').textContent()).toContain('no data');
    await close();
  });

  test('the table of two records names each economy once over both, and folds what is more than can be read at one go', async () => {
    const { page, close } = await site.open('/en/paper/figure-2/both/', { javaScriptEnabled: false });
    expect(await page.locator('#table th[scope="colgroup"]').allTextContents()).toEqual([
      'Kazakhstan',
      'Uzbekistan',
      'Kyrgyzstan',
      'Tajikistan',
      'Turkmenistan',
    ]);
    expect(await page.locator('#table th.amount').count()).toBe(10);
    expect(await page.locator('.description summary').allTextContents()).toEqual(['Every series in words']);
    await close();
  });
});
