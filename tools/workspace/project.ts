import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The packages that are published, in the order in which one needs another. */
export const publishedFolders = ['packages/core', 'packages/data', 'apps/cli'] as const;

const projectSchema = z.object({
  title: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  homepage: z.url(),
  repository: z.object({ type: z.string(), url: z.string() }),
  bugs: z.object({ url: z.url() }),
  author: z.string(),
  license: z.string(),
});

const packageSchema = z.object({ name: z.string(), version: z.string(), engines: z.object({ node: z.string() }) });

/** What is said of the project in one place, the root package.json, with the version and the Node of the package core. */
export type Project = z.infer<typeof projectSchema> & { readonly version: string; readonly node: string };

export function readProject(root: string): Project {
  const { version, engines } = readPackage(root, publishedFolders[0]);
  return { ...projectSchema.parse(readJson(root, 'package.json')), version, node: engines.node };
}

/** Name, version and engine of the package of a folder. */
function readPackage(root: string, folder: string): z.infer<typeof packageSchema> {
  return packageSchema.parse(readJson(root, `${folder}/package.json`));
}

/** A file of JSON of the workspace. */
function readJson(root: string, file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}
