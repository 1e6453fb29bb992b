import type { Dataset } from '@sogdia/core';
import { loadDataset } from '@sogdia/data';

let loaded: Promise<Dataset> | undefined;

/** The dataset that every page of the export is drawn from; read once for each process of the build. */
export function siteDataset(): Promise<Dataset> {
  loaded ??= loadDataset(['totals', 'paper', 'events', 'context', 'products']);
  return loaded;
}
