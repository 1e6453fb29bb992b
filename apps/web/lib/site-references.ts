import type { ViewSource } from '@sogdia/core';
import { siteDataset } from './dataset.ts';

/** Every release of the dataset with its source and terms. */
export async function siteReferences(): Promise<readonly ViewSource[]> {
  const { sources, releases, licences } = await siteDataset();
  return releases.flatMap((release) => {
    const source = sources.find(({ id }) => id === release.source);
    const licence = licences.find(({ id }) => id === source?.licence);
    return source === undefined || licence === undefined ? [] : [{ source, release, licence }];
  });
}
