import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A file that imports from another, both by their path from the root of what was read. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether the file is loaded only when it is needed. */
  readonly isOnDemand?: boolean;
}

/** The files below a folder, by their path from it, and what they import of one another. */
export interface FolderTree {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}

const leftOut = ['node_modules', 'dist', '.next', 'out', 'generated', 'public', 'test', 'test-results', '.turbo'];

/** Reads a folder; tests, and what is built or installed there, are left out, with what is imported from them. */
export function readFolderTree(root: string): FolderTree {
  const files = globSync('**/*.*', { cwd: root, exclude: (name) => leftOut.includes(name) }).toSorted();
  const known = new Set(files);
  const imports = files.filter((file) => /\.(?:ts|tsx|mjs)$/.test(file)).flatMap((file) => importsOf(root, file));
  return { files, imports: imports.filter(({ to }) => known.has(to)) };
}

function importsOf(root: string, file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm)].map(
    ([, named, bare, onDemand]) => ({
      from: file,
      to: relative(root, resolve(root, dirname(file), named ?? bare ?? onDemand ?? '')),
      isOnDemand: onDemand !== undefined,
    }),
  );
}
