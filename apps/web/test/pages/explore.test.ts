import { computeView, decodeViewSpec } from '@sogdia/core';
import { formatCell } from '@sogdia/core/format';
import { viewToTable } from '@sogdia/core/workspace';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { datasetOf, siteScope } from '../../lib/dataset.ts';
import { partsOfView } from '../../lib/fetch-dataset.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

async function numbersOf(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('table.numbers tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.querySelector('a')?.textContent ?? '')));
}

/** Holds when the page shows the numbers that core gives for a query: a moment ago it may have shown those of another. */
async function expectNumbers(page: Page, query: string): Promise<void> {
  const numbers = await expected(query);
  await expect.poll(() => numbersOf(page)).toEqual(numbers);
}

async function expected(query: string): Promise<readonly (readonly string[])[]> {
  const spec = decodeViewSpec(siteScope, query);
  const view = computeView(await datasetOf(partsOfView(siteScope, spec)), spec, 'en');
  return viewToTable(view, 'en').rows.map((row) =>
    row.points.map((point) => (point === null ? '' : formatCell(view, point.value, view.unit, 'en'))),
  );
}

describe.skipIf(!hasBrowser)('explore', () => {
  const site = siteBrowser();

  test.each([
    'measure=export&partners=KGZ&record=both',
    'transform=share&chart=stacked-column',
    'years=1995-2023&money=cny',
    'measure=partnership&years=2005-2024',
    'measure=trade-intensity',
    'measure=gravity-fitted&years=2019',
  ])('?%s shows the numbers that core gives for it', async (query) => {
    const { page, faults, close } = await site.open(`/en/explore/?${query}`);
    await page.locator('.explore-files').waitFor();
    await expectNumbers(page, query);
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await page.locator('svg[role="img"]:visible').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  test('what of the address cannot be read is named, with the nearest name, and the nearest view is shown', async () => {
    const { page, faults, close } = await site.open('/en/explore/?measure=exprot&partners=KGZ&colour=red');
    const notice = page.locator('.notice');
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/“exprot”. Did you mean export\?/);
    expect(await notice.textContent()).toContain('“colour”');
    await expectNumbers(page, 'partners=KGZ');
    expect(faults).toEqual([]);
    await close();
  });

  test('a combination without an answer is named, and the nearest view is shown', async () => {
    const { page, close } = await site.open('/en/explore/?measure=trade-balance&transform=share');
    await page.locator('.notice').waitFor();
    await expectNumbers(page, 'measure=trade-balance');
    await close();
  });

  test('a control changes the view and the address, and Back undoes it', async () => {
    const { page, faults, close } = await site.open('/en/explore/');
    await page.getByLabel('Measure').selectOption('import');
    await page.waitForURL(/\?measure=import$/);
    await page.locator('.explore-files').waitFor();
    await expectNumbers(page, 'measure=import');
    await page.getByLabel('Uzbekistan', { exact: true }).uncheck();
    await page.waitForURL(/partners=KAZ,KGZ,TJK,TKM/);
    await page.goBack();
    await page.waitForURL(/\?measure=import$/);
    await expectNumbers(page, 'measure=import');
    expect(faults).toEqual([]);
    await close();
  });

  test('years as the site prints them, in full-width digits or the other way round are read, and no value is quoted at length', async () => {
    const { page, faults, close } = await site.open('/en/explore/?partners=KGZ&years=2015–2018');
    await page.locator('.explore-files').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    await expectNumbers(page, 'partners=KGZ&years=2015-2018');
    await page.goto('/en/explore/?partners=KGZ&years=２０１８-２０１５');
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').textContent()).toContain('The years were in the wrong order. We’ve shown 2015–2018.');
    await page.goto(`/en/explore/?measure=${'x'.repeat(6000)}`);
    await page.locator('.notice').waitFor();
    expect((await page.locator('.notice').textContent())?.length).toBeLessThan(600);
    expect(faults).toEqual([]);
    await close();
  });

  test('every choice of every control that is open on the first page ends in a view, and says why others are shut', async () => {
    const { page, faults, close } = await site.open('/en/explore/?measure=total-trade&chart=line&events=0&years=2013-2022');
    await page.locator('.explore-files').waitFor();
    const selects = page.locator('.explore-controls select');
    const walked: string[] = [];
    for (let at = 0; at < (await selects.count()); at += 1) {
      const values = await selects
        .nth(at)
        .evaluate((select: HTMLSelectElement) => [...select.options].flatMap((one) => (one.disabled ? [] : [one.value])));
      for (const value of values) {
        await selects.nth(at).selectOption(value);
        await page.locator('.explore-main > div:not(.stale) .explore-result h2').first().waitFor();
        expect([value, await page.locator('.explore-main .state[role="alert"]').allTextContents()]).toEqual([value, []]);
        walked.push(value);
      }
      await page.getByRole('button', { name: 'Start again' }).click();
      await page.waitForURL(/explore\/$/);
    }
    expect(walked.length).toBeGreaterThan(35);
    expect(await page.locator('.explore-controls .why-not').first().textContent()).toContain(
      'Central Asia is a group. Only its members publish figures.',
    );
    expect(faults).toEqual([]);
    await close();
  });

  test('a reconciled concentration, which has no answer, opens the nearest view with the reason', async () => {
    const { page, faults, close } = await site.open('/en/explore/?record=reconciled');
    await page.locator('.explore-files').waitFor();
    await page.getByLabel('Measure').selectOption('hhi');
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').textContent()).toContain('“Concentration” is counted over a group of partners');
    expect(await page.getByLabel(/^Unit(?!ed)/).isDisabled()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('a view that cannot be drawn leaves the page usable, with a way back', async () => {
    const { page, close } = await site.open('/en/explore/?measure=export');
    await page.locator('.explore-files').waitFor();
    await page.evaluate(() => {
      const { log10 } = Math;
      Object.assign(window, { mend: () => Object.assign(Math, { log10 }) });
      Math.log10 = () => {
        throw new Error('a fault of the page');
      };
    });
    await page.getByLabel('Measure').selectOption('import');
    const alert = page.locator('.explore-main [role="alert"]');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('We couldn’t draw this view.');
    expect(await page.locator('.explore-controls select').count()).toBeGreaterThan(5);
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await page.goBack();
    await page.locator('.explore-files').waitFor();
    await expectNumbers(page, 'measure=export');
    await close();
  });

  test('a number opens its receipt, computed in the page', async () => {
    const { page, close } = await site.open('/en/explore/?measure=trade-balance&partners=KAZ');
    await page.locator('.explore-files').waitFor();
    await page.locator('table.numbers a').first().click();
    const article = page.locator('dialog[open] article');
    await article.waitFor();
    expect(await article.locator('.operands > li').count()).toBe(2);
    await close();
  });

  test('where the data cannot be fetched, the page says so and keeps what the server drew', async () => {
    const { page, close } = await site.open('/en/explore/?measure=import', {
      before: (opening) => opening.route('**/api/v1/dataset/totals.json', (route) => route.abort()),
    });
    await page.locator('.explore-main [role="alert"]').waitFor();
    expect(await page.locator('.explore-main [role="alert"]').textContent()).toContain('couldn’t load the data');
    expect(await page.locator('svg[role="img"]:visible').count()).toBe(1);
    await close();
  });

  test('a damaged part is refused: nothing is shown from it', async () => {
    const { page, close } = await site.open('/en/explore/?measure=import', {
      before: (opening) =>
        opening.route('**/api/v1/dataset/totals.json', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: (await response.text()).replace('CHN', 'CHM') });
        }),
    });
    await page.locator('.explore-main [role="alert"]').waitFor();
    await close();
  });
});
