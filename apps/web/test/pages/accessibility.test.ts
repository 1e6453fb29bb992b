import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/expect-accessible.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';
import { sitePaths } from '../support/site-paths.ts';

const paths = [
  '/en/',
  '/en/paper/',
  '/en/paper/follow/c47/',
  '/en/paper/claims/c09/',
  '/en/paper/claims/c16/',
  '/en/paper/claims/c12/',
  '/en/month/',
  '/en/draft/',
  '/en/data/',
  '/en/methods/',
  '/en/glossary/',
  '/en/about/',
  '/en/accessibility/',
  '/en/offline/',
  '/en/releases/',
  '/en/methods/hhi/',
  '/en/receipts/kgz/',
  '/en/explore/',
  '/404.html',
];

describe.skipIf(!hasBrowser)('accessibility', () => {
  const site = siteBrowser();

  test.each(paths)('axe finds nothing on %s, in both themes at three widths', async (path) => {
    const { page, close } = await site.open(path);
    await expectAccessible(page);
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing on /en/paper/ with every statement, in the %s theme at three widths',
    async (theme) => {
      const { page, close } = await site.open('/en/paper/');
      await page.locator('main details').evaluateAll((folded) => {
        for (const one of folded) one.setAttribute('open', '');
      });
      await expectAccessible(page, [theme]);
      await close();
    },
  );

  test('axe finds nothing on explore with a notice', async () => {
    const { page, close } = await site.open('/en/explore/?measure=exprot');
    await page.locator('.notice').waitFor();
    await expectAccessible(page);
    await close();
  });

  test.each(sitePaths)('%s fits a width of 320 pixels without scrolling sideways', async (path) => {
    const { page, close } = await site.open(path, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });

  test('text in charts is at least 11 pixels high as displayed at every width, in the words of events too', async () => {
    const { page, close } = await site.open('/en/paper/figure-1/');
    for (const width of [360, 480, 520, 600, 700, 768, 900, 1080, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const smallest = await page.evaluate(() => {
        const chart = [...document.querySelectorAll<SVGSVGElement>('.chart-cursor svg')].find(
          (svg) => svg.getBoundingClientRect().width > 0,
        );
        if (chart === undefined) return 0;
        const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
        return Math.min(...[...chart.querySelectorAll('text')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale));
      });
      expect(smallest, `at ${width}`).toBeGreaterThanOrEqual(11);
    }
    await close();
  });
});
