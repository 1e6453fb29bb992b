import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserNote, describeBrowser } from './workspace/describe-browser.ts';
import { findPackages } from './workspace/find-packages.ts';
import { runFastTests } from './workspace/run-fast-tests.ts';
import { root, runTurbo } from './workspace/run-turbo.ts';
import { reportFile, sumTests } from './workspace/sum-tests.ts';

const given = process.argv.slice(2);
if (given.includes('--fast')) process.exit(runFastTests(given.find((word) => !word.startsWith('-')) ?? 'HEAD'));

const folders = findPackages(root)
  .filter((found) => found.scripts['test'] !== undefined)
  .map((found) => found.folder);

for (const folder of folders) {
  rmSync(join(folder, reportFile), { force: true });
  rmSync(join(folder, browserNote), { force: true });
}

// Asked for with `--deep`: all lots of what is drawn at random.
if (given.includes('--deep')) process.env['SOGDIA_DEEP'] = '1';
const passedOn = given.filter((word) => word !== '--deep');
const code = runTurbo(['test', '--continue=dependencies-successful', ...passedOn], 'stdout');
const totals = sumTests(folders);
for (const fault of totals.faults) {
  process.stderr.write(`${fault}\n`);
}
const browsers = folders.map((folder) => describeBrowser(folder, sumTests([folder]).skipped));
// What failed is said again at the end: where it first stood, thousands of lines of the others follow.
const lines = [
  ...totals.failures,
  ...browsers.map((browser) => browser.beforeTotals),
  `${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
  ...browsers.map((browser) => browser.last),
];
process.stdout.write(`${lines.filter((line) => line !== null).join('\n')}\n`);
process.exitCode = code === 0 && totals.failed === 0 ? 0 : 1;
