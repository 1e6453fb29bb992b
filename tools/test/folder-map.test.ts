import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FolderTree, readFolderTree } from '../lint/folder-tree.ts';
import { root } from '../workspace/run-turbo.ts';

const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** The maps of the page: a heading that names a source, and the first column of its table, from the folder that imports none. */
const maps = [...page.matchAll(/^### `([^`]+)`[^\n]*\n+((?:\|[^\n]*\n)+)/gm)].map(([, source = '', table = '']) => ({
  source,
  folders: [...table.matchAll(/^\| `([\w-]+)(?:\/<name>)?` \|/gm)].map(([, name = '']) => name),
}));

describe('the map of the folders in docs/architecture.md', () => {
  test('has the sources whose folders stand in an order', () => {
    expect(maps.map(({ source }) => source)).toEqual([
      'apps/cli/src',
      'packages/core/src',
      'packages/data/src',
      'apps/web',
      'apps/web/features',
    ]);
  });

  test.each(maps)('lists every folder of $source once', ({ source, folders }) => {
    const { files } = readFolderTree(join(root, source));
    const there = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    expect(folders.toSorted()).toEqual([...there].toSorted());
  });

  test.each(maps)('lists the folders of $source so that each imports only from those before it', ({ source, folders }) => {
    expect(importsAgainst(folders, readFolderTree(join(root, source)))).toEqual([]);
  });

  test('an import of a folder that stands later, or of the files above, is found', () => {
    const folders = maps.find(({ source }) => source === 'packages/core/src')?.folders ?? [];
    const found = (from: string, to: string): number => importsAgainst(folders, { imports: [{ from, to }] }).length;
    for (const [one, other] of [
      ['errors', 'format'],
      ['model', 'metrics'],
      ['metrics', 'queries'],
      ['messages', 'views'],
      ['format', 'queries'],
      ['queries', 'views'],
      ['views', 'claims'],
    ] as const) {
      expect([one, other, found(`${one}/a.ts`, `${other}/index.ts`)]).toEqual([one, other, 1]);
      expect([other, one, found(`${other}/a.ts`, `${one}/index.ts`)]).toEqual([other, one, 0]);
    }
    expect(found('views/a.ts', 'index.ts')).toBe(1);
  });
});

/** The imports that do not follow an order of folders, in which each may import from those before it; files beside the folders stand last. */
function importsAgainst(folders: readonly string[], { imports }: Pick<FolderTree, 'imports'>): readonly string[] {
  const placeOf = (file: string): number => (file.includes('/') ? folders.indexOf(file.split('/')[0] ?? '') : folders.length);
  return imports.filter(({ from, to }) => placeOf(to) > placeOf(from)).map(({ from, to }) => `${from} -> ${to}`);
}
