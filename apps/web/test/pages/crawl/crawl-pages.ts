import { describe, expect, test } from 'vitest';
import { walked } from '../../../../../tools/vitest/lots.ts';
import { once } from '../../../lib/promises/once.ts';
import { hasBrowser, type Opening, type OpenPage, siteBrowser } from '../../support/site-browser.ts';
import { otherPaths, sitePaths } from '../../support/site-paths.ts';
import { checksUnderFinger, checksWithPointer, type PageCheck } from './page-checks.ts';

const paths = [...sitePaths, ...otherPaths, '/en/paper/figure-6/both/', '/en/topics/goods/', '/en/topics/connectivity/', '/404.html'];

/** The parts of the site whose pages a file of tests opens each, so that several run beside one another. */
const parts = [/^\/en\/paper\/(claims|figure-[1-3])\//, /^\/en\/paper\//, /^\/en\/(topics|scenarios|economies)\//, /./];

/** Opens the pages of a part of the site once for each kind of reader; each check of it is a test of its own. */
export function crawlPages(part: 0 | 1 | 2 | 3): void {
  const pages = walked(paths.filter((path) => parts.findIndex((one) => one.test(path)) === part));
  describe.skipIf(!hasBrowser).each(pages)('%s', (path) => {
    const isSaid = ({ paths: isOf }: PageCheck): boolean => isOf?.(path) ?? true;
    const withPointer = checksWithPointer.filter(isSaid);
    const underFinger = checksUnderFinger.filter(isSaid);
    const crawl = once(async () => {
      const found = await findings(path, withPointer, { before: noteShifts });
      const onTelephone = { viewport: { width: 320, height: 800 }, hasTouch: true, isMobile: true };
      return new Map([...found, ...(await findings(path, underFinger, onTelephone))]);
    });
    test.each([...withPointer, ...underFinger])('$says', async ({ says }) => {
      expect((await crawl()).get(says)).toEqual([]);
    });
  });
}

/** Opens a page and makes checks of it, one after the other: what each finds, or why it could not be made, by what it says. */
async function findings(path: string, checks: readonly PageCheck[], opening: Opening): Promise<ReadonlyMap<string, readonly string[]>> {
  const opened = await siteBrowser().open(path, opening);
  await opened.idle();
  await opened.page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  const found = new Map<string, readonly string[]>();
  for (const { says, find } of checks) {
    const faults = find(opened).catch((error: unknown) => [`this could not be checked: ${error}`]);
    found.set(says, [...(await faults)]);
  }
  await opened.close();
  return found;
}

function noteShifts(page: OpenPage['page']): Promise<unknown> {
  return page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
