import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The packages that are published, in the order in which one needs another. */
export const publishedFolders = ['packages/core', 'packages/data', 'apps/cli'] as const;

const projectSchema = z.object({
  title: z.string(),
  version: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  homepage: z.url(),
  repository: z.object({ type: z.string(), url: z.string() }),
  bugs: z.object({ url: z.url() }),
  author: z.string(),
  license: z.string(),
});

/** What is said of the project in one place, the root package.json. */
export type Project = z.infer<typeof projectSchema>;

export function readProject(root: string): Project {
  return projectSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
}
