import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { createExportServer } from '../scripts/create-export-server.ts';
import { findBrowser } from '../test/support/find-browser.ts';
import { launchBrowser } from '../test/support/launch-browser.ts';

/** What a visit shows of a page's speed: milliseconds from its start, a score of shifts. */
interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Of tasks of scripts longer than 50 ms, what is beyond 50 ms, from the first paint until the page is at rest. */
  readonly blocked: number;
  readonly shift: number;
  readonly kilobytes: number;
}

const usual = [
  '/en/',
  '/en/month/',
  '/en/economies/kaz/',
  '/en/topics/connectivity/',
  '/en/paper/figure-2/',
  '/en/mirror/',
  '/en/explore/',
];
/** A middling phone on a slow line, as Lighthouse has it: 150 ms there and back, 1.6 Mbit/s, a fourth of this machine's speed. */
const line = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: 750e3 / 8 };
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  serviceWorkers: 'block',
} as const;
const slowness = 4;
const rest = 2500;

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { visits: { type: 'string', default: '5' }, root: { type: 'string' } },
});
const root = values.root ?? join(import.meta.dirname, '../out');
if (!existsSync(join(root, 'index.html'))) throw new Error(`no site in ${root}: build it first`);
const found = await findBrowser({ platform: process.platform, architecture: process.arch, chromePath: process.env['CHROME_PATH'] });
if (found.state !== 'runs') throw new Error('no browser runs on this machine');

const server = createExportServer(root);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launchBrowser(found);
const rows: Record<string, string | number>[] = [];
for (const path of paths.length > 0 ? paths : usual) {
  const [still, whole] = [await visits(browser, path, false), await visits(browser, path, true)];
  rows.push({
    page: path,
    'LCP without framework': middle(still, 'largestPaint'),
    LCP: middle(whole, 'largestPaint'),
    ratio: (middle(whole, 'largestPaint') / middle(still, 'largestPaint')).toFixed(2),
    FCP: middle(whole, 'firstPaint'),
    TBT: middle(whole, 'blocked'),
    CLS: middle(whole, 'shift'),
    kB: middle(whole, 'kilobytes'),
  });
}
await browser.close();
server.close();
server.closeAllConnections();
process.stdout.write(`${values.visits} visits a page, median; ms. Phone 412 x 823, CPU / ${slowness}, 1.6 Mbit/s, 150 ms.\n`);
console.table(rows);

async function visits(shown: Browser, path: string, withFramework: boolean): Promise<readonly Visit[]> {
  const seen: Visit[] = [];
  for (let visit = 0; visit < Number(values.visits); visit += 1) {
    const context = await shown.newContext(phone);
    seen.push(await visitOf(await context.newPage(), path, withFramework));
    await context.close();
  }
  return seen;
}

async function visitOf(page: Page, path: string, withFramework: boolean): Promise<Visit> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  if (!withFramework) await client.send('Network.setBlockedURLs', { urls: ['*/_next/static/*.js'] });
  await client.send('Network.emulateNetworkConditions', line);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(rest);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const measured = await page.evaluate(measuredTimes);
  return { ...measured, kilobytes: bytes / 1000 };
}

/** Runs in the page: what the browser has noted of its paints, long tasks and shifts. */
async function measuredTimes(): Promise<Omit<Visit, 'kilobytes'>> {
  const entriesOf = (type: string): Promise<PerformanceEntry[]> =>
    new Promise((resolve) => {
      const found: PerformanceEntry[] = [];
      new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve(found), 100);
    });
  const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  const largestPaint = (await entriesOf('largest-contentful-paint')).at(-1)?.startTime ?? Number.NaN;
  const tasks = (await entriesOf('longtask')).filter(({ startTime }) => startTime >= firstPaint);
  const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean })[];
  return {
    firstPaint,
    largestPaint,
    blocked: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0),
  };
}

function middle(seen: readonly Visit[], of: keyof Visit): number {
  const sorted = seen.map((visit) => visit[of]).toSorted((one, other) => one - other);
  const value = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return of === 'shift' ? Number(value.toFixed(3)) : Math.round(value);
}
