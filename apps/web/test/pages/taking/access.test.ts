import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.ts';
import { hasBrowser, siteBrowser } from '../../support/site-browser.ts';

describe.skipIf(!hasBrowser)('what is taken along', () => {
  const site = siteBrowser();

  test('axe finds nothing on a page with its panel open, which fits a width of 320 pixels', async () => {
    const { page, close } = await site.open('/en/explore/?measure=export&partners=KGZ&record=both&vintage=latest');
    await page.locator('.take > summary').click();
    await page.locator('.take[open] .take-code').first().waitFor();
    await expectAccessible(page, ['light']);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });

  test('axe finds nothing on any view for pages of others, in both themes at three widths', async () => {
    const { page, close } = await site.open('/embed/en/?measure=export&partners=KAZ&years=2013-2015&vintage=2016-06-01');
    await page.locator('.embed h1').waitFor();
    await expectAccessible(page);
    await close();
  });
});
