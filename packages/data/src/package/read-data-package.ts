import type { Observations } from '@sogdia/core/model';
import { parseBuiltObservations, type RecordedRevision, recordedRevisionSchema } from '../parse/index.ts';
import { type Descriptor, damaged, descriptorPath, intactText, type PackageReader, parseDescriptor } from './descriptor.ts';

/** A version of the dataset as a whole: what it is, its observations, what was revised since earlier versions, and its releases by id. */
export interface DataPackage {
  readonly id: string;
  readonly version: string;
  readonly contentHash: string;
  readonly observations: Observations;
  readonly revisions: readonly RecordedRevision[];
  readonly labels: ReadonlyMap<string, string>;
}

const revisionsPath = 'datasets/revisions.json';

/**
 * A version of the dataset from its files: the descriptor `datapackage.json`, and every table of observations and of their quantities that it lists, each
 * checked against its SHA-256. `read` gives the text of a file.
 * Throws `DatasetIntegrityError` for a descriptor that is none, that lists a path outside the package or a path twice, for a file that is
 * not the one it lists, and for a row that is damaged. What `read` throws is passed on.
 * @example (await readDataPackage(async () => '{}').catch((error) => error)).file // => 'datapackage.json'
 */
export async function readDataPackage(read: PackageReader): Promise<DataPackage> {
  const descriptor = parseDescriptor(await read(descriptorPath));
  const tables = descriptor.resources.filter(({ path }) => /^datasets\/[^/]+\/[^/]+\/observations\.csv$/.test(path));
  const observations = await Promise.all(
    tables.map(async (resource) => {
      const text = await intactText(resource, read, descriptor);
      const release = resource.path.split('/').slice(1, 3).join('/');
      const beside = descriptor.resources.find(({ path }) => path === `datasets/${release}/quantities.csv`);
      const quantities = beside === undefined ? null : await intactText(beside, read, descriptor);
      return damaged(descriptor, resource.path, () => parseBuiltObservations(text, release, quantities));
    }),
  );
  return {
    id: descriptor.name,
    version: descriptor.version,
    contentHash: descriptor.sogdia.contentHash.replace('sha256:', ''),
    observations: observations.flat(),
    revisions: await revisionsOf(descriptor, read),
    labels: new Map(descriptor.sources.map(({ version, title }) => [version, title])),
  };
}

/** Versions before the first revision was recorded have no such file. */
async function revisionsOf(descriptor: Descriptor, read: PackageReader): Promise<readonly RecordedRevision[]> {
  const resource = descriptor.resources.find(({ path }) => path === revisionsPath);
  if (resource === undefined) return [];
  const text = await intactText(resource, read, descriptor);
  return damaged(descriptor, revisionsPath, () => recordedRevisionSchema.array().parse(JSON.parse(text)));
}
