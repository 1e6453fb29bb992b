import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { versionsModule } from '../src/build/index.ts';
import { versionHistory } from '../src/package/index.ts';
import { assembleDatasets } from './assemble-datasets.ts';
import { buildDatapackage } from './build-datapackage.ts';
import { readDatasets } from './read-datasets.ts';
import { everyReleased, fingerprintOf } from './version-of-assembly.ts';

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const files = await readDatasets(join(packageFolder, 'datasets'));
const assembly = await assembleDatasets(files);

if (assembly.faults.length > 0) {
  process.stderr.write(`${assembly.faults.map((fault) => `${fault.check}: ${fault.sentence}`).join('\n')}\n`);
  process.exitCode = 1;
} else {
  const versions = versionHistory(await everyReleased(join(packageFolder, 'released')), await fingerprintOf(assembly));
  const outputs = new Map([...assembly.outputs, ['src/generated/versions.data.ts', versionsModule(versions)]]);
  for (const [path, text] of outputs) await writeIfChanged(join(packageFolder, path), text);
  await removeAllBut(new Set(outputs.keys()), 'src/generated');
  await writeIfChanged(join(packageFolder, 'datapackage.json'), await buildDatapackage(packageFolder, files, assembly));
  const { contentHash, parts, version } = assembly.datasetPackage;
  const rows = Object.entries(parts).map(([part, record]) => `${part} ${record.rows} rows, ${record.bytes} bytes`);
  process.stdout.write(
    `dataset ${version}: ${assembly.releases.length} releases; ${rows.join('; ')}; content ${contentHash.slice(0, 12)}\n`,
  );
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
