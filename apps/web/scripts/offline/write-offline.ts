import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { browserScript } from '../../exports/site/browser-script.ts';
import { offlineList } from '../../exports/site/offline-copy.ts';
import { keptFiles } from './kept-files.ts';
import type { KeptBuild } from './worker.browser.ts';

/**
 * Writes what keeps the site for reading without a network: the script of the pages, the list of all files, and the worker, whose text
 * changes with every build. Nothing may be written into the export after it.
 */
export async function writeOffline(root: string, nothingKept: KeptBuild['nothingKept']): Promise<void> {
  await writeFile(join(root, 'files/keep.js'), await browserScript('scripts/offline/keeper.browser.ts'));
  const kept = await keptFiles(root);
  await writeFile(join(root, offlineList), JSON.stringify(kept));
  const settings: KeptBuild = { build: kept.build, nothingKept };
  await writeFile(join(root, 'sw.js'), await browserScript('scripts/offline/worker.browser.ts', settings));
}
