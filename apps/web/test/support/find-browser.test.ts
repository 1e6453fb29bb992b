import { describe, expect, inject, test } from 'vitest';
import { chooseBrowser } from './choose-browser.ts';
import { findBrowser } from './find-browser.ts';

const linux = { platform: 'linux', architecture: 'x64', chromePath: undefined };

describe('chooseBrowser(machine)', () => {
  test('takes the packaged Chromium on linux-x64, whatever else is installed', () => {
    expect(chooseBrowser(linux)).toEqual({ origin: 'packaged' });
    expect(chooseBrowser({ ...linux, chromePath: '' })).toEqual({ origin: 'packaged' });
  });

  test('takes the browser that CHROME_PATH names before any other, on every machine', () => {
    const chosen = { origin: 'CHROME_PATH', path: '/opt/chrome' };
    expect(chooseBrowser({ ...linux, chromePath: '/opt/chrome' })).toEqual(chosen);
    expect(chooseBrowser({ platform: 'darwin', architecture: 'arm64', chromePath: '/opt/chrome' })).toEqual(chosen);
  });

  test.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('has none for %s-%s, and says how to bring one', (platform, architecture) => {
    const choice = chooseBrowser({ platform, architecture, chromePath: undefined });
    expect(choice).toMatchObject({ origin: 'none', reason: expect.stringContaining(`${platform}-${architecture}; set CHROME_PATH`) });
  });
});

describe('findBrowser(machine)', () => {
  test('fails, and never leaves tests out, where the named browser does not start', async () => {
    const found = await findBrowser({ ...linux, chromePath: '/nowhere/chrome' });
    expect(found).toMatchObject({ state: 'fails', fault: expect.stringContaining('unset it to use the packaged Chromium') });
    expect(found).toMatchObject({ fault: expect.stringContaining('/nowhere/chrome') });
  });

  test('leaves tests out on a machine that the package has no browser for', async () => {
    expect(await findBrowser({ platform: 'darwin', architecture: 'arm64', chromePath: undefined })).toMatchObject({ state: 'left-out' });
  });

  test.runIf(process.platform === 'linux' && process.arch === 'x64')('had a browser run for these tests, with its version', () => {
    expect(inject('browser')).toMatchObject({ state: 'runs', version: expect.stringMatching(/^\d+\.\d+/) });
  });
});
