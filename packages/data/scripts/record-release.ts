import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkVersion } from '@sogdia/core/workspace';
import { assembleDatasets } from './assemble-datasets.ts';
import { readDatasets } from './read-datasets.ts';
import { tellVersionCheck } from './tell-version-check.ts';
import { builtSince, fingerprintOf, lastReleased } from './version-of-assembly.ts';

/**
 * Writes the fingerprint of the version that datasets/dataset.json states into `released/`, from which on no number of it can change
 * silently. Refuses a version that its changes do not allow, and one that is released already.
 */
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const folder = join(packageFolder, 'released');
const assembly = await assembleDatasets(await readDatasets(join(packageFolder, 'datasets')));
const released = await lastReleased(folder);
const problems = tellVersionCheck(released, checkVersion(released, await builtSince(released, assembly)), assembly.datasetPackage.version);
const path = join(folder, `${assembly.datasetPackage.version}.json`);
const isReleased = await access(path).then(
  () => true,
  () => false,
);

if (isReleased || problems.length > 0) {
  const texts = isReleased
    ? [`version ${assembly.datasetPackage.version} is released already: state a later one in datasets/dataset.json`]
    : problems;
  process.stderr.write(`${texts.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const fingerprint = await fingerprintOf(assembly);
  await writeFile(path, `${JSON.stringify({ ...fingerprint, recorded: new Date().toISOString().slice(0, 10) }, null, 2)}\n`);
  process.stdout.write(`wrote released/${assembly.datasetPackage.version}.json\n`);
}
