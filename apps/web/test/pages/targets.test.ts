import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';
import { sitePaths } from '../support/site-paths.ts';

const paths = [...sitePaths, '/en/topics/goods/', '/404.html'];

/**
 * What is smaller than a size, of everything on the page that can be pressed, folded parts opened. Within a sentence a link is as high as
 * its line, 24 pixels, whatever the pointer; the economies of the map are listed beside it, so that they need no more than that.
 */
function smallTargets(least: number): readonly string[] {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  const pressed = 'a[href], button, input, select, textarea, summary, label:has(input)';
  const isWithinText = (one: Element): boolean => {
    if (getComputedStyle(one).display !== 'inline') return false;
    let block = one.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const linked = [...(block?.querySelectorAll('a, button') ?? [])].reduce((length, link) => length + (link.textContent ?? '').length, 0);
    const commas = 4;
    return (block?.textContent?.trim() ?? '').length > linked + commas;
  };
  return [...document.querySelectorAll(pressed)].flatMap((one) => {
    const box = one.getBoundingClientRect();
    if (!one.checkVisibility({ visibilityProperty: true }) || box.width === 0) return [];
    if (one.matches('.visually-hidden, input:is(label input)')) return [];
    const needed = isWithinText(one) || one.closest('svg') !== null ? 24 : least;
    if (Math.min(box.height, box.width) >= needed - 0.5) return [];
    return [`${one.tagName} ${one.className} "${one.textContent?.slice(0, 30)}" ${box.width.toFixed(1)}x${box.height.toFixed(1)}`];
  });
}

/** Waits until the page has what it finds out by itself. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

describe.skipIf(!hasBrowser)('what can be pressed', () => {
  const site = siteBrowser();

  test.each(paths)('is at least 24 pixels high and wide on %s, and 44 under a finger', async (path) => {
    const fine = await site.open(path);
    await settled(fine.page);
    expect(await fine.page.evaluate(smallTargets, 24)).toEqual([]);
    await fine.close();
    const touch = await site.open(path, { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
    await settled(touch.page);
    expect(await touch.page.evaluate(smallTargets, 44)).toEqual([]);
    await touch.close();
  });
});
