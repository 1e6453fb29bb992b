import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/expect-accessible.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

describe.skipIf(!hasBrowser)('accessibility', () => {
  const site = siteBrowser();

  test('axe finds nothing on explore with a notice', async () => {
    const { page, close } = await site.open('/en/explore/?measure=exprot');
    await page.locator('.notice').waitFor();
    await expectAccessible(page);
    await close();
  });

  test('axe finds nothing in an open receipt', async () => {
    const { page, close } = await site.open('/en/paper/figure-6/?at=total-trade-share-chn-kgz-2023');
    await page.locator('dialog article').waitFor();
    await expectAccessible(page);
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
