import { DatasetIntegrityError } from '@sogdia/core';
import * as z from 'zod';
import { sha256OfText } from '../content/index.ts';
import { parseBuiltObservations, type RecordedRevision, recordedRevisionSchema } from '../parse/index.ts';
import type { DataPackage } from './data-package.ts';

/** The text of a file of a package, by its path in it. */
export type PackageReader = (path: string) => Promise<string>;

/** Names with `/` between them, none of them a step up or a place of its own: what a package lists lies inside it. */
function isInside(path: string): boolean {
  return !/[\\:]|\p{Control}/u.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
}

/** Of two hashes for one path nobody could say which holds. */
function refuseDuplicates(resources: readonly { readonly path: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const [index, { path }] of resources.entries()) {
    if (seen.has(path))
      context.addIssue({ code: 'custom', path: [index, 'path'], message: `each resource once; ${path} stands a second time` });
    seen.add(path);
  }
}

/** What a descriptor must say to be compared; older and newer ones may say more. */
const descriptorSchema = z.object({
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  sources: z.array(z.object({ title: z.string(), version: z.string() })),
  resources: z
    .array(z.object({ path: z.string().refine(isInside, 'a path inside the package'), hash: z.string().regex(/^sha256:[0-9a-f]{64}$/) }))
    .superRefine(refuseDuplicates),
  sogdia: z.object({ contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/) }),
});
type Descriptor = z.infer<typeof descriptorSchema>;

const revisionsPath = 'datasets/revisions.json';

/**
 * A version of the dataset from its files: the descriptor `datapackage.json`, and every table of observations that it lists, each
 * checked against its SHA-256. `read` gives the text of a file.
 * Throws `DatasetIntegrityError` for a descriptor that is none, that lists a path outside the package or a path twice, for a file that is
 * not the one it lists, and for a row that is damaged. What `read` throws is passed on.
 * @example (await readDataPackage(async () => '{}').catch((error) => error)).file // => 'datapackage.json'
 */
export async function readDataPackage(read: PackageReader): Promise<DataPackage> {
  const descriptor = parseDescriptor(await read('datapackage.json'));
  const tables = descriptor.resources.filter(({ path }) => /^datasets\/[^/]+\/[^/]+\/observations\.csv$/.test(path));
  const observations = await Promise.all(
    tables.map(async (resource) => {
      const text = await intact(resource, read, descriptor);
      const release = resource.path.split('/').slice(1, 3).join('/');
      return damaged(descriptor, resource.path, () => parseBuiltObservations(text, release));
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

function parseDescriptor(text: string): Descriptor {
  return damaged({ name: 'data package' }, 'datapackage.json', () => descriptorSchema.parse(JSON.parse(text)));
}

/** Versions before the first revision was recorded have no such file. */
async function revisionsOf(descriptor: Descriptor, read: PackageReader): Promise<readonly RecordedRevision[]> {
  const resource = descriptor.resources.find(({ path }) => path === revisionsPath);
  if (resource === undefined) return [];
  const text = await intact(resource, read, descriptor);
  return damaged(descriptor, revisionsPath, () => recordedRevisionSchema.array().parse(JSON.parse(text)));
}

async function intact({ path, hash }: Descriptor['resources'][number], read: PackageReader, { name }: Descriptor): Promise<string> {
  const text = await read(path);
  const found = `sha256:${await sha256OfText(text)}`;
  if (found !== hash) throw new DatasetIntegrityError(name, path, hash, found);
  return text;
}

function damaged<Content>({ name }: Pick<Descriptor, 'name'>, path: string, parse: () => Content): Content {
  try {
    return parse();
  } catch (cause) {
    const message = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause);
    throw new DatasetIntegrityError(name, path, 'a file as the build writes it', message.split('\n').slice(0, 2).join(' '));
  }
}
