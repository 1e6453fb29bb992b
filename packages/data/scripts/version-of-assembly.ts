import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltDataset, isAtLeast, largestBump } from '@sogdia/core/workspace';
import { linesBeforeRenaming, linesByRelease, releaseDigests, restoreLines } from '../src/package/index.ts';
import { type Fingerprint, fingerprintSchema, type RecordedRevision } from '../src/parse/index.ts';
import type { Assembly } from './assemble-datasets.ts';

/** The fingerprints of the versions in a folder, the earliest first. */
export async function everyReleased(folder: string): Promise<readonly Fingerprint[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const all = await Promise.all(names.map(async (name) => fingerprintSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))));
  return all.toSorted((one, other) => (isAtLeast(one.version, other.version) ? 1 : -1));
}

/** The fingerprint of the version that was released last: that of the highest version in the folder. */
export async function lastReleased(folder: string): Promise<Fingerprint> {
  const last = (await everyReleased(folder)).at(-1);
  if (last === undefined) throw new Error(`no released version in ${folder}; expected at least one fingerprint`);
  return last;
}

/** The fingerprint of a build, without the day on which it is recorded. */
export async function fingerprintOf({ datasetPackage, releases }: Assembly): Promise<Omit<Fingerprint, 'recorded'>> {
  const { version, contentHash } = datasetPackage;
  return { version, contentHash, releases: await releaseDigests(linesByRelease(releases)) };
}

/** A build as `checkVersion` takes it: as it is, and with what was recorded since a version taken back. */
export async function builtSince(
  released: Pick<Fingerprint, 'version'>,
  { datasetPackage, releases, renamings }: Assembly,
): Promise<BuiltDataset> {
  const revisions = datasetPackage.revisions.filter(({ version }) => !isAtLeast(released.version, version));
  const { version } = datasetPackage;
  const lines = linesByRelease(releases);
  const built = { version, releases: await releaseDigests(lines) };
  const renamed = renamings.filter((one) => !isAtLeast(released.version, one.version));
  if (revisions.length === 0 && renamed.length === 0) return { built, restored: built, recorded: 'none' };
  const named = Object.fromEntries(Object.entries(lines).map(([id, rows]) => [id, linesBeforeRenaming(id, rows, renamed)]));
  return {
    built,
    restored: { version, releases: await releaseDigests(restoreLines(named, revisions)) },
    recorded: largestBump([...revisions.map(bumpOf), ...renamed.map(() => 'major' as const)]),
  };
}

function bumpOf({ kind }: RecordedRevision): 'major' | 'minor' {
  return kind === 'row-removed' ? 'major' : 'minor';
}
