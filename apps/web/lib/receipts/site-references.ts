import type { ViewSource } from '@sogdia/core/model';
import { siteDataset } from '../dataset.ts';
import { once } from '../promises/once.ts';

/** Every source that a row of the dataset names, in each release in which it does, with its terms. */
export const siteReferences = once(referencesOfRows);

async function referencesOfRows(): Promise<readonly ViewSource[]> {
  const { sources, releases, licences, observations, indicators, events, studies } = await siteDataset();
  const milestones = studies.flatMap((study) => study.milestones.flatMap((series) => series.milestones));
  const rows = [...observations, ...indicators, ...events, ...milestones];
  const named = new Map(rows.map(({ source, release }) => [`${source} ${release}`, { source, release }] as const));
  return [...named.values()].flatMap((row) => {
    const source = sources.find(({ id }) => id === row.source);
    const release = releases.find(({ id }) => id === row.release);
    const licence = licences.find(({ id }) => id === source?.licence);
    return source === undefined || release === undefined || licence === undefined ? [] : [{ source, release, licence }];
  });
}
