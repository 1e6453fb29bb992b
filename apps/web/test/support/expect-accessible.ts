import axe from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [360, 768, 1440];

const themes = ['light', 'dark'] as const;

/** Runs axe on a page in both themes, or in one, at three widths; nothing may be found. */
export async function expectAccessible(page: Page, colorSchemes: readonly (typeof themes)[number][] = themes): Promise<void> {
  const found: string[] = [];
  for (const colorScheme of colorSchemes) {
    for (const width of widths) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new axe({ page }).withTags(tags).analyze();
      found.push(
        ...violations.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      );
    }
  }
  expect(found).toEqual([]);
}
