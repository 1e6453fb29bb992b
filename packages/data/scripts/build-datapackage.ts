import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describeDataPackage, type PackageFile } from '../src/package/index.ts';
import type { Assembly } from './assemble-datasets.ts';
import type { DatasetFiles } from './read-datasets.ts';

/**
 * The text of `datapackage.json`: every file under `datasets` as it is after the build, built tables taken from the assembly.
 * Throws when a built table lies in a folder without the release that builds it.
 */
export async function buildDatapackage(packageFolder: string, files: DatasetFiles, assembly: Assembly): Promise<string> {
  const built = new Map([...assembly.outputs].filter(([path]) => path.startsWith('datasets/')));
  const stored = await listFiles(packageFolder, join(packageFolder, 'datasets'));
  const orphans = stored.filter((path) => isBuiltTable(path) && !built.has(path));
  if (orphans.length > 0) throw new Error(`built table without a release: ${orphans.join(', ')}; expected none`);
  const described: PackageFile[] = [];
  for (const path of new Set([...stored, ...built.keys()])) {
    const bytes = Buffer.from(built.get(path) ?? (await readFile(join(packageFolder, path))));
    described.push({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  const lines = described.map(({ path, sha256 }) => `${sha256}  ${path}\n`).sort();
  const rootHash = createHash('sha256').update(lines.join('')).digest('hex');
  const releases = files.releases.map(({ record }) => record);
  return `${JSON.stringify(describeDataPackage({ dataset: files.dataset, datasetPackage: assembly.datasetPackage, releases, files: described, rootHash }), null, 2)}\n`;
}

function isBuiltTable(path: string): boolean {
  return /^datasets\/[^/]+\/[^/]+\/(?:(?:observations|indicators|facts|events)\.csv|(?:places|outlines)\.json)$/.test(path);
}

async function listFiles(packageFolder: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(packageFolder, join(entry.parentPath, entry.name)))
    .sort();
}
