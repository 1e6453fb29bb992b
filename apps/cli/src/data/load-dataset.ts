import { type Dataset, type EconomyCode, isTradeSpec, studyViewOf, type ViewSpec } from '@sogdia/core';
import {
  type DataPackage,
  type DatasetPart,
  type DatasetScope,
  datasetIdentity,
  datasetPackage,
  datasetParts,
  loadDataset,
  observationOfLine,
  partsNeededBy,
  type RecordedRevision,
  readDataPackage,
  shippedScope,
  verifyDataset,
} from '@sogdia/data';

export {
  type DataPackage,
  type DatasetPart,
  type DatasetScope,
  datasetIdentity,
  datasetPackage,
  observationOfLine,
  type RecordedRevision,
  readDataPackage,
  shippedScope,
  verifyDataset,
};

/** The parts of the dataset that claims and drafts rest on. */
export const claimParts: readonly DatasetPart[] = ['totals', 'world', 'context', 'paper', 'events', 'products'];

/** The parts of the dataset that a view shows: those its numbers rest on, what the paper states of it, and the events it marks. */
export function partsOf(spec: ViewSpec): readonly DatasetPart[] {
  const isPartnership = isTradeSpec(spec) && spec.measures.includes('partnership');
  return [
    ...partsNeededBy(spec),
    ...(studyViewOf(shippedScope, spec) === null && !isPartnership ? [] : (['paper'] as const)),
    ...(spec.events || isPartnership ? (['events'] as const) : []),
  ];
}

/** The parts of the dataset that hold the yearly trade of some economies with one another. */
export function partsOfTrade([reporter, ...partners]: readonly EconomyCode[]): readonly DatasetPart[] {
  return reporter === undefined ? ['totals'] : partsNeededBy({ measures: ['total-trade'], reporter, partners, money: 'usd' });
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

/** The dataset that is shipped, as a data package. */
export async function loadShippedPackage(): Promise<DataPackage> {
  const { id, version, contentHash, revisions } = datasetPackage;
  const { observations, releases } = await loadEverything();
  return {
    id,
    version,
    contentHash,
    revisions,
    observations,
    labels: new Map(releases.map((release) => [release.id as string, release.label])),
  };
}
