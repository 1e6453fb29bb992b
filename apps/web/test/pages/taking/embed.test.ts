import { describe, expect, inject, test } from 'vitest';
import { elementCode, heightMessage } from '../../../exports/embed-code.ts';
import { hasBrowser, siteBrowser } from '../../support/site-browser.ts';

const site = inject('siteAddress');

describe('the addresses for pages of others', () => {
  test('may stand in frames, and no other may', async () => {
    for (const path of ['/embed/en/', '/embed/en/figure-2/']) {
      const { headers } = await fetch(`${site}${path}`);
      expect(headers.get('x-frame-options')).toBeNull();
      expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
    }
    const { headers } = await fetch(`${site}/en/explore/`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('are told to search engines as none of theirs, and have no more than the view without a script', async () => {
    const html = await (await fetch(`${site}/embed/en/figure-2/`)).text();
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<svg');
    expect(html).toContain('<table');
    expect(html).not.toMatch(/<header|<nav|<footer|\/_next\/static\/chunks\/[^"]*\.js/);
  });
});

describe.skipIf(!hasBrowser)('a view in a page of another', () => {
  const browser = siteBrowser();

  test.each([
    ['a view of the site', '/embed/en/figure-2/', /trade/i],
    ['any view', '/embed/en/?measure=export&partners=KGZ&record=both', /Kyrgyzstan/],
  ])('%s says how high it is', async (_, path, headline) => {
    const { page, close } = await browser.open('/embed/en/figure-3/');
    await page.route('**/outside.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<script>heights=[];addEventListener('message',({data})=>heights.push(data))</script><iframe src="${site}${path}" width="600" height="200"></iframe>`,
      }),
    );
    await page.goto('/outside.html');
    const frame = page.frameLocator('iframe');
    await frame.locator('.embed h1').filter({ hasText: headline }).waitFor();
    await frame.locator('.embed svg[role="img"]:visible').waitFor();
    const told = () => page.evaluate(() => (globalThis as unknown as { heights: { type: string; height: number }[] }).heights.at(-1));
    const height = await frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom + window.scrollY));
    await expect.poll(told).toEqual({ type: heightMessage, height });
    expect(height).toBeGreaterThan(300);
    await close();
  });

  test('an element is a picture without scripts, and with them a frame as high as what it shows, which heeds no other page', async () => {
    const { page, faults, close } = await browser.open('/embed/en/figure-3/');
    const address = `${site}/embed/en/figure-2/`;
    const body = elementCode({ address, title: 'Figure 2' }, `${site}/files/figure-2.svg`);
    await page.route('**/outside.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/outside.html');
    const frame = page.locator('sogdia-view iframe');
    await page.frameLocator('sogdia-view iframe').locator('.embed svg[role="img"]:visible').waitFor();
    const height = () => frame.evaluate((one) => one.getBoundingClientRect().height);
    const content = () =>
      page
        .frameLocator('sogdia-view iframe')
        .locator('main')
        .evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom + window.scrollY));
    await expect.poll(async () => (await height()) === (await content())).toBe(true);
    await page.evaluate((type) => window.postMessage({ type, height: 7 }, '*'), heightMessage);
    expect(await height()).toBeGreaterThan(300);
    expect(await page.locator('sogdia-view img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
    const still = await browser.open('/embed/en/figure-3/', { javaScriptEnabled: false });
    await still.page.route('**/outside.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await still.page.goto('/outside.html');
    expect(await still.page.locator('sogdia-view img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
    await still.close();
  });

  test('one that is pinned to a day says that newer releases have become known, and a live one does not', async () => {
    const asked = '/embed/en/?measure=export&partners=KAZ&years=2013-2015&vintage=';
    const pinned = await browser.open(`${asked}2016-06-01`);
    await pinned.page.locator('.embed-newer').waitFor();
    expect(await pinned.page.locator('.embed-newer').textContent()).toMatch(/^Shown as known on 1 June 2016\. Since then /);
    await pinned.close();
    const live = await browser.open(`${asked}latest`);
    await live.page.locator('.embed h1').waitFor();
    expect(await live.page.locator('.embed-newer').count()).toBe(0);
    expect(live.faults).toEqual([]);
    await live.close();
  });

  test('one whose address asks for no view says so', async () => {
    const { page, close } = await browser.open('/embed/en/?measure=exprot');
    await page.locator('p[role="alert"]').waitFor();
    await close();
  });
});
