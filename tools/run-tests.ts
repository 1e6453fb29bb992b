import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findPackages } from './find-packages.ts';
import { reportFile, sumTests } from './sum-tests.ts';

const root = join(import.meta.dirname, '..');
const folders = findPackages(root)
  .filter((found) => found.scripts['test'] !== undefined)
  .map((found) => found.folder);

for (const folder of folders) {
  rmSync(join(folder, reportFile), { force: true });
}

const run = spawnSync('turbo', ['run', 'test', '--continue=dependencies-successful', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
if (run.error !== undefined) {
  process.stderr.write(`turbo could not start: ${run.error.message}\n`);
}

const totals = sumTests(folders);
for (const fault of totals.faults) {
  process.stderr.write(`${fault}\n`);
}
process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
process.exitCode = run.status === 0 && totals.failed === 0 && totals.faults.length === 0 ? 0 : 1;
