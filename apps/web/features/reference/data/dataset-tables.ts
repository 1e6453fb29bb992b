import type { Dataset } from '@sogdia/core';
import {
  codebookOf,
  type DatasetPart,
  type DatasetTable,
  datasetParts,
  registriesOfDataset,
  tablesOfDataset,
  tableText,
} from '../../../lib/dataset.ts';

/** A table of the dataset as a file. */
export interface TableFile {
  readonly name: string;
  readonly part: DatasetPart | null;
  readonly rows: number;
  readonly text: string;
}

/**
 * The parts whose tables are so many rows, of trade among all economies of the world and of goods in detail, that they stand on the site as parts alone; the tables are
 * made from these where a reader asks for all of them.
 */
const madeOnDemand: ReadonlySet<DatasetPart> = new Set(['world', 'gravity', 'product-detail']);

/** The parts whose tables stand as files. */
export const partsInTables: readonly DatasetPart[] = datasetParts.filter((part) => !madeOnDemand.has(part));

/** The figures of a part as files, from a dataset that has been loaded with this part alone. */
export function tablesOfPart(part: DatasetPart, dataset: Dataset): readonly TableFile[] {
  return tablesOfDataset(dataset).map((table) => fileOf(table, `${table.name}-${part}`, part));
}

/** What the codes of all tables stand for, and the codebook of their columns, from the whole dataset. */
export function tablesOfCodes(dataset: Dataset): readonly TableFile[] {
  const registries = registriesOfDataset(dataset);
  const codebook = codebookOf([...tablesOfDataset(dataset), ...registries]);
  return [codebook, ...registries].map((table) => fileOf(table, table.name, null));
}

function fileOf(table: DatasetTable, name: string, part: DatasetPart | null): TableFile {
  return { name: `${name}.csv`, part, rows: table.rows.length, text: tableText(table) };
}
