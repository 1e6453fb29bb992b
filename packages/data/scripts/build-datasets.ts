import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decidedLicences, versionsModule } from '../src/build/index.ts';
import type { Fault } from '../src/harmonize/index.ts';
import { versionHistory } from '../src/package/index.ts';
import { assembleDatasets } from './assemble-datasets.ts';
import { buildDatapackage } from './build-datapackage.ts';
import { readDatasets } from './read-datasets.ts';
import { readLicenceDecisions } from './read-licence-decisions.ts';
import { unansweredViews } from './unanswered-views.ts';
import { everyReleased, fingerprintOf } from './version-of-assembly.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const files = await readDatasets(join(packageFolder, 'datasets'));
// What a release may hold is decided by whoever publishes it; every other build is for the machine that it runs on.
const isRelease = process.env['SOGDIA_RELEASE'] !== undefined;
const [decisions, misread] = isRelease ? await readLicenceDecisions(join(packageFolder, 'licence-decisions.json')) : [[], []];
const leftOut = new Set(decisions.flatMap(({ licence, publish }) => (publish === 'no' ? [licence] : [])));
const assembly = await assembleDatasets(files, leftOut);
const faults = [
  ...assembly.faults,
  ...misread,
  ...(isRelease && misread.length === 0 ? decidedLicences(assembly.releases, files, decisions) : []),
];

if (faults.length > 0) fail(faults);
else {
  const versions = versionHistory(await everyReleased(join(packageFolder, 'released')), await fingerprintOf(assembly));
  const outputs = new Map([...assembly.outputs, ['src/generated/versions.data.ts', versionsModule(versions)]]);
  // What describes the repository is not changed by what a release leaves out.
  const isWritten = (path: string): boolean => leftOut.size === 0 || path.startsWith('src/generated/');
  for (const [path, text] of outputs) if (isWritten(path)) await writeIfChanged(join(packageFolder, path), text);
  await removeAllBut(new Set(outputs.keys()), 'src/generated');
  if (isWritten('datapackage.json'))
    await writeIfChanged(join(packageFolder, 'datapackage.json'), await buildDatapackage(packageFolder, files, assembly));
  if (leftOut.size > 0) fail(await unansweredViews());
  const { contentHash, parts, version } = assembly.datasetPackage;
  const rows = Object.entries(parts).map(([part, record]) => `${part} ${record.rows} rows, ${record.bytes} bytes`);
  process.stdout.write(
    `dataset ${version}: ${assembly.releases.length} releases; ${rows.join('; ')}; content ${contentHash.slice(0, 12)}${leftOut.size > 0 ? `; left out: ${[...leftOut].join(', ')}` : ''}\n`,
  );
}

function fail(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  process.stderr.write(`${faults.map(({ check, sentence }) => `${check}: ${sentence}`).join('\n')}\n`);
  process.exitCode = 1;
}

/** Removes what an earlier build wrote into a folder and this one did not, so that nothing of it is compiled. */
async function removeAllBut(written: ReadonlySet<string>, folder: string): Promise<void> {
  const there = (await readdir(join(packageFolder, folder))).map((name) => `${folder}/${name}`);
  await Promise.all(there.filter((path) => !written.has(path)).map((path) => rm(join(packageFolder, path))));
}

async function writeIfChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before === text) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
