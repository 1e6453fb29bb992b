import type { Dataset, Language, Observation } from '@sogdia/core';
import type { Release } from '@sogdia/core/model';
import { wholeDataset } from '../../../lib/dataset.ts';

/** A release with the figures of trade that it gives. */
export interface ReleaseFigures {
  readonly release: Release;
  readonly figures: readonly Observation[];
}

/** A release with more figures is a table, which is drawn and not read one by one. */
const mostListed = 300;

/** The releases whose figures of trade can be read one by one, by the year in which each can first have been known, the newest first. */
export async function listedReleases(language: Language = 'en'): Promise<ReadonlyMap<string, readonly ReleaseFigures[]>> {
  return byYear(await wholeDataset(language));
}

function byYear({ observations, releases }: Dataset): ReadonlyMap<string, readonly ReleaseFigures[]> {
  const figures = Map.groupBy(observations, ({ release }) => release);
  const listed = releases
    .flatMap((release) => {
      const own = figures.get(release.id) ?? [];
      return own.length === 0 || own.length > mostListed ? [] : [{ release, figures: own }];
    })
    .toSorted((one, other) => other.release.knownFrom.earliest.localeCompare(one.release.knownFrom.earliest));
  return Map.groupBy(listed, ({ release }) => yearOfRelease(release));
}

/** The year of the first day on which a release can have been known. */
export function yearOfRelease({ knownFrom }: Release): string {
  return knownFrom.earliest.slice(0, 4);
}

/** The name of a release inside an address. */
export function anchorOfRelease({ id }: Pick<Release, 'id'>): string {
  return id.replace('/', '-');
}
