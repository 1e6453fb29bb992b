import { type Dataset, findEconomy, membersOf, paperViewNameOf, type ViewSpec } from '@sogdia/core';
import { type DatasetPart, datasetManifest, loadDataset, verifyDataset } from '@sogdia/data';

export { datasetManifest, verifyDataset };

/** The economies whose trade with one another and with the world is in the part `totals`. */
const inTotals: ReadonlySet<string> = new Set(['CHN', 'WLD', ...membersOf(findEconomy('CA5').code)]);

/** The parts of the dataset that a view rests on; the fewer, the sooner it is answered. */
export function partsOf(spec: ViewSpec): readonly DatasetPart[] {
  const economies = [spec.reporter, ...spec.partners].flatMap(membersOf);
  const isPartnership = spec.measures.includes('partnership');
  return [
    'totals',
    ...(economies.some((economy) => !inTotals.has(economy)) ? (['world'] as const) : []),
    ...(spec.basis === 'usd' ? [] : (['context'] as const)),
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
