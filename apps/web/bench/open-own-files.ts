import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { worldRegistry } from '@sogdia/data/world';
import type { Browser, Page } from 'playwright-core';
import { madeName, writeMadeBaci } from '../../../packages/data/bench/made-baci.ts';
import { createExportServer } from '../scripts/create-export-server.ts';
import { findBrowser } from '../test/support/find-browser.ts';
import { launchBrowser } from '../test/support/launch-browser.ts';

/**
 * Gives made files of BACI's form to the workbench of the built site and says how long a reader waits and how long the page stands still:
 * `node --conditions=@sogdia/source bench/open-own-files.ts [--root out] [ROWS ...]`.
 */
interface Opening {
  readonly rows: number;
  /** Seconds from giving the file: until it is read, and until the first chart stands. */
  readonly read: number;
  readonly firstChart: number;
  /** Seconds from a click on another question until its chart stands, the longest of all questions that the file answers at once. */
  readonly nextChart: number;
  /** The longest task of the page's own thread, in milliseconds: while the file is read, until the first chart, and after. */
  readonly whileRead: number;
  readonly untilChart: number;
  readonly after: number;
  /** The longest wait between two frames over all of it, in milliseconds. */
  readonly frame: number;
  /** What the page's own thread holds, in MB. */
  readonly heap: number;
}

const year = 2021;
const patience = 150_000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' }, mixed: { type: 'boolean' } } });
const root = values.root ?? join(import.meta.dirname, '../out');
if (!existsSync(join(root, 'index.html'))) throw new Error(`no site in ${root}: build it first`);
const found = await findBrowser({ platform: process.platform, architecture: process.arch, chromePath: process.env['CHROME_PATH'] });
if (found.state !== 'runs') throw new Error('no browser runs on this machine');

const server = createExportServer(root);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/en/workbench/`;
const folder = mkdtempSync(join(tmpdir(), 'sogdia-made-'));
const openings: Opening[] = [];
try {
  for (const rows of positionals.length === 0 ? [30_000, 300_000, 2_000_000] : positionals.map(Number)) {
    const path = join(folder, madeName(year));
    await writeMadeBaci(path, worldRegistry().economies, { rows, year });
    const browser = await launchBrowser(found);
    openings.push(await openingOf(browser, path, rows).finally(() => browser.close()));
  }
} finally {
  rmSync(folder, { recursive: true });
  server.close();
  server.closeAllConnections();
}
console.table(openings);

async function openingOf(browser: Browser, path: string, rows: number): Promise<Opening> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.bench-status').waitFor({ state: 'attached' });
  await page.evaluate(noteTasks);
  const start = await timeOf(page);
  await page.locator('#bench-file').setInputFiles(path);
  await page.getByText(/ is read: |cannot|too many|more than/).waitFor();
  if ((await page.locator('.bench-file').count()) === 0) throw new Error((await page.locator('.bench-status').textContent()) ?? '');
  const read = await timeOf(page);
  await page.locator('.explore-result figure svg:visible').first().waitFor();
  const firstChart = await timeOf(page);
  if (values.mixed) {
    await page.getByLabel('Your files with the published data').check();
    await settled(page);
  }
  const questions = page.locator('.bench-asked button');
  let nextChart = 0;
  for (let at = 1; at < (await questions.count()); at += 1) {
    const clicked = await timeOf(page);
    await questions.nth(at).click();
    await settled(page);
    nextChart = Math.max(nextChart, (await timeOf(page)) - clicked);
  }
  await page.locator('section[aria-labelledby="bench-compared"]').waitFor();
  await page.waitForTimeout(1000);
  const tasks = await page.evaluate(() => (globalThis as unknown as Noted).noted);
  const longest = (from: number, to: number): number =>
    Math.max(0, ...tasks.filter(({ kind, end }) => kind === 'task' && end > from && end <= to).map(({ length }) => Math.round(length)));
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return {
    rows,
    read: seconds(read - start),
    firstChart: seconds(firstChart - start),
    nextChart: seconds(nextChart),
    whileRead: longest(start, read),
    untilChart: longest(read, firstChart),
    after: longest(firstChart, Number.POSITIVE_INFINITY),
    frame: Math.round(Math.max(0, ...tasks.filter(({ kind }) => kind === 'frame').map(({ length }) => length))),
    heap: Math.round(usedSize / 1e6),
  };
}

interface Noted {
  noted: { readonly kind: 'task' | 'frame'; readonly end: number; readonly length: number }[];
}

/** Runs in the page: notes each task of more than 50 ms, and each wait between two frames. */
function noteTasks(): void {
  const noted: Noted['noted'] = [];
  (globalThis as unknown as Noted).noted = noted;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.push({ kind: 'task', end: startTime + duration, length: duration });
  }).observe({ type: 'longtask' });
  let before = performance.now();
  const frame = (): void => {
    const now = performance.now();
    if (now - before > 50) noted.push({ kind: 'frame', end: now, length: now - before });
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Waits until nothing is computed any more. */
async function settled(page: Page): Promise<void> {
  await page.locator('.bench-explore .loading').waitFor({ state: 'detached' });
  await page.locator('.bench-explore .stale').waitFor({ state: 'detached' });
}

function timeOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

function seconds(milliseconds: number): number {
  return Number((milliseconds / 1000).toFixed(1));
}
