import { type Dataset, studyViewOf, type ViewSpec } from '@sogdia/core';
import type { AskedWorld } from '@sogdia/core/model';
import { type DatasetPart, datasetParts, type EmbeddedPart, loadDatasetFrom, partsNeededBy } from '@sogdia/data';
import { fetchExportedText } from './fetch-exported-page.ts';
import { once } from './promises/once.ts';
import { routes } from './routes.ts';

export { newestYear } from '@sogdia/data';

/** Every part of the dataset, for what is made of all of it. */
export const allParts: readonly DatasetPart[] = datasetParts;

/** The parts of the dataset that a view shows: those its numbers rest on, what the study states of it, and the events it marks. */
export function partsOfView(world: AskedWorld, spec: ViewSpec): readonly DatasetPart[] {
  const parts: readonly DatasetPart[] = [
    ...partsNeededBy(spec),
    ...(studyViewOf(world, spec) === null ? [] : (['paper'] as const)),
    ...(spec.events ? (['events'] as const) : []),
  ];
  return [...new Set(parts)];
}

/**
 * The dataset with the parts that are asked for, read from the files of this export and checked against the checksums that the engine
 * knows. Each file is fetched once for a page, again after a failure.
 */
export function fetchDataset(parts: readonly DatasetPart[]): Promise<Dataset> {
  return loadDatasetFrom(textOfPart, parts);
}

const textOfPart = once((part: EmbeddedPart) => fetchExportedText(routes.datasetPart(part)));
