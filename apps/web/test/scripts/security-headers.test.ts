import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHeadersFile } from '../../scripts/read-headers-file.ts';
import { contentPolicy, securePages } from '../../scripts/security-headers.ts';

const page = (script: string): string => `<html><head><meta charSet="utf-8"/><script data-site="true">${script}</script></head></html>`;
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-secure-'));
  for (const folder of ['en', 'embed']) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, 'index.html'), page('run()'));
  }
  writeFileSync(join(root, 'social.png'), '');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('securePages(root)', () => {
  test('lets a page hold a block of data, which runs nothing, beside the one script', async () => {
    const data = '<script data-site="true" type="application/ld+json">{"a":1}</script>';
    writeFileSync(join(root, 'en/index.html'), page('run()').replace('</head>', `${data}</head>`));
    await securePages(root);
    expect(readFileSync(join(root, 'en/index.html'), 'utf8')).toContain(data);
  });

  test('puts into each page a policy that names its one inline script by hash and allows no other', async () => {
    await securePages(root);
    const hash = `'sha256-${createHash('sha256').update('run()').digest('base64')}'`;
    const html = readFileSync(join(root, 'en/index.html'), 'utf8');
    const policy = contentPolicy([hash]);
    expect(html).toContain(
      `<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/><script data-site`,
    );
    expect(policy).not.toContain('unsafe');
  });

  test('refuses frames everywhere but under the folder for embedding', async () => {
    await securePages(root);
    const headersOf = readHeadersFile(root);
    for (const path of ['/', '/en/', '/social.png']) {
      expect(headersOf(path)).toMatchObject({ 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin' });
      expect(headersOf(path)['content-security-policy']).toMatch(/^default-src 'none'; .*, frame-ancestors 'none'$/);
    }
    expect(headersOf('/embed/')['x-frame-options']).toBeUndefined();
    expect(headersOf('/embed/')['content-security-policy']).toMatch(/^default-src 'none';(?!.*frame-ancestors)/);
  });

  test('refuses an export whose pages hold inline scripts that differ', async () => {
    writeFileSync(join(root, 'en/other.html'), page('other()'));
    await expect(securePages(root)).rejects.toThrow(/inline scripts that differ: .*other\.html/);
  });
});
