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

/** Which data: their name, version and the hash of their numbers. */
export type DataIdentity = Pick<Dataset, 'id' | 'version' | 'contentHash'>;

/** The data that a run of the program is about: those that are shipped, or those of a folder. */
export interface OpenedData {
  /** The folder that they were read from; null for those that are shipped. */
  readonly folder: string | null;
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

/** The parts of the dataset that claims and drafts rest on. */
export const claimParts: readonly DatasetPart[] = ['totals', 'world', 'context', 'paper', 'events', 'products'];

/** The option that opens the same data again, with a blank before it; nothing for those that are shipped. */
export function dataOption({ folder }: Pick<OpenedData, 'folder'>): string {
  if (folder === null) return '';
  return ` --data ${/^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`}`;
}

/** Every part. */
export const everyPart: readonly DatasetPart[] = datasetParts;

/** The data that come with the program, loaded part by part. */
export const shippedData: OpenedData = {
  folder: null,
  identity: datasetIdentity as DataIdentity,
  scope: shippedScope,
  partsOf(spec) {
    const isOfStudy = studyViewOf(shippedScope, spec) !== null;
    const parts: readonly DatasetPart[] = [
      ...partsNeededBy(spec),
      ...(isOfStudy ? (['paper'] as const) : []),
      // What a study states is held against every official figure, those that stand among the indicators too.
      ...(isOfStudy ? (['context'] as const) : []),
      ...(spec.events ? (['events'] as const) : []),
    ];
    return [...new Set(parts)];
  },
  topics: [...topics, ...economyProfiles],
  scenarios,
  glossary: async () => (await import('./glossary.ts')).glossary,
  load: loadDataset,
  verify: verifyDataset,
};

/**
 * The data of a folder, read whole from the files of those names. Throws as `readDataset` of `@sogdia/data`, which is loaded for it alone:
 * no command over the shipped data needs what checks those of others.
 */
export async function openFolder(folder: string, names: readonly string[], read: PackageReader): Promise<OpenedData> {
  const { readDataset } = await import('./read-dataset.ts');
  return wholeData(folder, await readDataset(names, read));
}

function wholeData(folder: string, dataset: Dataset): OpenedData {
  const { id, version, contentHash, observations, indicators, events, studies } = dataset;
  const rows = [observations, indicators, events, ...studies.map(({ statedValues }) => statedValues)];
  return {
    folder,
    identity: { id, version, contentHash },
    scope: dataset,
    partsOf: () => everyPart,
    topics: [],
    scenarios: [],
    glossary: async () => [],
    load: async () => dataset,
    // Files of a package were held against their checksums when they were read, and the hash against the numbers.
    verify: async () => [
      {
        subject: folder,
        holds: true,
        expected: contentHash,
        found: contentHash,
        rows: rows.reduce((sum, list) => sum + list.length, 0),
      },
    ],
  };
}
