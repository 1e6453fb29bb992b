import { globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../exports/site/offline-copy.ts';
import { hasBrowser, siteBrowser } from '../support/site-browser.ts';

const root = inject('siteRoot');
const list: { readonly build: string; readonly files: readonly [string, string, number][] } = JSON.parse(
  readFileSync(join(root, 'files/offline.json'), 'utf8'),
);
/** What a reader of English pages keeps. */
const ofEnglish = filesIn(list.files, 'en');

describe('the copy that a browser keeps', () => {
  test('lists every file of the export but those for servers, pictures of links, views for other sites and permanent addresses', () => {
    const apart = /^(?:_headers$|sw\.js$|files\/(?:offline\.json$|social\/)|(?:v|embed)\/)/;
    const files = globSync('**/*', { cwd: root }).filter((path) => statSync(join(root, path)).isFile() && !apart.test(path));
    expect(list.files.length).toBe(files.length);
  });

  test('is of one language, with what all languages need', () => {
    const [own, all] = [ofEnglish.map(([path]) => path), list.files.map(([path]) => path)];
    expect(own.filter((path) => /^\/(?:zh|ru)\//.test(path))).toEqual([]);
    expect(own.filter((path) => path.startsWith('/en/')).length).toBe(all.filter((path) => path.startsWith('/en/')).length);
    expect(own).toContain('/favicon.ico');
  });
});

describe.skipIf(!hasBrowser)('without a network', () => {
  const site = siteBrowser();

  test('a page that was opened once is read again, and one that was not says so and lists what is kept', async () => {
    const { page, close } = await site.open('/en/paper/figure-2/');
    await kept(page, '/en/paper/figure-2/');
    await page.context().setOffline(true);
    await page.goto('/en/paper/figure-2/');
    await page.locator('svg[role="img"]:visible').waitFor();
    await page.goto('/en/topics/risk/');
    await page.getByRole('heading', { name: 'Offline copy' }).waitFor();
    await page.locator('.offline-pages a[href="/en/paper/figure-2/"]').waitFor();
    expect(await page.locator('.offline .state').textContent()).toContain('You are offline');
    await close();
  });

  test('a reader who keeps the whole site opens any page of it, needs 30 MB of storage at most, and can forget it again', async () => {
    const { page, faults, close } = await site.open('/en/offline/');
    await page.getByRole('button', { name: /^Keep the whole site/ }).click();
    await page.getByText(`The whole site is kept: ${ofEnglish.length.toLocaleString('en')} files.`).waitFor({ timeout: 240_000 });
    await page.context().setOffline(true);
    for (const path of ['/en/topics/risk/', '/en/economies/kaz/', '/en/explore/?measure=trade&partners=KGZ&years=2013-2023']) {
      await page.goto(path);
      await page.locator('svg[role="img"]:visible').first().waitFor();
    }
    expect(faults).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? Number.NaN)).toBeLessThanOrEqual(30_000_000);
    await page.goto('/en/offline/');
    await page.getByRole('button', { name: 'Remove all kept pages' }).click();
    await page.getByRole('button', { name: /^Keep the whole site/ }).waitFor();
    await close();
  }, 360_000);

  test('the archive holds every file as it is served, and opens from a server that knows nothing of the site', async () => {
    const { page, close } = await site.open('/en/offline/');
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 240_000 }),
      page.getByRole('button', { name: 'Download the whole site (zip)' }).click(),
    ]);
    const archive = unzipSync(new Uint8Array(readFileSync(await download.path())));
    for (const [path] of ofEnglish) {
      const name = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
      expect(Buffer.from(archive[name] ?? []).equals(readFileSync(join(root, name))), name).toBe(true);
    }
    await expectToOpen(page, archive);
    await close();
  }, 360_000);
});

/** Waits until the worker keeps the page and everything that the page has loaded. */
async function kept(page: Page, path: string): Promise<void> {
  const lacking = () =>
    page.evaluate(
      async ([asked, build]) => {
        const { active } = await navigator.serviceWorker.ready;
        const copy = await caches.open(`sogdia-${build}`);
        const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
        const paths = [asked ?? '', '/en/offline/', ...loaded];
        const found = await Promise.all(paths.map((each) => copy.match(each)));
        return [...paths.filter((_, at) => found[at] === undefined), ...(active?.state === 'activated' ? [] : ['activation'])];
      },
      [path, list.build],
    );
  await expect.poll(lacking, { interval: 250 }).toEqual([]);
}

/** Opens pages of the archive from a plain file server, of which nothing may go wrong. */
async function expectToOpen(page: Page, archive: Readonly<Record<string, Uint8Array>>): Promise<void> {
  const server = plainServer(archive);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const shown = await page.context().newPage();
  const faults: string[] = [];
  shown.on('pageerror', (error) => faults.push(error.message));
  for (const path of ['/', '/en/', '/en/paper/figure-2/', '/en/explore/']) {
    const answer = await shown.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    expect(answer?.status(), path).toBe(200);
    await shown.locator('svg[role="img"]:visible').first().waitFor();
  }
  expect(faults).toEqual([]);
  server.close();
  server.closeAllConnections();
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function plainServer(files: Readonly<Record<string, Uint8Array>>): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = Object.hasOwn(files, name) ? files[name] : undefined;
    const type = types[extname(name)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, body === undefined ? {} : { 'content-type': type }).end(body);
  });
}
