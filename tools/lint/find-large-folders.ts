import { dirname } from 'node:path';
import type { FolderTree } from './folder-tree.ts';

/** The folders that hold more than so many files and folders, with how many; the root of what was read is `.`. */
export function findLargeFolders({ files }: Pick<FolderTree, 'files'>, most: number): ReadonlyMap<string, number> {
  const children = new Map<string, Set<string>>();
  for (const file of files) {
    for (let path = file; path !== '.'; path = dirname(path)) {
      const parent = dirname(path);
      children.set(parent, (children.get(parent) ?? new Set()).add(path));
    }
  }
  return new Map([...children].flatMap(([folder, { size }]) => (size > most ? [[folder, size] as const] : [])));
}
