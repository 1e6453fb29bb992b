import { readFileSync } from 'node:fs';
import { viewToJson } from '@sogdia/core';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../exports/csv-file.ts';
import { fileName } from '../../../exports/file-name.ts';
import { hasBrowser, siteBrowser } from '../../support/site-browser.ts';
import { viewOf } from '../../support/view-of.ts';

const query = 'measure=export&partners=KGZ&years=2013-2023&record=both';
const view = viewOf(query);

/** Opens the panel under the only view of a page, and waits until what makes its files has come. */
async function openPanel(page: Page): Promise<void> {
  await page.locator('.take > summary').first().click();
  await page.locator('.take[open] .take-code').first().waitFor();
}

/** What a press saves: under which name, and its bytes. */
async function saved(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.take[open] button', { hasText: label }).first().click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The sides of a picture, as its head says. */
const sidesOf = (png: Uint8Array): readonly number[] => {
  const head = new DataView(png.buffer, png.byteOffset, 24);
  return [head.getUint32(16), head.getUint32(20)];
};

describe.skipIf(!hasBrowser)('the panel under a view', () => {
  const site = siteBrowser();

  test('saves the files that core and the site make of the view, each under a name that says what it holds', async () => {
    const { page, faults, close } = await site.open(`/en/explore/?${query}`);
    await page.locator('.explore-files').waitFor();
    await openPanel(page);
    const csv = await saved(page, 'CSV');
    expect(csv.name).toBe(fileName(view, 'csv'));
    expect(csv.bytes.toString()).toBe(csvFile(view));
    const json = await saved(page, 'JSON');
    expect(JSON.parse(json.bytes.toString())).toEqual(JSON.parse(JSON.stringify(viewToJson(view))));
    expect(faults).toEqual([]);
    await close();
  });

  test('saves a picture in each frame, twice as many pixels each way, in either theme', async () => {
    const { page, faults, close } = await site.open(`/en/explore/?${query}`);
    await page.locator('.explore-files').waitFor();
    await openPanel(page);
    const pictures = [];
    for (const frame of ['850 × 600', '540 × 540', '1200 × 628']) pictures.push(await saved(page, frame));
    expect(pictures.map(({ bytes }) => sidesOf(bytes))).toEqual([
      [1700, 1200],
      [1080, 1080],
      [2400, 1256],
    ]);
    await page.locator('.take[open] select').first().selectOption('dark');
    const dark = await saved(page, '850 × 600');
    expect(dark.name).toMatch(/_standard-dark\.png$/);
    expect(dark.bytes.equals(pictures[0]?.bytes ?? Buffer.of())).toBe(false);
    expect(faults).toEqual([]);
    await close();
  });

  test('saves one archive of all of them on a page of the site too, where the view is computed first; its drawing has its letters inside', async () => {
    const { page, faults, close } = await site.open('/en/paper/figure-3/');
    await openPanel(page);
    const { name, bytes } = await saved(page, 'ZIP');
    expect(name).toMatch(/^sogdia_figure-3_import_.*\.zip$/);
    const files = unzipSync(bytes);
    expect(Object.keys(files).map((file) => file.slice(file.lastIndexOf('.') + 1))).toEqual([
      'csv',
      'xlsx',
      'json',
      'md',
      'svg',
      'png',
      'png',
      'png',
    ]);
    const [csv, , , , svg] = Object.values(files).map((content) => strFromU8(content));
    expect(csv).toBe(await (await fetch(new URL('/files/figure-3.csv', page.url()))).text());
    expect(svg).toContain('@font-face{font-family:Inter;');
    expect(svg).toContain('@font-face{font-family:"Source Serif 4";');
    expect(faults).toEqual([]);
    await close();
  });

  test('gives lines of code that read the CSV file at its address, and a frame for pages of others', async () => {
    const { page, close } = await site.open('/en/paper/figure-3/');
    await openPanel(page);
    const copied = await page
      .locator('.take[open] button[data-copy]')
      .evaluateAll((buttons) => buttons.map((button) => button.dataset['copy']));
    const { origin } = new URL(page.url());
    expect(copied[0]).toBe(`view <- read.csv("${origin}/files/figure-3.csv", na.strings = "")`);
    expect(copied.find((text) => text?.startsWith('<iframe'))).toContain(`src="${origin}/embed/en/figure-3/"`);
    const element = copied.find((text) => text?.startsWith('<sogdia-view')) ?? '';
    const named = [...element.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(named).toHaveLength(4);
    for (const address of named) expect((await fetch(address)).status, address).toBe(200);
    await close();
  });

  test('gives a picture of this version of the data, which is there and says its version, and is what a citation names', async () => {
    const { page, faults, close } = await site.open('/en/paper/figure-3/');
    const { origin } = new URL(page.url());
    const cited = await page.locator('.takeaway [data-copy*="Data version"]').first().getAttribute('data-copy');
    await openPanel(page);
    await page.locator('.take[open] select:has(option[value="version"])').selectOption('version');
    const code = await page.locator('.take[open] button[data-copy^="<a href"]').getAttribute('data-copy');
    const [, text = '', picture = ''] = /^<a href="([^"]+\.txt)"><img src="([^"]+\.svg)"/.exec(code ?? '') ?? [];
    expect(`{origin}${text.replace(origin, '')}`).toBe(cited?.split(' ').at(-1));
    expect(await page.locator('.take[open] button[data-copy^="<iframe"]').count()).toBe(0);
    const [, version = ''] = /\/v\/([\d.]+)\//.exec(picture) ?? [];
    for (const address of [text, picture]) expect(await (await fetch(address)).text()).toContain(`Data version ${version} `);
    expect(faults).toEqual([]);
    await close();
  });

  test('is made of nothing that a page loads before it is opened', async () => {
    const { page, close } = await site.open('/en/topics/facilitation/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.locator('figcaption > .more:has(.take) > summary').first().click();
    await openPanel(page);
    expect(asked.some((url) => url.endsWith('.js'))).toBe(true);
    await close();
  });
});
