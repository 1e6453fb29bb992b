import { basename, dirname } from 'node:path';
import type { FolderTree, Import } from './folder-tree.ts';

/**
 * The imports that pass the face of a folder: they reach a file of it from outside, though it has an `index.ts`. Of several folders around
 * the file that the importer does not stand in, the outermost with a face counts. What is imported on demand may be any file, so that
 * nothing else is loaded with it. The face of an outward folder lists what the package gives to others, wherever that stands; inside the
 * package such a face is not used, and the folders below it count.
 */
export function findPassedFaces({ files, imports }: FolderTree, outward: readonly string[] = []): readonly Import[] {
  const isOutward = (file: string): boolean => outward.includes(file) || (basename(file) === 'index.ts' && outward.includes(dirname(file)));
  const faces = new Set(files.filter((file) => basename(file) === 'index.ts' && !isOutward(file)));
  return imports.filter(({ from, to, isOnDemand }) => {
    if (isOnDemand === true || isOutward(from)) return false;
    const entered = foldersOf(to).find((folder) => !from.startsWith(`${folder}/`) && faces.has(`${folder}/index.ts`));
    return entered !== undefined && to !== `${entered}/index.ts`;
  });
}

/** The folders around a file, the outermost first. */
function foldersOf(file: string): readonly string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}
