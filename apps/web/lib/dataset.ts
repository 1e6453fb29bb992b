import type { Dataset } from '@sogdia/core';
import { type DatasetPart, loadDataset } from '@sogdia/data';

let loaded: Promise<Dataset> | undefined;

/** The dataset that every page of the export is drawn from; read once for each process of the build. */
export function siteDataset(): Promise<Dataset> {
  loaded ??= datasetOf(['totals', 'paper', 'events', 'context', 'products']);
  return loaded;
}

/** The dataset with the parts that are asked for. */
export function datasetOf(parts: readonly DatasetPart[]): Promise<Dataset> {
  return loadDataset(parts);
}
