import { describe, expect, test } from 'vitest';
import { mainLinks, toolLinks } from '../../features/page/site-links.ts';
import { languages } from '../../lib/languages/languages.ts';
import { messagesOf } from '../../messages/messages.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const hrefsOf = (all: Element[]): (string | null)[] => all.map((link) => link.getAttribute('href'));

describe.skipIf(!hasBrowser)('every page', () => {
  const site = siteBrowser();

  test.each(['/en/topics/goods/', '/en/economies/', '/en/economies/kaz/'])(
    '%s shows with scripts the drawings that it shows without',
    async (path) => {
      const drawingsOf = async (javaScriptEnabled: boolean) => {
        const { page, idle, close } = await site.open(path, { javaScriptEnabled });
        await idle();
        const drawings = await page.locator('.still-drawing svg').evaluateAll((all) => all.map((one) => one.childElementCount));
        await close();
        return drawings;
      };
      const drawn = await drawingsOf(false);
      expect(drawn.length).toBeGreaterThan(3);
      expect(await drawingsOf(true)).toEqual(drawn);
    },
  );

  test.each(languages.flatMap((language) => [760, 768, 819, 899, 900, 1023, 1024, 1080, 1440].map((width) => [language, width] as const)))(
    'the ways into the site in %s stand in one row of a screen of %i pixels, inside it',
    async (language, width) => {
      const { page, close } = await site.open(`/${language}/paper/`, { viewport: { width, height: 800 } });
      const row = page.locator(
        '.site-row > ul a, .site-row summary, .site-header :is(.search-field, .search-link):visible, .site-languages > summary',
      );
      const boxes = await row.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
      expect(boxes).toHaveLength(mainLinks(language, messagesOf(language)).length + 3);
      expect(await page.locator('.search-field').isVisible()).toBe(width >= 1024);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(58);
      for (const [index, { right }] of boxes.entries()) expect(right).toBeLessThanOrEqual(boxes[index + 1]?.left ?? width);
      expect(await page.locator('.site-menu').isVisible()).toBe(false);
      await close();
    },
  );

  test.each([320, 360, 480, 600, 759])('on a screen of %i pixels a menu opens them by the keyboard, without JavaScript', async (width) => {
    const { page, close } = await site.open('/en/topics/', { viewport: { width, height: 800 }, javaScriptEnabled: false });
    expect(await page.locator('.site-row').isVisible()).toBe(false);
    const links = page.locator('.site-menu a:visible');
    expect(await links.count()).toBe(0);
    await page.locator('.site-menu summary').focus();
    await page.keyboard.press('Enter');
    expect(await links.evaluateAll(hrefsOf)).toEqual(
      [...mainLinks('en', messagesOf('en')), ...toolLinks('en', messagesOf('en'))].map(({ href }) => href),
    );
    const boxes = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON()));
    for (const [index, { left, right, top, bottom, height }] of boxes.entries()) {
      const over = boxes
        .slice(index + 1)
        .filter((other) => other.left < right && other.right > left && other.top < bottom && other.bottom > top);
      expect(over).toEqual([]);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.locator('.site-menu [aria-current="page"]').textContent()).toBe('Topics');
    await close();
  });

  test('Escape closes the menu and gives its button the focus, and so does a click beside it', async () => {
    const { page, close } = await site.open('/en/topics/', { viewport: { width: 360, height: 800 } });
    const links = page.locator('.site-menu a:visible');
    await page.locator('.site-menu summary').click();
    await page.keyboard.press('Tab');
    expect(await links.count()).toBe(8);
    await page.keyboard.press('Escape');
    expect(await links.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.keyboard.press('Enter');
    expect(await links.count()).toBe(8);
    await page.locator('main').click({ position: { x: 10, y: 700 } });
    expect(await links.count()).toBe(0);
    await close();
  });

  test('a wrong address gives the page for wrong addresses, with status 404', async () => {
    const { page, close } = await site.open('/robots.txt');
    const response = await page.goto('/en/paper/figure-9/');
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('Page not found');
    expect(await page.locator('main a.forward[href="/en/search/"]').count()).toBe(1);
    expect(await page.locator('.nearest code').textContent()).toBe('/en/paper/figure-9/');
    const nearest = page.locator('.nearest a');
    await nearest.first().waitFor();
    expect(await nearest.evaluateAll(hrefsOf)).toContain('/en/paper/figure-1/');
    expect(await nearest.count()).toBeLessThanOrEqual(5);
    await close();
  });
});

describe.skipIf(!hasBrowser)('colours', () => {
  const site = siteBrowser();

  test('the choice of colours is kept from page to page and set before the page is drawn', async () => {
    const { page, close } = await site.open('/en/', { colorScheme: 'light' });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.locator('.theme-switch').click();
    await page.locator('.theme-switch').click();
    expect(await background()).toBe('rgb(17, 21, 26)');
    await page.goto('/en/paper/figure-2/', { waitUntil: 'commit' });
    await page.locator('body').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await page.getByRole('button', { name: 'Colours: Dark' }).count()).toBe(1);
    await close();
  });
});
