import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { findPackages } from './workspace/find-packages.ts';
import { root } from './workspace/run-turbo.ts';

// The tests that a change needs: those of files that import what differs from a commit (the last one unless another is named), without those
// that take long or need a built site. What else there is, `pnpm test` runs.
const [since = 'HEAD'] = process.argv.slice(2);
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const began = performance.now();
const failed: string[] = [];

for (const { name, folder, scripts } of findPackages(root)) {
  if (scripts['test'] === undefined) continue;
  const { status } = spawnSync(process.execPath, [vitest, 'run', `--changed=${since}`, '--passWithNoTests', '--reporter=dot'], {
    cwd: folder,
    env: { ...process.env, SOGDIA_FAST: '1' },
    stdio: 'inherit',
  });
  if (status !== 0) failed.push(name);
}

const seconds = Math.round((performance.now() - began) / 1000);
const told = failed.length === 0 ? 'all pass' : `failed: ${failed.map((name) => basename(name)).join(', ')}`;
process.stdout.write(`what differs from ${since}, in ${seconds} s: ${told}. Pages and what is slow: pnpm test\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
