import { dirname } from 'node:path';
import type { FolderTree } from './folder-tree.ts';

/**
 * The cycles among folders. In every folder its subfolders, each with all that is below it, and its own files, taken as one, `.`, must
 * have an order in which each imports only from those before it. Gives for each folder where there is no such order the names of those
 * that reach one another.
 */
export function findFolderCycles({ imports }: Pick<FolderTree, 'imports'>): ReadonlyMap<string, readonly string[]> {
  const reachedIn = new Map<string, Map<string, Set<string>>>();
  for (const { from, to } of imports) {
    const meeting = commonFolder(from, to);
    const [one, other] = [childOf(meeting, from), childOf(meeting, to)];
    if (one === other) continue;
    const reached = reachedIn.get(meeting) ?? new Map<string, Set<string>>();
    reachedIn.set(meeting, reached.set(one, (reached.get(one) ?? new Set()).add(other)));
  }
  return new Map(
    [...reachedIn].flatMap(([folder, reached]) => {
      const caught = [...reached.keys()].filter((name) => everythingFrom(name, reached).has(name)).toSorted();
      return caught.length === 0 ? [] : [[folder, caught] as const];
    }),
  );
}

function commonFolder(one: string, other: string): string {
  for (let folder = dirname(one); folder !== '.'; folder = dirname(folder)) if (other.startsWith(`${folder}/`)) return folder;
  return '.';
}

/** The subfolder of a folder in which a file stands, or `.`. */
function childOf(folder: string, file: string): string {
  const below = (folder === '.' ? file : file.slice(folder.length + 1)).split('/');
  return below.length === 1 ? '.' : (below[0] ?? '.');
}

/** All that a name reaches in one step or more. */
function everythingFrom(name: string, reached: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [name];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const other of reached.get(next) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      waiting.push(other);
    }
  }
  return found;
}
