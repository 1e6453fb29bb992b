import axe from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [360, 768, 1440];

const themes = ['light', 'dark'] as const;

/** The rules of axe on colours, all that another theme can break: style sheets know it by `light-dark()` alone (style-sheets.test.ts). */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Runs axe on a page in both themes, or in one, at three widths; nothing may be found. */
export async function expectAccessible(page: Page, colorSchemes: readonly (typeof themes)[number][] = themes): Promise<void> {
  expect(await findInaccessible(page, colorSchemes)).toEqual([]);
}

/** What axe finds on a page in both themes, of the second in its colours, or in one, at three widths: theme, width, rule and places. */
export async function findInaccessible(page: Page, colorSchemes: readonly (typeof themes)[number][] = themes): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [at, colorScheme] of colorSchemes.entries()) {
    const runOnly = at === 0 ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: ofColours };
    for (const width of widths) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      // No page of the site frames another, so that one run in the page sees all; what passes is not described, which takes most of the time.
      const { violations } = await new axe({ page })
        .options({ runOnly, resultTypes: ['violations'] })
        .setLegacyMode()
        .analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      );
    }
  }
  return found;
}
