import type { Language } from '@sogdia/core';
import type { ViewSource } from '@sogdia/core/model';
import { distinctSources } from '@sogdia/core/workspace';
import { siteDataset } from '../dataset.ts';
import { once } from '../promises/once.ts';

/** Every source that a row of the dataset names, in each release in which it does, with its terms, as a language calls them. */
export const siteReferences = once(referencesOfRows);

async function referencesOfRows(language: Language = 'en'): Promise<readonly ViewSource[]> {
  // The terms stand as they were published.
  const dataset = { ...(await siteDataset(language)), licences: (await siteDataset()).licences };
  const { observations, indicators, events, studies } = dataset;
  const milestones = studies.flatMap((study) => study.milestones.flatMap((series) => series.milestones));
  return distinctSources(dataset, [...observations, ...indicators, ...events, ...milestones]);
}
