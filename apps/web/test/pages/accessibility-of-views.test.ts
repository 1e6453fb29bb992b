import { describe, test } from 'vitest';
import { expectAccessible } from '../support/expect-accessible.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const views = ['figure-1', 'figure-2', 'figure-5', 'figure-6', 'table-1'];

describe.skipIf(!hasBrowser)('accessibility of the pages of views', () => {
  const site = siteBrowser();

  test.each(views)('axe finds nothing on /en/paper/%s/, in both themes at three widths', async (name) => {
    const { page, close } = await site.open(`/en/paper/${name}/`);
    await expectAccessible(page);
    await close();
  });

  test('axe finds nothing in an open receipt', async () => {
    const { page, close } = await site.open('/en/paper/figure-6/?at=total-trade-share-chn-kgz-2023');
    await page.locator('dialog article').waitFor();
    await expectAccessible(page);
    await close();
  });
});
