import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserNote, describeBrowser } from '../../workspace/describe-browser.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sogdia-browser-'));
  mkdirSync(join(folder, 'test-results'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const note = (content: object): void => writeFileSync(join(folder, browserNote), JSON.stringify(content));

describe('describeBrowser(folder, skipped)', () => {
  test('says which browser and version ran, before the totals', () => {
    note({ state: 'runs', version: '153.0.8010.0', origin: 'packaged', path: '/x/chromium', env: {} });
    expect(describeBrowser(folder, 0)).toEqual({
      beforeTotals: 'browser: Chromium 153.0.8010.0 (of the package @sparticuz/chromium)',
      last: null,
    });
  });

  test('names the program that CHROME_PATH named', () => {
    note({ state: 'runs', version: '150.0.1', origin: 'CHROME_PATH', path: '/opt/chrome', env: {} });
    expect(describeBrowser(folder, 0).beforeTotals).toBe('browser: Chromium 150.0.1 (named by CHROME_PATH, /opt/chrome)');
  });

  test('says last how many tests a machine without a browser left out', () => {
    note({ state: 'left-out', reason: 'this is darwin-arm64' });
    expect(describeBrowser(folder, 194)).toEqual({
      beforeTotals: null,
      last: 'NO BROWSER: 194 tests were LEFT OUT; this is darwin-arm64',
    });
  });

  test('says what kept a browser from starting', () => {
    note({ state: 'fails', fault: 'the browser of the tests does not start: libnss3.so' });
    expect(describeBrowser(folder, 0).beforeTotals).toContain('libnss3.so');
  });

  test('says nothing of a package whose tests need no browser', () => {
    expect(describeBrowser(folder, 3)).toEqual({ beforeTotals: null, last: null });
  });
});
