import { describe, expect, test } from 'vitest';
import { siteDyad } from '../../features/records/facts/site-dyad.ts';
import { dyadEconomies } from '../../features/records/facts/two-records-views.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const paths = ['/en/mirror/', ...dyadEconomies.map((code) => `/en/economies/${code.toLowerCase()}/`)];

describe.skipIf(!hasBrowser)('the pages of the two records', () => {
  const site = siteBrowser();

  test.each(paths)('no number of %s stands without a receipt, but for years and counts', async (path) => {
    const { page, close } = await site.open(path, { javaScriptEnabled: false });
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll('h1, .numbers:not(.plain) td, .economy-page dd, svg .value, svg .end-value')]
        .filter(
          (element) => !element.matches('[data-receipt]') && element.querySelector('time') === null && !element.matches('.revisions .text'),
        )
        .flatMap((element) => {
          const text = [...element.childNodes]
            .filter((node) => !(node instanceof Element && node.matches('a[data-receipt], tspan[data-receipt]')))
            .map((node) => node.textContent ?? '')
            .join('');
          return (text.match(/[$¥−]?\d[\d.,]*%?/g) ?? []).filter((number) => !/^(19|20)\d\d[.,]?$/.test(number));
        }),
    );
    expect(bare).toEqual([]);
    await close();
  });

  test('without a script /en/mirror/ shows all ten flows and a discrepancy for each, and /en/history/ all ten since 1992', async () => {
    const { page, close } = await site.open('/en/history/', { javaScriptEnabled: false });
    expect(await page.locator('.record-panel svg[role="img"]:visible').count()).toBe(10);
    await page.goto('/en/mirror/');
    expect(await page.locator('.record-panel svg[role="img"]:visible').count()).toBe(10);
    expect(await page.locator('table.discrepancies tbody tr').count()).toBe(10);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    expect(await page.locator('table.discrepancies .without-script:visible').count()).toBe(9);
    await close();
  });

  test('without a script a pair shows both charts and the rows of its discrepancy', async () => {
    const { page, close } = await site.open('/en/economies/kgz/', { javaScriptEnabled: false });
    const { views } = await siteDyad('KGZ', 'en');
    expect(await page.locator('h1').textContent()).toBe(views.export.headline.text);
    expect(await page.locator('#how-much svg[role="img"]:visible').count()).toBe(1);
    expect(await page.locator('#import-table tbody tr').count()).toBe(views.import.series[0].points.length);
    expect(await page.locator('#export-table tbody tr').count()).toBe(views.export.series[0].points.length);
    await close();
  });

  test('the discrepancies sort by a column, largest first, then smallest; rows without a discrepancy stay last', async () => {
    const { page, close } = await site.open('/en/mirror/');
    const ratios = (): Promise<string[]> =>
      page
        .locator('table.discrepancies tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.children[5]?.getAttribute('data-sort') ?? ''));
    const known = (values: readonly string[]): readonly number[] => values.filter((value) => value !== '').map(Number);
    await page.getByRole('button', { name: 'Ratio' }).click();
    const falling = await ratios();
    expect(known(falling)).toEqual(known(falling).toSorted((one, other) => other - one));
    expect(falling.slice(-2)).toEqual(['', '']);
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Ratio');
    await page.getByRole('button', { name: 'Ratio' }).click();
    expect(known(await ratios())).toEqual(known(falling).toReversed());
    await close();
  });

  test('a receipt opens in place, down to the figures of the sources', async () => {
    const { page, close } = await site.open('/en/mirror/');
    await page.locator('h1 a').last().click();
    await page.locator('dialog article').waitFor();
    expect(await page.locator('dialog article').textContent()).toContain('published as 5353257.336 thousand USD');
    await close();
  });
});
