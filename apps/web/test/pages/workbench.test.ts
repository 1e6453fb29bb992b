import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/expect-accessible.ts';
import { brazilWithGermany, comtradeFile, comtradeRecord, customsQuery, messyTable, ownTable, withFaults } from '../support/own-files.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const give = (page: Page, name: string, content: string): Promise<void> =>
  page.locator('#bench-file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** Waits until the page is ready to read: what reads stands in it. */
async function ready(page: Page): Promise<void> {
  await page.locator('.bench-status').waitFor({ state: 'attached' });
}

describe.skipIf(!hasBrowser)('the workbench', () => {
  const site = siteBrowser();

  test('reads a file without a request', async () => {
    const { page, faults, idle, close } = await site.open('/en/workbench/');
    await ready(page);
    await idle();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await give(page, 'query.csv', customsQuery);
    await page.locator('.bench-question').waitFor();
    expect(requests).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('says what a file is, and answers with its words and receipts; what is fetched then are files of the site, by their names alone', async () => {
    const { page, faults, idle, close } = await site.open('/en/workbench/');
    await ready(page);
    await idle();
    const requests: string[] = [];
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      const name = pathname.replace(/[^/]+\.(?=js$|css$|json$)/, '*.').replace(/^\/_next\/static\/.*\//, '/_next/static/');
      requests.push(`${request.method()} ${name}${search}${request.postData() ?? ''}`);
    });
    await give(page, 'brazil.csv', brazilWithGermany);
    await page.locator('.bench-file').waitFor({ state: 'attached' });
    const text = (await page.locator('.bench').textContent()) ?? '';
    expect(text).toContain('16 read = 16 kept + 0 rejected + 0 duplicates + 0 conflicts');
    expect(text).toContain('UN Comtrade, current site, 100% of its required columns found');
    expect(text).toContain('Brazil');
    await page.locator('.bench-explore .explore-result').waitFor();
    expect(await page.locator('.explore-result .chart-title').textContent()).toContain('Brazil');
    expect(await page.locator('.explore-result svg[role="img"]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Products sold, as a treemap' }).click();
    await page.locator('.explore-result table.numbers td a').first().click();
    await page.locator('dialog[open] article').waitFor();
    const receipt = (await page.locator('dialog[open] article').textContent()) ?? '';
    expect(receipt).toMatch(/Line \d+ of brazil\.csv/);
    expect(receipt).toMatch(/SHA-256 [0-9a-f]{64}/);
    const known = ['GET /_next/static/*.js', 'GET /_next/static/*.css', 'GET /api/v1/dataset/*.json'];
    expect(requests.filter((request) => !known.includes(request))).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test('errors stand with line, column, value and what to do, and the rejected records are a file', async () => {
    const { page, faults, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'faults.csv', withFaults);
    await page.locator('.bench-file').waitFor({ state: 'attached' });
    expect(await page.locator('[role="status"]').first().textContent()).toBe('faults.csv: 1 row kept, 2 rejected.');
    const problems = (await page.locator('section[aria-labelledby="bench-problems"]').textContent()) ?? '';
    expect(problems).toContain('faults.csv, line 3, column P (primaryValue), contains “five”');
    expect(problems).toContain('What to do');
    await page.locator('#bench-rejected').click();
    await page.locator('.bench-listed tbody tr').nth(1).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download rejected rows (CSV)' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv.split('\n')[1]).toMatch(/^faults\.csv,3,P,primaryValue,not-a-number,five,/);
    expect(faults).toEqual([]);
    await close();
  });

  test('what a file does not say is asked and answered by keyboard, and the answer is spoken', async () => {
    const { page, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'query.csv', customsQuery);
    await page.locator('.bench-question').waitFor();
    expect(await page.locator('[role="status"]').first().textContent()).toBe('We need your answer below before we can read query.csv.');
    await page.locator('.bench-question input[value="import"]').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('query.csv: 2 rows kept, 0 rejected.').waitFor();
    expect(await page.locator('.bench-question').count()).toBe(0);
    await close();
  });

  test('a table of one’s own is read by the columns that are chosen, those of the usual names chosen before', async () => {
    const { page, close } = await site.open('/en/workbench/');
    await ready(page);
    await page.getByText('Paste a table instead').click();
    await page.locator('#bench-text').fill(ownTable);
    await page.getByRole('button', { name: 'Read pasted table' }).click();
    await page.locator('.bench-mapping').waitFor();
    expect(await page.getByLabel('What column country contains').inputValue()).toBe('reporter');
    expect(await page.getByLabel('What column amount contains').inputValue()).toBe('value');
    await page.getByLabel('Unit of the values').fill('million usd');
    await page.getByText('2 read = 2 kept + 0 rejected').waitFor();
    await page.getByRole('button', { name: 'Read with these columns' }).click();
    await page.getByText('pasted.csv: 2 rows kept, 0 rejected.').waitFor();
    await close();
  });

  test('a messy table is mapped with its first rows in sight, its rows are seen and taken, and its recipe reads the next one without a question', async () => {
    const { page, faults, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'messy.csv', messyTable);
    const form = page.locator('.bench-mapping');
    await form.waitFor();
    expect(await form.getByLabel('Row 3 names the columns').isChecked()).toBe(true);
    expect(await form.getByRole('button', { name: 'Read with these columns' }).isDisabled()).toBe(true);
    await form.getByLabel('What column Kind contains').selectOption('Filter: keep some rows');
    await form.getByLabel('Flow (export or import), the same in every row').fill('export');
    await form.getByText('7 read = 3 kept + 4 rejected + 0 duplicates + 0 conflicts').waitFor();
    expect(await form.locator('.bench-rejected').textContent()).toContain('line 4, column E (2021), contains “n.k.”');
    await form.getByRole('button', { name: 'It is Argentina' }).click();
    await form.getByText('7 read = 5 kept + 2 rejected + 0 duplicates + 0 conflicts').waitFor();
    expect(await form.locator('.cards tbody tr').nth(1).textContent()).toContain('7,000 EUR');
    await form.getByRole('button', { name: 'Read with these columns' }).click();
    await page.getByText('messy.csv: 5 rows kept, 1 rejected.').waitFor();
    await page.locator('#bench-rows').click();
    const listed = page.locator('.bench-listed tbody tr');
    await listed.nth(4).waitFor();
    const byValue = page.locator('.bench-listed thead button', { hasText: 'Value' });
    await byValue.click();
    await byValue.click();
    await listed.first().getByText('10,000').waitFor();
    await page.getByLabel('Containing').first().fill('argen');
    await listed.nth(2).waitFor({ state: 'detached' });
    expect(await listed.count()).toBe(2);
    const [rows] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download these rows (CSV)' }).click(),
    ]);
    expect(await readFile(await rows.path(), 'utf8')).toBe(
      [
        'file,line,reporter,partner,flow,period,product,value,currency,corrected',
        'messy.csv,6,BRA,ARG,export,2021,TOTAL,8000,eur,',
        'messy.csv,6,BRA,ARG,export,2020,TOTAL,7000,eur,',
        '',
      ].join('\n'),
    );
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download recipe' }).click()]);
    const recipe = await readFile(await download.path(), 'utf8');
    await give(page, 'next.csv', messyTable.replace('Chile', 'Peru'));
    await page.getByText('We read it with your answers for messy.csv.').waitFor();
    await page.reload();
    await ready(page);
    await give(page, 'import.json', recipe);
    await page.getByText('We will read the files you add now with the answers in import.json.').waitFor();
    await give(page, 'later.csv', messyTable);
    await page.getByText('later.csv: 5 rows kept, 1 rejected.').waitFor();
    expect(await page.locator('.bench-question').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('a total stands beside the published one, with what a detector found of the difference', async () => {
    const { page, faults, close } = await site.open('/en/workbench/');
    await ready(page);
    const record = comtradeRecord({ year: 2015, reporter: 156, partner: 398, flow: 'M', code: 'TOTAL', value: '1' });
    await give(page, 'one.csv', comtradeFile([record]));
    const table = page.locator('section[aria-labelledby="bench-compared"] tbody');
    await table.waitFor();
    const cells = await table.locator('tr').first().locator('th, td').allTextContents();
    expect(cells.slice(0, 5)).toEqual(['China', 'Kazakhstan', 'imports', '2015', '$1']);
    expect(cells[7]).toBe('−100.0%');
    await table.locator('tr').first().locator('a').first().click();
    const receipt = page.locator('dialog[open] article');
    expect(await receipt.textContent()).toMatch(/Line 2 of one\.csv/);
    await page.keyboard.press('Escape');
    await table.locator('tr').first().locator('a').nth(2).click();
    await expect.poll(() => receipt.textContent()).toContain('yours - published');
    expect(new URL(page.url()).searchParams.has('at')).toBe(false);
    await page.keyboard.press('Escape');
    await page.getByLabel('Your files with the published data').check();
    await page.getByText('“Revised” uses your figure').waitFor();
    await page.locator('.bench-explore .explore-result').waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  test('while a view is computed that is said, and so is that the published data cannot be had; the file stays', async () => {
    const { page, idle, close } = await site.open('/en/workbench/');
    await ready(page);
    await idle();
    await page.context().route('**/api/v1/dataset/*.json', (route) => route.abort());
    await give(page, 'brazil.csv', brazilWithGermany);
    await page.getByText('We couldn’t load the data.').waitFor();
    await page.context().unroute('**/api/v1/dataset/*.json');
    const said = Promise.withResolvers<void>();
    await page.context().route('**/api/v1/dataset/*.json', async (route) => {
      await said.promise;
      await route.continue();
    });
    await page.getByLabel('Your files with the published data').check();
    await page.locator('.bench-explore [role="status"]', { hasText: 'Loading the data' }).first().waitFor();
    said.resolve();
    await page.locator('.bench-explore .explore-result').waitFor();
    expect(await page.getByText('We couldn’t load the data.').count()).toBe(0);
    expect(await page.locator('.bench-file').count()).toBe(1);
    await close();
  });

  test('a text is checked against the file without a request, and its numbers lead to the line', async () => {
    const { page, faults, idle, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'brazil.csv', brazilWithGermany);
    await page.locator('.bench-explore .explore-result').waitFor();
    await page.locator('section[aria-labelledby="bench-compared"]').waitFor();
    await page
      .locator('#draft-text')
      .fill('Brazilian exports to Germany were $60 million in 2021. German imports from Brazil were $50 million in 2021.');
    await idle();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByRole('button', { name: 'Check figures' }).click();
    await page.locator('.draft-figures li').nth(1).waitFor();
    expect(requests).toEqual([]);
    expect(await page.locator('.draft-figures').textContent()).toContain('Brazil’s exports to Germany in 2021: $60.0 million');
    await page.locator('.draft-figures a.number').first().click();
    expect(await page.locator('dialog[open] article').textContent()).toMatch(/Line \d+ of brazil\.csv/);
    expect(await page.locator('dialog[open]').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  test('a view is taken along as files that name the workbench, and no address or program that lacks the figures', async () => {
    const { page, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'brazil.csv', brazilWithGermany);
    await page.locator('.bench-explore .explore-result').waitFor();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take .file', { hasText: 'Markdown' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('/en/workbench/?measure=');
    expect(text).not.toContain('/explore/');
    const offered = (await page.locator('.take').textContent()) ?? '';
    expect(offered).toContain('Stata');
    expect(offered).not.toContain('iframe');
    expect(offered).not.toContain('pnpm -s sogdia view');
    await close();
  });

  test('files are kept in the browser if asked, opened after a reload, and forgotten', async () => {
    const { page, faults, idle, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'brazil.csv', brazilWithGermany);
    await page.getByLabel('Keep these files in this browser').check();
    await page.getByRole('button', { name: 'Open brazil.csv' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Open brazil.csv' }).click();
    await page.getByText('brazil.csv: 16 rows kept, 0 rejected.').waitFor();
    await page.getByRole('button', { name: 'Remove brazil.csv' }).click();
    await page.getByRole('button', { name: 'Remove brazil.csv' }).waitFor({ state: 'detached' });
    await page.reload();
    await ready(page);
    await idle();
    expect(await page.locator('.bench-kept').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test('a workspace that is taken along opens again with its files and its view', async () => {
    const { page, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'brazil.csv', brazilWithGermany);
    await page.getByRole('button', { name: 'Products sold, as a treemap' }).click();
    const query = new URL(page.url()).search;
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download workspace' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    await page.goto('/en/workbench/');
    await ready(page);
    await give(page, 'workspace.json', text);
    await page.getByText('brazil.csv: 16 rows kept, 0 rejected.').waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe(query);
    await close();
  });

  test.each(['light', 'dark'] as const)('is accessible with files in it, in the %s theme', async (theme) => {
    const { page, close } = await site.open('/en/workbench/');
    await ready(page);
    await give(page, 'faults.csv', withFaults);
    await give(page, 'messy.csv', messyTable);
    await give(page, 'brazil.csv', brazilWithGermany);
    await page.locator('.bench-explore .explore-result').waitFor();
    await page.locator('section[aria-labelledby="bench-compared"]').waitFor();
    await page.locator('.bench-mapping').waitFor();
    await page.locator('#bench-rows').click();
    await page.locator('.bench-listed tbody tr').first().waitFor();
    await expectAccessible(page, [theme]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await close();
  });

  test('without JavaScript it names the terminal program', async () => {
    const { page, close } = await site.open('/en/workbench/', { javaScriptEnabled: false });
    expect(await page.locator('#bench-file:visible').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('pnpm -s sogdia import FILE');
    await close();
  });
});
