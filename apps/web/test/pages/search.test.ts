import { formatReceiptValue } from '@sogdia/core/format';
import { describe, expect, test } from 'vitest';
import { siteDyad } from '../../features/records/facts/site-dyad.ts';
import { siteScope } from '../../lib/dataset.ts';
import { routes } from '../../lib/routes.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

describe.skipIf(!hasBrowser)('the search', () => {
  const site = siteBrowser();

  test('opens by its key from any page, finds while one types, and is gone through without a pointer', async () => {
    const { page, faults, close } = await site.open('/en/topics/', {});
    await page.keyboard.press('/');
    await page.locator('.search-field input:focus').waitFor();
    await page.keyboard.type('哈萨克斯坦');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=*');
    await page.locator('main input:focus').waitFor();
    const results = page.locator('.search-found a');
    await results.first().waitFor();
    expect(await page.evaluate(() => decodeURIComponent(location.search))).toBe('?q=哈萨克斯坦');
    await page.keyboard.press('ArrowDown');
    expect(await results.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/economies/kaz/');
    await page.goBack();
    await results.first().waitFor();
    expect(await page.locator('main input').inputValue()).toBe('哈萨克斯坦');
    expect(faults.join('\n')).toBe('');
    await close();
  });

  test('is a page of its own where the header has no room for its field, opened by the same key', async () => {
    const { page, close } = await site.open('/en/topics/', { viewport: { width: 390, height: 844 } });
    expect(await page.locator('.search-field').isVisible()).toBe(false);
    await page.keyboard.press('/');
    await page.waitForURL('**/en/search/');
    await page.locator('main input:focus').waitFor();
    await close();
  });

  test('answers what a few words ask with both sides’ figures above the hits, over the parts that hold them', async () => {
    const { page, faults, close } = await site.open('/en/search/?q=exports%20to%20kyrgyzstan%202023', {});
    const answer = page.locator('.search-answer');
    await answer.waitFor();
    const { pairs } = await siteDyad('KGZ', 'en');
    const [exports] = pairs;
    const shown = [exports?.own, exports?.mirror].flatMap(
      (series) => series?.points.find(({ period }) => period === '2023')?.receipt ?? [],
    );
    const expected = shown.map((receipt) => formatReceiptValue(siteScope, receipt, 'en'));
    expect(expected).toHaveLength(2);
    expect((await answer.locator('dd a').allTextContents()).slice(0, 2)).toEqual(expected);
    expect(await answer.locator('h2').textContent()).toBe('China’s exports to Kyrgyzstan, 2023');
    for (const href of ['/en/why/', '/en/economies/kgz/']) expect(await answer.locator(`a[href="${href}"]`).count()).toBe(1);
    expect(await answer.getByRole('link', { name: 'China’s exports to Kyrgyzstan, by month' }).count()).toBe(1);
    const near = await answer.getByRole('link', { name: 'China’s imports from Kyrgyzstan' }).getAttribute('href');
    expect(near).toMatch(/measure=import&partners=KGZ&record=both&years=\d{4}-\d{4}$/);
    expect(await answer.locator('.gap-gap').textContent()).toMatch(/^\$[\d.]+bn gap2023$/);
    const copied = (await answer.locator('button').getAttribute('data-copy')) ?? '';
    expect(await answer.locator('button').textContent()).toBe('Copy with source');
    for (const part of [
      ...expected,
      'China’s exports to Kyrgyzstan, 2023',
      'Data version',
      '/en/explore/?',
      'General Administration of Customs',
    ])
      expect(copied).toContain(part);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    expect(loaded.filter((path) => path.includes('/api/')).toSorted()).toEqual(
      ['catalogue', 'totals'].map((part) => routes.datasetPart(part)),
    );
    await page.locator('main input').fill('imports from kazakhstan july 2026');
    await page.locator('.search-answer h2', { hasText: 'July 2026' }).waitFor();
    expect(await answer.textContent()).toContain('We have no figure from Kazakhstan for this period.');
    await page.locator('main input').fill('gas from turkmenistan 2023');
    await page.locator('.search-answer h2', { hasText: 'Imports of gas from Turkmenistan' }).waitFor();
    expect(await answer.getByRole('link').last().getAttribute('href')).toContain('products=HS:2711');
    await page.locator('main input').fill('exports to kyrgyzstan 1950');
    await expect.poll(() => answer.count()).toBe(0);
    expect(faults.join('\n')).toBe('');
    await close();
  });

  test('loads no data for words that ask no such question', async () => {
    const { page, close } = await site.open('/en/search/?q=API', {});
    await page.locator('.search-found a').first().waitFor();
    expect(await page.locator('.search-found a').first().getAttribute('href')).toBe('/en/data/#api');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(loaded.filter((name) => name.includes('/api/'))).toEqual([]);
    await close();
  });

  test('says when nothing is found, and offers what is near', async () => {
    const { page, close } = await site.open('/en/search/?q=zzzzzz', {});
    await page.locator('.state-title').waitFor();
    expect(await page.locator('.state').textContent()).toContain('No match for “zzzzzz”.');
    await close();
  });

  test('leaves the key to a field that one types in', async () => {
    const { page, close } = await site.open('/en/draft/', {});
    await page.locator('textarea').first().fill('a');
    await page.locator('textarea').first().press('/');
    expect(await page.locator('textarea').first().inputValue()).toContain('/');
    expect(page.url()).toContain('/en/draft/');
    await close();
  });

  test('lists all that it searches without scripts, folded by kind', async () => {
    const { page, close } = await site.open('/en/search/', { javaScriptEnabled: false });
    expect(await page.locator('.search-all a').count()).toBeGreaterThan(1000);
    expect(await page.locator('main a:visible').count()).toBe(0);
    expect(await page.locator('main summary').count()).toBeGreaterThanOrEqual(11);
    await close();
  });
});
