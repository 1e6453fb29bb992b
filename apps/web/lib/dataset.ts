import { type Dataset, type Holdings, holdingsOf } from '@sogdia/core';
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

/** What the whole data hold, for pages whose browser fetches a part of them. */
export async function siteHoldings(): Promise<Holdings> {
  return holdingsOf(await datasetOf(['totals', 'paper', 'events', 'context', 'world', 'gravity']));
}
