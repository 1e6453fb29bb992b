// Plain JavaScript: reading types away would cost the launcher more time than everything else it does.
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const program = join(root, 'apps/cli/dist/main.mjs');
const sources = ['packages/core/src', 'packages/data/src', 'packages/data/datasets', 'packages/data/scripts', 'apps/cli/src'];

/** @param {string} path */
function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/**
 * @param {string} folder
 * @returns {number}
 */
function newestIn(folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name !== 'generated') : [];
  return entries.reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : timeOf(path));
  }, timeOf(folder));
}

/**
 * Builds what the program needs when a source is newer than the built program. The build speaks on stderr only, the first time at length; its time is noted on
 * the program, for a build that was found in the cache leaves the file as it was.
 */
async function buildWhenStale() {
  const built = timeOf(program);
  if (sources.every((folder) => newestIn(join(root, folder)) <= built)) {
    return;
  }
  process.stderr.write('Building the library, the datasets and the program, which takes a minute or so.\n');
  const { runTurbo } = await import('./workspace/run-turbo.ts');
  const words = Number.isFinite(built) ? 'errors-only' : 'new-only';
  const code = runTurbo(['build', '--filter=sogdia...', `--output-logs=${words}`], 'stderr');
  if (code !== 0) {
    process.stderr.write('the terminal program could not be built: see above\n');
    process.exit(70);
  }
  const now = new Date();
  utimesSync(program, now, now);
}

await buildWhenStale();
await import(pathToFileURL(program).href);
