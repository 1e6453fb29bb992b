import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { facesOf } from './exports/faces-of.ts';
import { readPublicExports } from './exports/read-public-exports.ts';
import { documentedExport } from './references/api.ts';
import type { WrittenReference } from './write-reference.ts';

/** The faces whose functions the site shows: what a program asks, checks and opens. Metrics have pages of their own. */
const shown: readonly string[] = ['@sogdia/core', '@sogdia/core/claims', '@sogdia/data'];

/** The functions of the packages as the site's page of them reads them: the file as it stands and as it should stand. */
export function writeFunctions(root: string): WrittenReference {
  const path = join(root, 'apps/web/features/reference/methods/functions.json');
  const faces = ['packages/core', 'packages/data'].flatMap((folder) => facesOf(root, folder)).filter(({ name }) => shown.includes(name));
  const known = new Set<string>();
  const functions = faces.map(({ name, index }) => ({
    face: name,
    functions: readPublicExports(index)
      .filter((one) => one.kind === 'function' && !known.has(one.name) && known.add(one.name) !== undefined)
      .map(documentedExport),
  }));
  return {
    path,
    before: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
    after: `${JSON.stringify(functions, null, 2)}\n`,
    missingIds: [],
  };
}
