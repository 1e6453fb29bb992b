import type { Page } from 'playwright-core';

/** The most stops of the Tab key that are tried. */
const most = 60;

/** Goes by keyboard to what a selector names: by Tab from stop to stop, by the arrow keys through a group of links. Throws where no way leads there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = (): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const isInGroup = (): Promise<boolean> => page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') === 'stops-hint');
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
    if (!(await isInGroup())) continue;
    for (let at = 0; at < most; at += 1) {
      await page.keyboard.press('ArrowRight');
      if (await isThere()) return;
    }
    await page.keyboard.press('Home');
  }
  throw new Error(`no way by keyboard to ${selector}`);
}
