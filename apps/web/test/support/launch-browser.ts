import { type Browser, chromium } from 'playwright-core';
import type { Executable } from './unpack-chromium.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser that talks to nobody but the pages under test. The flags of the package are left out: `--single-process` crashes. */
export function launchBrowser({ path, env }: Executable): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: flags, env: { ...process.env, ...env } });
}
