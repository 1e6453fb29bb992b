import { type Dataset, paperViewNameOf, type ViewSpec } from '@sogdia/core';
import { type DatasetPart, datasetManifest, loadDataset, partsNeededBy, verifyDataset } from '@sogdia/data';

export { datasetManifest, verifyDataset };

/** The parts of the dataset that a view rests on; the fewer, the sooner it is answered. */
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
