import { InvalidParameterError } from '../../errors/invalid-parameter-error.ts';
import type { Dataset } from '../../model/dataset/index.ts';
import type { Release, ReleaseId } from '../../model/sources/index.ts';

const datesByDataset = new WeakMap<Dataset, ReadonlyMap<ReleaseId, Release['knownFrom']>>();

/**
 * The ISO date by which a release was known for certain: the later end of its range, which a view as of a date goes by. Throws
 * `InvalidParameterError` for a release that the dataset doesn't list.
 * @example releaseKnownFrom(dataset, releaseIdSchema.parse('customs/revised')) // => '2016-01-01'
 */
export function releaseKnownFrom(dataset: Dataset, release: ReleaseId): string {
  return rangeOf(dataset, release).latest;
}

/**
 * The ISO date before which a release cannot have been known: the earlier end of its range, by which vintages are put in order. Throws
 * as `releaseKnownFrom`.
 * @example releaseNotBefore(dataset, releaseIdSchema.parse('customs/revised')) // => '2016-01-01'
 */
export function releaseNotBefore(dataset: Dataset, release: ReleaseId): string {
  return rangeOf(dataset, release).earliest;
}

function rangeOf(dataset: Dataset, release: ReleaseId): Release['knownFrom'] {
  let dates = datesByDataset.get(dataset);
  if (dates === undefined) {
    dates = new Map(dataset.releases.map((known) => [known.id, known.knownFrom]));
    datesByDataset.set(dataset, dates);
  }
  const range = dates.get(release);
  if (range === undefined) throw new InvalidParameterError('release', release, 'a release in the dataset');
  return range;
}
