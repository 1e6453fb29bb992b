import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** A browser that can be started here: the one that CHROME_PATH names, one of the system, or the one that comes as a package. */
export async function findBrowser(): Promise<{ readonly path: string; readonly args: readonly string[] } | null> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') return { path: named, args: [] };
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return { path: found, args: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  return { path: await chromium.executablePath(), args: chromium.args };
}
