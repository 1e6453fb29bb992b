import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkPublicExports, faultsOfMetrics } from './documentation/exports/check-public-exports.ts';
import { facesOf } from './documentation/exports/faces-of.ts';
import { findBrokenLinks } from './documentation/find-broken-links.ts';
import { findOpenCommands } from './documentation/find-open-commands.ts';
import { writeEverything } from './documentation/write-everything.ts';
import { root } from './workspace/run-turbo.ts';

const faces = ['packages/core', 'packages/data'].flatMap((folder) => facesOf(root, folder, 'all'));
const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'apps/*/*.md', 'packages/*/test/fixtures/**/*.md'], { cwd: root })
  .filter((file) => !file.includes('node_modules'))
  .map((file) => join(root, file))
  .toSorted();

const references = await writeEverything(root);
const faults = [
  ...new Set(faces.flatMap(({ index }) => checkPublicExports(index, root))),
  ...faultsOfMetrics(join(root, 'packages/core/src/metrics/index.ts')),
  ...references.flatMap(({ path, before, after, missingIds }) => [
    ...(before === after ? [] : [`${relative(root, path)} is not what the code says: run pnpm reference`]),
    ...missingIds.map((id) => `${relative(root, path)} does not describe ${id}`),
  ]),
  ...findBrokenLinks(pages, root),
  ...findOpenCommands(pages, root),
];

for (const fault of faults) {
  process.stderr.write(`${fault}\n`);
}
process.stdout.write(`docs: ${faces.length} faces, ${references.length} generated files, ${pages.length} pages, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
