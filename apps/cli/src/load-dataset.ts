import { type Dataset, paperViewNameOf, type ViewSpec } from '@sogdia/core';
import { type DatasetPart, datasetManifest, datasetParts, loadDataset, partsNeededBy, verifyDataset } from '@sogdia/data';

export { type DatasetPart, datasetManifest, verifyDataset };

/** The parts of the dataset that claims and drafts rest on. */
export const claimParts: readonly DatasetPart[] = ['totals', 'world', 'context', 'paper', 'events', 'products'];

/** The parts of the dataset that a view shows: those its numbers rest on, what the paper states of it, and the events it marks. */
export function partsOf(spec: ViewSpec): readonly DatasetPart[] {
  const isPartnership = spec.measures.includes('partnership');
  return [
    ...partsNeededBy(spec),
    ...(paperViewNameOf(spec) === null && !isPartnership ? [] : (['paper'] as const)),
    ...(spec.events || isPartnership ? (['events'] as const) : []),
  ];
}

/** The dataset with what a view rests on. */
export function loadDatasetFor(spec: ViewSpec): Promise<Dataset> {
  return loadDataset(partsOf(spec));
}

/** The dataset with the parts that are asked for. */
export function loadParts(parts: readonly DatasetPart[]): Promise<Dataset> {
  return loadDataset(parts);
}

/** The whole dataset. */
export function loadEverything(): Promise<Dataset> {
  return loadDataset(datasetParts);
}
