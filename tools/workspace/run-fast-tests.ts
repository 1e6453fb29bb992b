import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { findPackages } from './find-packages.ts';
import { root } from './run-turbo.ts';

/**
 * Runs what a change of a few files needs: the types of every package, and of each package in which a file differs from a commit the tests that import
 * what differs, without those that take long or need a built site. Returns the exit code.
 */
export function runFastTests(since: string): number {
  const began = performance.now();
  const changed = filesChanged(since);
  const packages = findPackages(root).filter(({ scripts }) => scripts['test'] !== undefined);
  const touched = packages.filter(({ folder }) => changed.some((file) => file.startsWith(`${relative(root, folder)}/`)));
  const runs = [
    ...packages.map(({ name, folder }) => [`types of ${name}`, folder, 'tsc', ['--noEmit', '-p', 'tsconfig.json']] as const),
    ...touched.map(({ name, folder }) => {
      const parameters = ['run', `--changed=${since}`, '--passWithNoTests', '--reporter=dot'];
      return [`tests of ${name}`, folder, 'vitest', parameters] as const;
    }),
  ];
  const failed = runs.flatMap(([what, folder, program, parameters]) => {
    process.stdout.write(`${what}\n`);
    const env = { ...process.env, SOGDIA_FAST: '1' };
    const { status } = spawnSync(join(root, 'node_modules/.bin', program), parameters, { cwd: folder, env, stdio: 'inherit' });
    return status === 0 ? [] : [what];
  });
  const told = failed.length === 0 ? 'all well' : `failed: ${failed.join(', ')}`;
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`${told}; ${changed.length} files differ from ${since}, ${seconds} s. The rest: pnpm test\n`);
  return failed.length === 0 ? 0 : 1;
}

/** The files that differ from a commit, and those that are new. */
function filesChanged(since: string): readonly string[] {
  return [
    ['diff', '--name-only', since],
    ['ls-files', '--others', '--exclude-standard'],
  ].flatMap((parameters) => {
    const { stdout, stderr, status } = spawnSync('git', parameters, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${parameters.join(' ')} failed: ${stderr}`);
    return stdout.split('\n').filter((line) => line !== '');
  });
}
