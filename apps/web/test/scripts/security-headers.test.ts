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
