import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { offlineCopies, offlineList } from '../../exports/site/offline-copy.ts';
import { keptFiles } from './kept-files.ts';
import { keeperScript, serviceWorker } from './service-worker.ts';

/**
 * Writes what keeps the site for reading without a network: the script of the pages, the list of all files, and the worker, whose text
 * changes with every build. Nothing may be written into the export after it.
 */
export async function writeOffline(root: string, nothingKept: string): Promise<void> {
  await writeFile(join(root, 'files/keep.js'), keeperScript());
  const kept = await keptFiles(root);
  await writeFile(join(root, offlineList), JSON.stringify(kept));
  await writeFile(join(root, 'sw.js'), serviceWorker({ build: kept.build, family: offlineCopies, list: offlineList, nothingKept }));
}
