import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteArchive } from '../../exports/site/site-archive.ts';
import { keptFiles } from '../../scripts/offline/kept-files.ts';
import { writeOffline } from '../../scripts/offline/write-offline.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sogdia-offline-'));
  for (const folder of ['en/paper', 'files']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<html><head></head></html>');
  writeFileSync(join(root, 'en/paper/index.html'), '<html><head></head>paper</html>');
  writeFileSync(join(root, 'files/figure-1.csv'), 'a\n1\n');
  writeFileSync(join(root, '_headers'), '/*\n');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('keptFiles(root)', () => {
  test('lists every file by the address that it is asked by, but for what only a server reads', async () => {
    const { files, bytes } = await keptFiles(root);
    expect(files.map(([path]) => path)).toEqual(['/', '/en/paper/', '/files/figure-1.csv']);
    expect(bytes).toBe(files.reduce((sum, file) => sum + file[2], 0));
    expect(files[2]?.[2]).toBe(gzipSync('a\n1\n').length);
  });

  test('names a build for its content: one byte more is another build', async () => {
    const { build } = await keptFiles(root);
    expect((await keptFiles(root)).build).toBe(build);
    writeFileSync(join(root, 'files/figure-1.csv'), 'a\n12\n');
    expect((await keptFiles(root)).build).not.toBe(build);
  });
});

describe('writeOffline(root, nothingKept)', () => {
  test('writes a worker that names the build, and the list of what it can keep', async () => {
    await writeOffline(root, [['en', '/en/offline/']]);
    const list = JSON.parse(readFileSync(join(root, 'files/offline.json'), 'utf8'));
    expect(readFileSync(join(root, 'sw.js'), 'utf8')).toContain(list.build);
    expect(list.files.map(([path]: [string]) => path)).toContain('/files/keep.js');
    expect((await keptFiles(root)).build).toBe(list.build);
  });
});

describe('siteArchive(files)', () => {
  async function* files() {
    yield { name: '/', content: new TextEncoder().encode('first') };
    yield { name: '/en/paper/', content: new TextEncoder().encode('paper') };
    yield { name: '/files/figure-1.csv', content: new TextEncoder().encode('a\n1\n'.repeat(100)) };
  }

  test('holds each file under the name that a file server answers its address with', async () => {
    const archive = unzipSync(new Uint8Array(await (await siteArchive(files())).arrayBuffer()));
    expect(Object.keys(archive)).toEqual(['index.html', 'en/paper/index.html', 'files/figure-1.csv']);
    expect(new TextDecoder().decode(archive['en/paper/index.html'])).toBe('paper');
  });

  test('is the same to the byte for the same files', async () => {
    const [one, other] = await Promise.all([siteArchive(files()), siteArchive(files())]);
    expect(new Uint8Array(await one.arrayBuffer())).toEqual(new Uint8Array(await other.arrayBuffer()));
  });
});
