import { datasetOf, wholeDataset } from '../../../lib/dataset.ts';
import { once } from '../../../lib/promises/once.ts';
import { partsInTables, type TableFile, tablesOfCodes, tablesOfPart } from './dataset-tables.ts';

/** The tables of the dataset that stand as files; made once for each process of the build. */
export const siteTables = once(makeTables);

async function makeTables(): Promise<readonly TableFile[]> {
  const parts = await Promise.all(partsInTables.map(async (part) => tablesOfPart(part, await datasetOf([part]))));
  return [...tablesOfCodes(await wholeDataset()), ...parts.flat()];
}
