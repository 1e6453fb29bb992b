import { type Dataset, studyViewOf, type ViewSpec } from '@sogdia/core';
import {
  type DatasetPart,
  type DatasetScope,
  datasetIdentity,
  datasetParts,
  economyProfiles,
  type GlossaryTerm,
  loadDataset,
  type PackageReader,
  partsNeededBy,
  type Scenario,
  scenarios,
  shippedScope,
  type Topic,
  topics,
  type VerificationResult,
  verifyDataset,
} from '@sogdia/data';

import { inSpokenWords } from './speak.ts';
import { usualTopics } from './topics/index.ts';

/** Which data: their name, version and the hash of their numbers. */
export type DataIdentity = Pick<Dataset, 'id' | 'version' | 'contentHash'>;

/** The data that a run of the program is about: those that are shipped, or those of a folder. */
export interface OpenedData {
  /** What `--data` names: a folder, or data of one's own; null for those that are shipped. */
  readonly named: string | null;
  readonly identity: DataIdentity;
  /** What questions are read against before any part is loaded. */
  readonly scope: DatasetScope;
  /** The parts that a view shows: those its numbers rest on, what the study states of it, and the events it marks. */
  readonly partsOf: (spec: ViewSpec) => readonly DatasetPart[];
  /** The dataset with the parts that are asked for; data of a folder have them all. */
  /** What readers ask of the data, with the views that answer it, and the page of each economy. */
  readonly topics: readonly Topic[];
  /** What would follow from stated assumptions, worked out. */
  readonly scenarios: readonly Scenario[];
  /** The words of the field as the data use them, loaded when they are asked for. */
  readonly glossary: () => Promise<readonly GlossaryTerm[]>;
  readonly load: (parts: readonly DatasetPart[]) => Promise<Dataset>;
  readonly verify: () => Promise<readonly VerificationResult[]>;
}

/** The parts of the dataset that claims rest on. */
export const claimParts: readonly DatasetPart[] = ['totals', 'world', 'context', 'paper', 'events', 'products'];

/** The parts that drafts and expressions of any kind rest on: months too. */
export const draftParts: readonly DatasetPart[] = [...claimParts, 'months'];

/** The option that opens the same data again, with a blank before it; nothing for those that are shipped. */
export function dataOption({ named }: Pick<OpenedData, 'named'>): string {
  if (named === null) return '';
  return ` --data ${/^[\w./:,-]+$/.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`}`;
}

/** Every part. */
export const everyPart: readonly DatasetPart[] = datasetParts;

/** The data that come with the program, loaded part by part. */
export const shippedData: OpenedData = {
  named: null,
  identity: datasetIdentity as DataIdentity,
  scope: shippedScope,
  partsOf(spec) {
    const named = studyViewOf(shippedScope, spec);
    const stated = shippedScope.studies.find(({ id }) => id === named?.study.id)?.statedValues ?? [];
    const parts: readonly DatasetPart[] = [
      ...partsNeededBy(spec),
      ...(named === null ? [] : (['paper'] as const)),
      // The scope tells which numbers of a study an indicator holds too: only the views of those are held against indicators.
      ...(stated.some(({ view }) => view === named?.view) ? (['context'] as const) : []),
      ...(spec.events ? (['events'] as const) : []),
    ];
    return [...new Set(parts)];
  },
  topics: [...topics, ...economyProfiles],
  scenarios,
  glossary: async () => (await import('./glossary.ts')).glossary,
  load: async (parts) => inSpokenWords(await loadDataset(parts)),
  verify: verifyDataset,
};

/**
 * The data of a folder, read whole from the files of those names. Throws as `readDataset` of `@sogdia/data`, which is loaded for it alone:
 * no command over the shipped data needs what checks those of others.
 */
export async function openFolder(folder: string, names: readonly string[], read: PackageReader): Promise<OpenedData> {
  const { readDataset } = await import('./read-dataset.ts');
  const dataset = await readDataset(names, read);
  // Files of a package were held against their checksums when they were read, and the hash against the numbers.
  return wholeData(folder, dataset, async () => [{ ...heldHash(dataset, dataset.contentHash), subject: folder }]);
}

/** How many rows of a dataset have their hash, as `verify` tells it. */
function heldHash(dataset: Dataset, hash: string): Omit<VerificationResult, 'subject'> {
  const { observations, indicators, events, studies } = dataset;
  const rows = [observations, indicators, events, ...studies.map(({ statedValues }) => statedValues)];
  return { holds: true, expected: hash, found: hash, rows: rows.reduce((sum, list) => sum + list.length, 0) };
}

/** Data that are held whole, under what `--data` names. */
export function wholeData(
  named: string,
  dataset: Dataset,
  verify: OpenedData['verify'],
  rest: Partial<Pick<OpenedData, 'topics' | 'scenarios' | 'glossary'>> = {},
): OpenedData {
  let { topics: known } = rest;
  const { id, version, contentHash } = dataset;
  return {
    named,
    identity: { id, version, contentHash },
    scope: dataset,
    partsOf: () => everyPart,
    scenarios: rest.scenarios ?? [],
    glossary: rest.glossary ?? (async () => []),
    // What they have an answer to is worked out when topics are asked for.
    get topics() {
      known ??= usualTopics(dataset);
      return known;
    },
    load: async () => dataset,
    verify,
  };
}
