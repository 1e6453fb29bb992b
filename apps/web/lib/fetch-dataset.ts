import type { Dataset } from '@sogdia/core';
import { loadDatasetFrom } from '@sogdia/data';
import { fetchExportedText } from './fetch-exported-page.ts';
import { routes } from './routes.ts';

let loaded: Promise<Dataset> | undefined;

/** The dataset, read from the files of this export and checked against the checksums that the engine knows; once for each page. */
export function fetchDataset(): Promise<Dataset> {
  loaded ??= loadDatasetFrom((part) => fetchExportedText(routes.datasetPart(part)), ['totals', 'paper', 'events', 'context']);
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}
