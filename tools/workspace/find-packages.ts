import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({ name: z.string(), scripts: z.record(z.string(), z.string()).default({}) });

export interface WorkspacePackage {
  readonly name: string;
  readonly folder: string;
  readonly scripts: Readonly<Record<string, string>>;
}

/** Every package of the workspace under `root`, in the order of their folders. */
export function findPackages(root: string): readonly WorkspacePackage[] {
  const groups = ['packages', 'apps'].flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)));
  return [...groups, join(root, 'tools')]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .toSorted()
    .map((folder) => ({ ...manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))), folder }));
}
