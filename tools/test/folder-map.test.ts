import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolderTree } from '../lint/folder-tree.ts';
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
    const wrong = readFolderTree(join(root, source)).imports.filter(({ from, to }) => {
      const [importer, imported] = [from, to].map((file) =>
        file.includes('/') ? folders.indexOf(file.split('/')[0] ?? '') : folders.length,
      );
      return importer === undefined || imported === undefined || imported > importer;
    });
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });
});
