import type { Dataset } from '@sogdia/core/model';
import type { DatasetPart } from '../content/index.ts';
import { partText } from './encoding/part-text.ts';
import { loadDatasetFrom, usualParts } from './load-dataset-from.ts';

/**
 * The dataset, or the parts of it that are asked for (`totals`, `months`, `world`, `gravity`, `products`, `context`, `places`, `outlines`, `paper`, `events`, `product-detail`), each
 * fetched when it is asked for; without a list all but `world`, `gravity`, `places`, `outlines` and `product-detail`, which no claim reads. Policies and known absences always come along, and every source, release and licence that the rows refer to.
 * Works in Node, browsers and workers, without file system or network.
 * Throws `DatasetIntegrityError` when the text of a part has not the SHA-256 that the package states or is no part: then
 * nothing is loaded, and `UnknownNameError` for a part that there is none of.
 * @example (await loadDataset(['events'])).events.length > 0 // => true
 */
export function loadDataset(parts: readonly DatasetPart[] = usualParts): Promise<Dataset> {
  return loadDatasetFrom(partText, parts);
}
