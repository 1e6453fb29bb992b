import { type Dataset, DatasetIntegrityError, type DatasetProblem, validateDataset } from '@sogdia/core';
import { datasetSchema } from '@sogdia/core/model';
import { contentHashOf } from '../content/index.ts';
import { type BuiltRow, type BuiltTableName, builtRows } from '../parse/index.ts';
import { damaged, descriptorPath, type PackageReader } from './descriptor.ts';
import { type GivenObservations, observationsGiven } from './given-observations.ts';
import { packagedDataset } from './packaged-dataset.ts';

/** The file that holds a dataset, of one that is no data package. */
const datasetPath = 'dataset.json';

/** The parts of a dataset that may stand beside `dataset.json` as tables, each under its file. */
const tables = { observations: 'observations.csv', indicators: 'indicators.csv', events: 'events.csv' } as const satisfies Record<
  string,
  BuiltTableName
>;

/** The table of the quantities that are stated beside observations. */
const quantitiesPath = 'quantities.csv' satisfies BuiltTableName;

/**
 * A whole dataset from the files of a folder, whose names are given; `read` gives the text of one. A folder with `datapackage.json` is read
 * as the data package that `@sogdia/data` writes, each file held against its SHA-256; any other has a `dataset.json` that holds what
 * `datasetSchema` tells. Of that, `observations`, `indicators` and `events` may stand beside it as tables of the same names, with the columns
 * of the package and one more, `release`; so may the quantities of observations that stand as a table, in `quantities.csv`; `contentHash` may be left out, and is held against the numbers where it stands. `observations` gives those
 * that stand in neither: as rows, by column, as a table of Apache Arrow, or as the bytes of a file in Parquet.
 * Throws `DatasetIntegrityError` with the place, what was found there and what was expected, for a folder without either file, for a file
 * that can't be read, and for the first thing that makes it no dataset. What `read` throws is passed on.
 * @example (await readDataset(['a.txt'], async () => '').catch((error) => error)).expected // => 'datapackage.json or dataset.json'
 */
export async function readDataset(names: readonly string[], read: PackageReader, observations?: GivenObservations): Promise<Dataset> {
  const isPackage = names.includes(descriptorPath);
  if (isPackage && observations !== undefined)
    throw new DatasetIntegrityError('folder', descriptorPath, 'no extra observations: the data package has its own', 'observations');
  if (isPackage) return hashed(checked(await packagedDataset(read), descriptorPath), descriptorPath);
  if (names.includes(datasetPath)) return datasetOfFiles(names, read, observations);
  const found = names.length === 0 ? 'nothing' : names.slice(0, 12).join(', ');
  throw new DatasetIntegrityError('folder', '', `${descriptorPath} or ${datasetPath}`, found);
}

async function datasetOfFiles(names: readonly string[], read: PackageReader, given: GivenObservations | undefined): Promise<Dataset> {
  const text = await read(datasetPath);
  const whole = damaged({ name: 'folder' }, datasetPath, () => JSON.parse(text) as unknown, 'JSON');
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole))
    throw new DatasetIntegrityError('folder', datasetPath, 'an object with the fields of datasetSchema', text.slice(0, 40));
  if (given !== undefined && names.includes(tables.observations))
    throw new DatasetIntegrityError('folder', 'observations', 'observations in one place', `observations in ${tables.observations} too`);
  const quantities = async () => (names.includes(quantitiesPath) ? tableOf(quantitiesPath, read) : []);
  const beside = await Promise.all(
    Object.entries(given === undefined ? tables : { ...tables, observations: 'observations' as const })
      .filter(([, file]) => names.includes(file) || file === 'observations')
      .map(async ([part, file]) => {
        if (Object.hasOwn(whole, part))
          throw new DatasetIntegrityError('folder', file, `${part} in one place`, `${part} in ${datasetPath} too`);
        const isTable = file === 'observations' || file === 'observations.csv';
        const rows = isTable ? await observationsGiven(given ?? (await read(file)), file, await quantities()) : await tableOf(file, read);
        return [part, { file, rows }] as const;
      }),
  );
  const hash = 'contentHash' in whole ? whole.contentHash : null;
  const inTables = new Map(beside);
  const rows = Object.fromEntries(beside.map(([part, table]) => [part, table.rows]));
  const parts = { observations: [], indicators: [], events: [], absences: [], ...whole, ...rows };
  const dataset = checked({ ...parts, contentHash: hash ?? '0'.repeat(64) }, datasetPath, inTables);
  return hash === null ? { ...dataset, contentHash: await contentHashOf(dataset) } : hashed(dataset, datasetPath);
}

async function tableOf(file: Exclude<BuiltTableName, 'observations.csv'>, read: PackageReader): Promise<readonly BuiltRow[]> {
  const text = await read(file);
  return damaged({ name: 'folder' }, file, () => builtRows(file, text, null), 'a table with every column');
}

/** A dataset whose content hash is that of its numbers. Throws `DatasetIntegrityError` where it is another. */
async function hashed(dataset: Dataset, file: string): Promise<Dataset> {
  const contentHash = await contentHashOf(dataset);
  if (dataset.contentHash === contentHash) return dataset;
  const expected = `${contentHash}, the hash of the numbers that were read`;
  throw new DatasetIntegrityError('folder', `${file}, contentHash`, expected, dataset.contentHash);
}

/** What holds together as a dataset. Throws `DatasetIntegrityError` for the first fault, and tells how many there are. */
function checked(input: unknown, file: string, inTables: ReadonlyMap<string, { readonly file: string }> = new Map()): Dataset {
  const [first, ...others] = validateDataset(input);
  if (first === undefined) return datasetSchema.parse(input);
  const more = others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'fault' : 'faults'})`;
  throw new DatasetIntegrityError('folder', placeOf(first, file, inTables), first.expected, `${first.found}${more}`);
}

/** Where a fault stands in the files: a row of a table by its number, the head not counted; all else by its path in the JSON. */
function placeOf({ where }: DatasetProblem, file: string, inTables: ReadonlyMap<string, { readonly file: string }>): string {
  const row = /^(?<part>\w+)\[(?<index>\d+)\](?:\.(?<field>.*))?$/.exec(where)?.groups;
  const table = inTables.get(row?.['part'] ?? '');
  if (row === undefined || table === undefined) return where === '' ? file : `${file}, ${where}`;
  const column = row['field'] === undefined ? '' : `, ${row['field']}`;
  return `${table.file}, row ${Number(row['index']) + 1}${column}`;
}
