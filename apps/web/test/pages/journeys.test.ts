import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const phone = { viewport: { width: 390, height: 800 }, isMobile: true, hasTouch: true } as const;
/** Years of the paper's figure, as its page and its files have them. */
const lastYear = '2023';
const panel = '.receipt-panel[open]';

describe.skipIf(!hasBrowser)('journeys', () => {
  const site = siteBrowser();

  test('a researcher finds an economy by its name in Russian, compares both records, reads why they differ, cites a number and loads the view', async () => {
    const { page, faults, close } = await site.open('/en/');
    await page.keyboard.press('/');
    await page.keyboard.type('Кыргызстан');
    await page.keyboard.press('Enter');
    await page.locator('.search-found a').first().waitFor();
    await page.locator('.search-form input').press('Enter');
    await page.waitForURL('**/en/economies/kgz/');

    expect(await page.locator('h1').textContent()).toMatch(
      /^China says it exported \$[\d.]+bn to Kyrgyzstan in \d{4}; Kyrgyzstan says \$[\d.]+bn$/,
    );
    expect(await page.locator('#whose-number a[href^="http"]').count()).toBeGreaterThan(0);

    await openFirstReceipt(page, 'h1 a.number');
    await openCell(page);
    expect(await page.locator(`${panel} article .copy-text:has(button[data-copy]) > span`).first().textContent()).toMatch(/\d{4}/);
    await page.keyboard.press('Escape');

    await page.goto('/en/paper/figure-2/');
    await openTaking(page);
    const line = await copiedLine(page, /^view <- read\.csv/);
    const address = /"([^"]+)"/.exec(line)?.[1] ?? '';
    const rows = (await (await fetch(address)).text()).split('\n').map((row) => row.split(','));
    const value = rows[0]?.indexOf('value') ?? -1;
    const read = Number(rows.find(([period]) => period === lastYear)?.[value]);
    const shown = await page.locator('table.numbers tbody tr', { hasText: lastYear }).locator('td a').first().textContent();
    expect((read / 1e9).toFixed(2)).toBe(shown);
    expect(faults).toEqual([]);
    await close();
  });

  test('a journalist on a phone sees the newest month and the newest year of both sides, takes a picture, a frame and a sentence with its source', async () => {
    const { page, faults, close } = await site.open('/en/month/', phone);
    expect(await page.locator('h1').textContent()).toMatch(/\d/);
    await page.goto('/en/economies/kaz/');
    const ends = await page.locator('#how-much svg:visible .gap-value').allTextContents();
    expect(ends).toHaveLength(3);
    for (const end of ends) expect(end).toMatch(/^(\$[\d.]+bn, )?20\d\d$/);

    await page.goto('/en/paper/figure-2/');
    await openTaking(page);
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.take[open] button', { hasText: '1200 × 628' }).first().tap(),
    ]);
    expect(
      readFileSync(await picture.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(await copiedLine(page, /^<iframe/)).toContain('/embed/en/figure-2/');
    const quoted = await page.locator('h1').textContent();
    expect(quoted).toMatch(/\d/);
    expect(await page.locator('.sources, .source-line').first().textContent()).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(faults).toEqual([]);
    await close();
  });

  test('a student goes from a statement of the paper to the cell of the source that it rests on', async () => {
    const { page, faults, close } = await site.open('/en/paper/claims/c09/');
    await openFirstReceipt(page, 'main a.number');
    await openCell(page);
    const facts = page.locator(`${panel} .figure-facts`);
    expect(await facts.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(await facts.textContent()).toMatch(/\d/);
    expect(faults).toEqual([]);
    await close();
  });

  test('a reader without a pointer skips the header, walks a chart, opens a receipt and is back where he was', async () => {
    const { page, faults, close } = await site.open('/en/paper/figure-2/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
    await tabTo(page, '.chart-cursor');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.locator('[aria-live="polite"]').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining(lastYear)]));
    await page.keyboard.press('i');
    await page.locator(panel).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(panel).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.closest('.chart-cursor') !== null)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });
});

async function openFirstReceipt(page: Page, number: string): Promise<void> {
  await page.locator(number).first().click();
  await page.locator(panel).waitFor();
}

/** Goes from the receipt that is open to the first of its operands, and so on, until it is a cell of a source. */
async function openCell(page: Page): Promise<void> {
  const shown = () => page.locator(`${panel} article`).getAttribute('id');
  for (let depth = 0; depth < 6 && (await page.locator(`${panel} .figure-facts`).count()) === 0; depth += 1) {
    const before = await shown();
    await page.locator(`${panel} .operands a`).first().click();
    await expect.poll(shown).not.toBe(before);
  }
}

async function openTaking(page: Page): Promise<void> {
  await page.locator('.take > summary').first().click();
  await page.locator('.take[open] .take-code').first().waitFor();
}

async function copiedLine(page: Page, wanted: RegExp): Promise<string> {
  const all = await page
    .locator('.take[open] button[data-copy]')
    .evaluateAll((buttons) => buttons.map((button) => button.dataset['copy'] ?? ''));
  return all.find((text) => wanted.test(text)) ?? '';
}

/** Presses Tab until the focus is on, or in, what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate(
        (wanted) => document.activeElement?.closest(wanted) !== null && document.activeElement !== document.body,
        selector,
      )
    )
      return;
  }
  throw new Error(`no ${selector} within 60 presses of Tab`);
}
