import { fileURLToPath } from 'node:url';
import { type Assembly, assembleDatasets } from '../../scripts/assemble-datasets.ts';
import { type DatasetFiles, readDatasets } from '../../scripts/read-datasets.ts';

/** The folder of the package. */
export const packageFolder: string = fileURLToPath(new URL('../..', import.meta.url));

/** The stored files under `datasets`, read anew. */
export function readStored(): Promise<DatasetFiles> {
  return readDatasets(`${packageFolder}/datasets`);
}

let assembly: Promise<Assembly> | undefined;

/** The build of the stored files, in memory, made once for a test file. */
export function built(): Promise<Assembly> {
  assembly ??= readStored().then(assembleDatasets);
  return assembly;
}
