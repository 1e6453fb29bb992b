import type { EconomyCode } from '@sogdia/core/model';
import { type DataPackage, type DatasetPart, datasetPackage, partsNeededBy } from '@sogdia/data';
import { everyPart, shippedData } from './opened-data.ts';

/** The parts of the shipped dataset that hold the yearly trade of some economies with one another. */
export function partsOfTrade([reporter, ...partners]: readonly EconomyCode[]): readonly DatasetPart[] {
  return reporter === undefined
    ? ['totals']
    : partsNeededBy({ measures: ['total-trade'], reporter, partners, frequency: 'year', money: 'usd' });
}

/** The dataset that is shipped, as a data package. */
export async function loadShippedPackage(): Promise<DataPackage> {
  const { id, version, contentHash, revisions } = datasetPackage;
  const { observations, releases } = await shippedData.load(everyPart);
  return {
    id,
    version,
    contentHash,
    revisions,
    observations,
    labels: new Map(releases.map((release) => [release.id as string, release.label])),
  };
}
