import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceSchema, releaseSchema, sourceSchema } from '@sogdia/core/model';
import { z } from 'zod';
import { root } from '../../workspace/run-turbo.ts';

const sidecarSchema = z.object({
  release: releaseSchema,
  citation: z.string(),
  obtained: z.string(),
  sources: z.array(sourceSchema),
  licences: z.array(licenceSchema),
});

/** The sidecar of a release: what it is, where it came from, under which terms. */
export type Sidecar = z.infer<typeof sidecarSchema>;

/** The sidecars of every release of the data package, by release id. */
export function readReleases(): readonly Sidecar[] {
  return globSync('packages/data/datasets/**/release.json', { cwd: root })
    .map((file) => sidecarSchema.parse(JSON.parse(readFileSync(join(root, file), 'utf8'))))
    .toSorted((left, right) => (left.release.id < right.release.id ? -1 : 1));
}
