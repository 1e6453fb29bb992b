import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFolderCycles } from '../lint/find-folder-cycles.ts';
import { findLargeFolders } from '../lint/find-large-folders.ts';
import { findPassedFaces } from '../lint/find-passed-faces.ts';
import { type FolderTree, readFolderTree } from '../lint/folder-tree.ts';
import { root } from '../workspace/run-turbo.ts';

const sources = ['packages/core/src', 'packages/data/src', 'packages/data/scripts', 'apps/cli/src', 'apps/web', 'tools'];

const mostSiblings = 16;

/** Folders that hold more than they may: how many files and folders each. A number may only sink, and goes with the last one too many. */
const tooLarge: Readonly<Record<string, number>> = {};

/** Folders in which some subfolders, or the files beside them, reach one another: how many. A number may only sink, too. */
const tangled: Readonly<Record<string, number>> = {};

/** The sources whose folders have faces, with the folders and files whose face lists what the package gives to others. */
const outward: Readonly<Record<string, readonly string[]>> = {
  'apps/cli/src': [],
  'apps/web': [],
  'packages/data/src': ['.'],
  'packages/core/src': ['.', 'model', 'metrics', 'claims', 'audit', 'errors', 'messages', 'format.ts', 'workspace.ts'],
};

const trees = new Map(sources.map((source) => [source, readFolderTree(join(root, source))]));

/** What was found in every source, by the path from the root of the repository. */
function inEverySource<Found>(find: (tree: FolderTree) => ReadonlyMap<string, Found>): readonly (readonly [string, Found])[] {
  return [...trees].flatMap(([source, tree]) => [...find(tree)].map(([folder, found]) => [join(source, folder), found] as const));
}

/** A tree with these imports, each written `from -> to`. */
function treeOf(...lines: readonly string[]): FolderTree {
  const imports = lines.map((line) => line.split(' -> ')).map(([from = '', to = '']) => ({ from, to }));
  return { files: [...new Set(imports.flatMap(({ from, to }) => [from, to]))], imports };
}

describe('the folders of the sources', () => {
  test('readFolderTree(source) finds many files of each, and their imports of one another', () => {
    for (const [source, { files, imports }] of trees) {
      expect(files.length, source).toBeGreaterThan(5);
      expect(imports.length, source).toBeGreaterThan(5);
    }
  });

  test('hold at most 16 files and folders each, but for those that are listed with their number', () => {
    expect(Object.fromEntries(inEverySource((tree) => findLargeFolders(tree, mostSiblings)))).toEqual(tooLarge);
  });

  test('import in one direction, but for those that are listed with their number', () => {
    const found = inEverySource(findFolderCycles);
    expect(Object.fromEntries(found.map(([folder, { length }]) => [folder, length])), JSON.stringify(found)).toEqual(tangled);
  });
});

describe('the faces of folders', () => {
  test.each(Object.entries(outward))('are what the other folders of %s import', (source, folders) => {
    const tree = readFolderTree(join(root, source));
    expect(tree.files.filter((file) => file.endsWith('/index.ts')).length).toBeGreaterThan(5);
    expect(findPassedFaces(tree, folders).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});

describe('findLargeFolders(tree, most)', () => {
  test('findLargeFolders counts files and folders alike, each once', () => {
    const files = ['index.ts', 'one.ts', 'inner/one.ts', 'inner/two.ts', 'inner/deep/one.ts'];
    expect([...findLargeFolders({ files }, 2)]).toEqual([
      ['.', 3],
      ['inner', 3],
    ]);
    expect([...findLargeFolders({ files }, 3)]).toEqual([]);
  });
});

describe('findFolderCycles(tree)', () => {
  test('findFolderCycles finds nothing where folders import in one direction, files of one folder as they like', () => {
    expect([
      ...findFolderCycles(treeOf('a/one.ts -> a/two.ts', 'a/two.ts -> a/one.ts', 'a/one.ts -> b/one.ts', 'index.ts -> a/one.ts')),
    ]).toEqual([]);
  });

  test('findFolderCycles sees two folders that reach one another through other files, and through a third', () => {
    expect([...findFolderCycles(treeOf('a/one.ts -> b/one.ts', 'b/two.ts -> a/two.ts', 'c/one.ts -> a/one.ts'))]).toEqual([
      ['.', ['a', 'b']],
    ]);
    expect([...findFolderCycles(treeOf('a/one.ts -> b/one.ts', 'b/two.ts -> c/one.ts', 'c/two.ts -> a/one.ts'))]).toEqual([
      ['.', ['a', 'b', 'c']],
    ]);
  });

  test('findFolderCycles takes a folder with all that is below it', () => {
    expect([...findFolderCycles(treeOf('a/x/one.ts -> b/one.ts', 'b/one.ts -> a/y/one.ts'))]).toEqual([['.', ['a', 'b']]]);
  });

  test('findFolderCycles refuses a subfolder that imports from the files above it, which import from it', () => {
    expect([...findFolderCycles(treeOf('a/index.ts -> a/inner/one.ts', 'a/inner/two.ts -> a/kind.ts'))]).toEqual([['a', ['.', 'inner']]]);
  });
});

describe('findPassedFaces(tree, outward)', () => {
  const passedIn = (outward: readonly string[], ...lines: readonly string[]): readonly string[] => {
    const tree = treeOf(...lines);
    return findPassedFaces({ ...tree, files: [...tree.files, 'a/index.ts', 'a/b/index.ts'] }, outward).map(
      ({ from, to }) => `${from} -> ${to}`,
    );
  };

  test('findPassedFaces finds an import from outside of a file of a folder that has a face', () => {
    expect(passedIn([], 'c/one.ts -> a/one.ts', 'main.ts -> a/b/one.ts', 'c/one.ts -> a/index.ts', 'a/one.ts -> a/two.ts')).toEqual([
      'c/one.ts -> a/one.ts',
      'main.ts -> a/b/one.ts',
    ]);
  });

  test('findPassedFaces holds a folder to the faces of the folders in it, and others to its own', () => {
    expect(passedIn([], 'a/one.ts -> a/b/one.ts', 'a/one.ts -> a/b/index.ts', 'c/one.ts -> a/b/index.ts')).toEqual([
      'a/one.ts -> a/b/one.ts',
      'c/one.ts -> a/b/index.ts',
    ]);
  });

  test('findPassedFaces lets those inside a package pass an outward face, but not the face of a folder in it', () => {
    expect(passedIn(['a'], 'c/one.ts -> a/one.ts', 'c/one.ts -> a/b/index.ts', 'c/one.ts -> a/b/one.ts')).toEqual([
      'c/one.ts -> a/b/one.ts',
    ]);
  });

  test('findPassedFaces lets an outward face list any file', () => {
    expect(passedIn(['a'], 'a/index.ts -> a/b/one.ts', 'a/one.ts -> a/b/one.ts')).toEqual(['a/one.ts -> a/b/one.ts']);
  });

  test('findPassedFaces takes folders without a face as they are, and what is imported on demand', () => {
    expect(passedIn([], 'a/one.ts -> c/one.ts')).toEqual([]);
    expect(findPassedFaces({ files: ['a/index.ts'], imports: [{ from: 'main.ts', to: 'a/one.ts', isOnDemand: true }] })).toEqual([]);
  });
});
