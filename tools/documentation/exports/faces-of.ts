import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program may import of a package: the path by which it does, and the source that lists the names. */
export interface Face {
  readonly name: string;
  readonly index: string;
}

/** The faces of a package of the workspace, as its `exports` list them: those that are published, or with them the one that is not. */
export function facesOf(root: string, folder: string, kept: 'published' | 'all' = 'published'): readonly Face[] {
  const { name, exports, publishConfig } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return Object.entries(exports as Readonly<Record<string, Readonly<Record<string, string>>>>)
    .filter(([path]) => kept === 'all' || Object.hasOwn(publishConfig.exports, path))
    .map(([path, conditions]) => ({ name: join(name, path), index: join(root, folder, conditions['@sogdia/source'] ?? '') }));
}
