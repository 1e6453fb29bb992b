import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { KeptFile, KeptFiles } from '../../exports/site/offline-copy.ts';

/** What a file server is told, what keeps the copy, the views as they were in a version, which others cite, and what others show of it, cards of links and embedded views: no part of it. */
const apart = /^(?:_headers|sw\.js|files\/(?:offline\.json|social\/.*)|(?:v|embed)\/.*)$/;

/** The files of the export in `root` by their addresses, in one order; equal exports give the same name of a build. */
export async function keptFiles(root: string): Promise<KeptFiles> {
  const all = await readdir(root, { recursive: true, withFileTypes: true });
  const names = all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const files = await Promise.all(names.filter((name) => !apart.test(name)).map((name) => keptFile(root, name)));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  return { build: shortDigest(JSON.stringify(files)), bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0), files };
}

async function keptFile(root: string, name: string): Promise<KeptFile> {
  const content = await readFile(join(root, name));
  return [`/${name.replace(/(^|\/)index\.html$/, '$1')}`, shortDigest(content), (await pack(content)).length];
}

const pack = promisify(gzip);
const shortDigest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 16);
