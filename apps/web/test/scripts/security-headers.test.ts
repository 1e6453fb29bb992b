import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentPolicy } from '../../scripts/pages/content-policy.ts';
import { readHeadersFile } from '../../scripts/read-headers-file.ts';
import { writeHeaders } from '../../scripts/security-headers.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-secure-'));
  for (const folder of ['en', 'embed']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'social.png'), '');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('writeHeaders refuses frames everywhere but under the folder for embedding', async () => {
  await writeHeaders(root, contentPolicy([]));
  const headersOf = readHeadersFile(root);
  for (const path of ['/', '/en/', '/social.png']) {
    expect(headersOf(path)).toMatchObject({ 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin' });
    expect(headersOf(path)['content-security-policy']).toMatch(/^default-src 'none'; .*, frame-ancestors 'none'$/);
  }
  expect(headersOf('/embed/')['x-frame-options']).toBeUndefined();
  expect(headersOf('/embed/')['content-security-policy']).toMatch(/^default-src 'none';(?!.*frame-ancestors)/);
});

test('writeHeaders lets any page read files of the interface, and lets hashed files be kept', async () => {
  await writeHeaders(root, contentPolicy([]));
  const headersOf = readHeadersFile(root);
  expect(headersOf('/api/v1/views.json')['access-control-allow-origin']).toBe('*');
  expect(headersOf('/en/')['access-control-allow-origin']).toBeUndefined();
  expect(headersOf('/_next/static/chunks/a.js')['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headersOf('/api/v1/views.json')['cache-control']).toBeUndefined();
});

test('writeHeaders says of each feed which kind of file it is, and lets any page read it', async () => {
  await writeHeaders(root, contentPolicy([]));
  const headersOf = readHeadersFile(root);
  for (const [path, type] of [
    ['/feed.xml', 'application/atom+xml'],
    ['/feed.json', 'application/feed+json'],
  ] as const)
    expect(headersOf(path)).toMatchObject({ 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' });
});
