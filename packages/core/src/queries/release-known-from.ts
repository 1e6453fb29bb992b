import { InvalidParameterError } from '../errors/invalid-parameter-error.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ReleaseId } from '../model/release.ts';

const datesByDataset = new WeakMap<Dataset, ReadonlyMap<ReleaseId, string>>();

/**
 * The ISO date from which a release could be known. Throws `InvalidParameterError` for a release that the dataset doesn't list.
 * @example releaseKnownFrom(dataset, 'customs/revised') // => '2016-01-01'
 */
export function releaseKnownFrom(dataset: Dataset, release: ReleaseId): string {
  let dates = datesByDataset.get(dataset);
  if (dates === undefined) {
    dates = new Map(dataset.releases.map((known) => [known.id, known.knownFrom]));
    datesByDataset.set(dataset, dates);
  }
  const date = dates.get(release);
  if (date === undefined) throw new InvalidParameterError('release', release, 'a release that the dataset lists');
  return date;
}
