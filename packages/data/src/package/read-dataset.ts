import { type Dataset, DatasetIntegrityError, type DatasetProblem, validateDataset } from '@sogdia/core';
import { datasetSchema, type Observations } from '@sogdia/core/model';
import { contentHashOf } from '../content/index.ts';
import { type BuiltRow, type BuiltTableName, builtObservations, builtRows, withQuantities } from '../parse/index.ts';
import { damaged, descriptorPath, type PackageReader } from './descriptor.ts';
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
 * of the package and one more, `release`; so may the quantities of observations that stand as a table, in `quantities.csv`; `contentHash` may be left out, and is held against the numbers where it stands.
 * Throws `DatasetIntegrityError` with the place, what was found there and what was expected, for a folder without either file, for a file
 * that can't be read, and for the first thing that makes it no dataset. What `read` throws is passed on.
 * @example (await readDataset(['a.txt'], async () => '').catch((error) => error)).expected // => 'datapackage.json or dataset.json'
 */
export async function readDataset(names: readonly string[], read: PackageReader): Promise<Dataset> {
  if (names.includes(descriptorPath)) return hashed(checked(await packagedDataset(read), descriptorPath), descriptorPath);
  if (names.includes(datasetPath)) return datasetOfFiles(names, read);
  const found = names.length === 0 ? 'nothing' : names.slice(0, 12).join(', ');
  throw new DatasetIntegrityError('folder', '', `${descriptorPath} or ${datasetPath}`, found);
}

async function datasetOfFiles(names: readonly string[], read: PackageReader): Promise<Dataset> {
  const text = await read(datasetPath);
  const whole = damaged({ name: 'folder' }, datasetPath, () => JSON.parse(text) as unknown, 'JSON');
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole))
    throw new DatasetIntegrityError('folder', datasetPath, 'an object with the fields of datasetSchema', text.slice(0, 40));
  const beside = await Promise.all(
    Object.entries(tables)
      .filter(([, file]) => names.includes(file))
      .map(async ([part, file]) => {
        if (Object.hasOwn(whole, part))
          throw new DatasetIntegrityError('folder', file, `${part} in one of both`, `${part} in ${datasetPath} too`);
        return [part, file === 'observations.csv' ? await observationsOf(names, read) : await tableOf(file, read)] as const;
      }),
  );
  const given = 'contentHash' in whole ? whole.contentHash : null;
  const parts = { observations: [], indicators: [], events: [], absences: [], ...whole, ...Object.fromEntries(beside) };
  const dataset = checked({ ...parts, contentHash: given ?? '0'.repeat(64) }, datasetPath, new Set(beside.map(([part]) => part)));
  return given === null ? { ...dataset, contentHash: await contentHashOf(dataset) } : hashed(dataset, datasetPath);
}

/** The observations of a table, with the quantities of another where it is there. */
async function observationsOf(names: readonly string[], read: PackageReader): Promise<Observations> {
  const quantities = names.includes(quantitiesPath) ? await tableOf(quantitiesPath, read) : [];
  const text = await read(tables.observations);
  const table = damaged({ name: 'folder' }, tables.observations, () => builtObservations(text, null), 'a table with every column');
  return damaged({ name: 'folder' }, quantitiesPath, () => withQuantities(table, quantities), 'quantities of observations');
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
function checked(input: unknown, file: string, inTables: ReadonlySet<string> = new Set()): Dataset {
  const [first, ...others] = validateDataset(input);
  if (first === undefined) return datasetSchema.parse(input);
  const more = others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'fault' : 'faults'})`;
  throw new DatasetIntegrityError('folder', placeOf(first, file, inTables), first.expected, `${first.found}${more}`);
}

/** Where a fault stands in the files: a row of a table by its number, the head not counted; all else by its path in the JSON. */
function placeOf({ where }: DatasetProblem, file: string, inTables: ReadonlySet<string>): string {
  const row = /^(?<part>\w+)\[(?<index>\d+)\](?:\.(?<field>.*))?$/.exec(where)?.groups;
  const part = row?.['part'] as keyof typeof tables | undefined;
  if (row === undefined || part === undefined || !inTables.has(part)) return where === '' ? file : `${file}, ${where}`;
  const column = row['field'] === undefined ? '' : `, ${row['field']}`;
  return `${tables[part]}, row ${Number(row['index']) + 1}${column}`;
}
