import type { Page } from 'playwright-core';
import { siteClaims } from '../../../features/claims/facts/site-claims.ts';
import { groupCounts } from '../../../features/claims/marks/verdict-bar.tsx';
import { dyadEconomies } from '../../../features/records/facts/two-records-views.ts';
import { findInaccessible } from '../../support/expect-accessible.ts';
import type { OpenPage } from '../../support/site-browser.ts';
import { otherPaths } from '../../support/site-paths.ts';
import { isPastContent } from '../../support/tab-stops.ts';
import { bareNumbers, type NumberPlaces, separatedYears } from './bare-numbers.ts';
import { smallTargets } from './small-targets.ts';

/** Something that holds of pages. */
export interface PageCheck {
  /** What holds, as the name of its test after that of the page. */
  readonly says: string;
  /** What is wrong with the page; nothing where it holds. */
  readonly find: (opened: OpenPage) => Promise<readonly string[]>;
  /** The pages that it is said of; all where nothing stands. */
  readonly paths?: (path: string) => boolean;
}

/** The screen on which a page is opened to a pointer. */
const screen = { width: 1280, height: 900 };

/** Where a page notes how much of it has moved; see crawl-pages.ts. */
declare global {
  interface Window {
    shifts: number;
  }
}

const { summary } = await siteClaims('en');
const { supported, 'in-part': inPart } = groupCounts(summary.counts);
const counts = new Set([summary.of, supported + inPart].map(String));

const numbersOfViews: NumberPlaces = {
  places: 'h1, h2, .entry h3, .numbers:not(.plain) td, .description p, .description li, .panel dd, svg .value, svg .end-value',
  parts: 'a.number, sup, tspan[data-receipt], .section-number',
  free: '.nothing',
};
const numbersOfRecords: NumberPlaces = {
  places: 'h1, .numbers:not(.plain) td, .pairs-compared td, .counted-bar b, .economy-page dd, svg .value, svg .end-value',
  parts: 'a.number, tspan[data-receipt]',
  free: ':has(time), .revisions .text',
};
const pagesOfRecords = new Set(['/en/mirror/', '/en/why/', ...dyadEconomies.map((code) => `/en/economies/${code.toLowerCase()}/`)]);

const readByAxe = new Set([
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
  '/embed/en/figure-2/',
  ...['figure-1', 'figure-2', 'figure-5', 'figure-6', 'table-1'].map((name) => `/en/paper/${name}/`),
  ...['figure-2/reconciled', 'figure-6/both', 'figure-1/partner'].map((name) => `/en/paper/${name}/`),
]);

/** With them the pages in other languages whose page in English is not read. */
for (const path of otherPaths) if (!readByAxe.has(path.replace(/^\/(?:zh|ru)\//u, '/en/'))) readByAxe.add(path);

/** What is checked of a page that a reader with a pointer and a keyboard opens: in this order, the last of which opens what is folded. */
export const checksWithPointer: readonly PageCheck[] = [
  { says: 'has no error in the console, is refused nothing and asks no other server', find: async ({ faults }) => faults },
  { says: 'runs its scripts', find: ({ page }) => unlessEqual(page.locator('html').getAttribute('data-script'), 'on') },
  {
    says: 'does not shift while it loads',
    // The page for wrong addresses makes room for those that are near, once it has looked for them.
    paths: (path) => path !== '/404.html',
    find: ({ page }) =>
      unlessEqual(
        page.evaluate(() => window.shifts),
        0,
      ),
  },
  { says: 'prints no year with a thousands separator', find: ({ page }) => page.evaluate(separatedYears) },
  {
    says: 'has no number without a receipt, but for years, counts of statements and the numbers of sections',
    paths: (path) => /^\/en\/(paper\/(figure|table)-\d\/$|$|paper\/$|explore\/$)/.test(path),
    find: async ({ page }) =>
      (await page.evaluate(bareNumbers, numbersOfViews)).filter((number) => !counts.has(number.split(' ')[0] ?? '')),
  },
  {
    says: 'has no number without a receipt, but for years and counts',
    paths: (path) => pagesOfRecords.has(path),
    find: ({ page }) => page.evaluate(bareNumbers, numbersOfRecords),
  },
  {
    says: 'has nothing that axe finds, in both themes at three widths',
    paths: (path) => readByAxe.has(path),
    find: ({ page }) => readWithAxe(page),
  },
  {
    says: 'has nothing that axe finds at three widths in the colours of light, those of dark being read of the page in English',
    paths: (path) => otherPaths.includes(path) && !readByAxe.has(path),
    find: ({ page }) => readWithAxe(page, ['light']),
  },
  { says: 'has at most 60 stops of the Tab key before its content ends', find: ({ page }) => tooManyStops(page) },
  {
    says: 'fits a window of 320 pixels without scrolling sideways',
    find: async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      const found = await tooWide(page, 320);
      await page.setViewportSize(screen);
      return found;
    },
  },
  {
    says: 'has nothing to press that is less than 24 pixels high or wide, also where it is folded',
    find: ({ page }) => page.evaluate(smallTargets, 24),
  },
  {
    says: 'has nothing that axe finds with every part opened, in both themes at three widths',
    paths: (path) => path === '/en/paper/',
    find: ({ page }) => readWithAxe(page),
  },
];

/** What is checked of a page that a reader opens on a telephone of 320 pixels. */
export const checksUnderFinger: readonly PageCheck[] = [
  { says: 'fits a telephone of 320 pixels without scrolling sideways', find: ({ page }) => tooWide(page, 320) },
  {
    says: 'has nothing to press under a finger that is less than 44 pixels high or wide, also where it is folded',
    find: async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      return page.evaluate(smallTargets, 44);
    },
  },
];

async function unlessEqual(found: Promise<unknown>, expected: unknown): Promise<readonly string[]> {
  const value = await found;
  return value === expected ? [] : [`${value}; expected ${expected}`];
}

/** Leaves the page as it was opened. */
async function readWithAxe(page: Page, themes?: readonly ('light' | 'dark')[]): Promise<readonly string[]> {
  const found = await findInaccessible(page, themes);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(screen);
  return found;
}

async function tooManyStops(page: Page): Promise<readonly string[]> {
  let stops = 0;
  for (await page.keyboard.press('Tab'); !(await isPastContent(page)) && stops <= 60; stops += 1) await page.keyboard.press('Tab');
  return stops > 0 && stops <= 60 ? [] : [`${stops} stops`];
}

async function tooWide(page: Page, width: number): Promise<readonly string[]> {
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  return needed <= width ? [] : [`${needed} pixels wide`];
}
