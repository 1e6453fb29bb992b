import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createExportServer } from '../../scripts/create-export-server.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteRoot: string;
    readonly siteAddress: string;
    readonly browser: FoundBrowser;
  }
}

const folder = join(import.meta.dirname, '../..');

/** Serves the built site to the tests of its pages; builds it first where there is none. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(folder, 'out');
  if (!existsSync(join(root, 'index.html'))) {
    const built = spawnSync('pnpm', ['run', 'build'], { cwd: folder, stdio: 'inherit' });
    if (built.status !== 0) throw new Error('the site could not be built');
  }
  const server = createExportServer(root);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { platform, arch, env } = process;
  const browser = await findBrowser({ platform, architecture: arch, chromePath: env['CHROME_PATH'] });
  noteBrowser(browser);
  project.provide('siteRoot', root);
  project.provide('siteAddress', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  project.provide('browser', browser);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

/** Leaves beside the report what the test command says of the browser; tools/workspace/describe-browser.ts reads it. */
function noteBrowser(browser: FoundBrowser): void {
  const results = join(folder, 'test-results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'browser.json'), JSON.stringify(browser));
}
