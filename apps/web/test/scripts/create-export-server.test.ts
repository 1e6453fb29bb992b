import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createExportServer } from '../../scripts/create-export-server.ts';
import { contentPolicy } from '../../scripts/pages/content-policy.ts';
import { writeHeaders } from '../../scripts/security-headers.ts';

const long = `<h1>Figure 1</h1>${'<p>trade</p>'.repeat(500)}`;
let folder = '';
let port = 0;
let server: ReturnType<typeof createExportServer>;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Sends the path exactly as written: `fetch` would resolve `..` before it leaves. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const question = send({ port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    question.on('error', reject);
    question.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sogdia-export-'));
  const root = join(folder, 'out');
  await mkdir(join(root, 'paper/figure-1'), { recursive: true });
  await mkdir(join(root, '_next/static'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  await writeFile(join(root, 'index.html'), '<h1>Sogdia</h1>');
  await writeFile(join(root, '404.html'), '<h1>Not here</h1>');
  await writeFile(join(root, 'paper/figure-1/index.html'), long);
  await writeFile(join(root, 'figure-1.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(root, 'figure-1.csv'), 'period,value\n2013,50.27\n');
  await writeFile(join(root, 'figure-1.json'), '{}');
  await writeFile(join(root, '_next/static/a.js'), 'export {};');
  await writeHeaders(root, contentPolicy([]));
  server = createExportServer(root);
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  port = (server.address() as AddressInfo).port;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

describe('createExportServer(root)', () => {
  test('serves index.html for a path that ends with a slash', async () => {
    expect((await ask('/')).body.toString()).toBe('<h1>Sogdia</h1>');
    expect((await ask('/paper/figure-1/?lang=zh')).body.toString()).toBe(long);
  });

  test('redirects a page without its slash and keeps the query', async () => {
    const answer = await ask('/paper/figure-1?years=2013-2023&record=both');
    expect(answer.status).toBe(308);
    expect(answer.headers['location']).toBe('/paper/figure-1/?years=2013-2023&record=both');
  });

  test.each([
    ['/figure-1.svg', 'image/svg+xml; charset=utf-8'],
    ['/figure-1.csv', 'text/csv; charset=utf-8'],
    ['/figure-1.json', 'application/json; charset=utf-8'],
    ['/_next/static/a.js', 'text/javascript; charset=utf-8'],
    ['/', 'text/html; charset=utf-8'],
  ])('names the content type of %s', async (path, type) => {
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  test('answers 404 with the 404 page', async () => {
    const answer = await ask('/nowhere/');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('<h1>Not here</h1>');
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/paper/../../secret.txt',
    '/..\\secret.txt',
    '/link.txt',
    '/%00',
    '/%',
  ])('gives nothing from outside the root: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain('outside');
  });

  test('never redirects to another host', async () => {
    expect((await ask('//paper/figure-1')).headers['location'] ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('compresses text with brotli, then gzip, and never when refused', async () => {
    const brotli = await ask('/paper/figure-1/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(long);
    const gzip = await ask('/paper/figure-1/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(long);
    expect((await ask('/paper/figure-1/')).headers['content-encoding']).toBeUndefined();
  });

  test('answers 304 to a request with the current tag', async () => {
    const first = await ask('/figure-1.csv');
    const second = await ask('/figure-1.csv', { 'if-none-match': String(first.headers['etag']) });
    expect(second.status).toBe(304);
    expect(second.body).toHaveLength(0);
  });

  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=2-', 2, 23],
    ['bytes=-3', 21, 23],
    ['bytes=4-400', 4, 23],
  ])('sends the part %s of a file that it has', async (range, first, last) => {
    const whole = await ask('/figure-1.csv');
    const part = await ask('/figure-1.csv', { range, 'accept-encoding': 'br' });
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes ${first}-${last}/${whole.body.length}`);
    expect(part.body).toEqual(whole.body.subarray(first, last + 1));
  });

  test('refuses a part that a file does not have, and sends the whole for what it cannot read or what is larger', async () => {
    for (const range of ['bytes=100-', 'bytes=-0']) {
      const none = await ask('/figure-1.csv', { range });
      expect(none.status).toBe(416);
      expect(none.headers['content-range']).toBe('bytes */24');
    }
    for (const range of ['bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b', 'bytes=5-2', 'bytes=-', 'bytes=-300'])
      expect((await ask('/figure-1.csv', { range })).body).toHaveLength(24);
    const { etag } = (await ask('/figure-1.csv')).headers;
    expect((await ask('/figure-1.csv', { range: 'bytes=0-0', 'if-range': String(etag) })).status).toBe(206);
    expect((await ask('/figure-1.csv', { range: 'bytes=0-0', 'if-range': '"other"' })).status).toBe(200);
  });

  test('lets hashed files be kept for good and no other', async () => {
    expect((await ask('/_next/static/a.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/figure-1.json')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/_next/static/gone.js')).headers['cache-control']).toBe('no-cache');
  });

  test('sends no body for HEAD and refuses other methods', async () => {
    const head = await ask('/figure-1.csv', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });
});
