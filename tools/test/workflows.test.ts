import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPackages } from '../workspace/find-packages.ts';
import { root } from '../workspace/run-turbo.ts';

const { scripts, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);

const found = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, one = '']) => one);

/** What a step of pnpm runs: a script of the root, or the name of its own command. */
const commands = ['install', 'exec'];
/** What pnpm passes on to the package that is named. */
const filtered = /^--filter (\S+) exec \S+ run (\S+)$/;

describe.each(workflows)('%s', (_file, text) => {
  const steps = found(text, /^\s+- run: (.+)$/gm);

  test('has steps, each of a program that is there', () => {
    expect(steps.length).toBeGreaterThan(1);
    expect(
      steps.filter(
        (step) => !/^(?:SOGDIA_NODE=\S+ \S+ process\.execPath\)" )?(?:npx -y pnpm@|npm publish \.\/release\/|\.ci\/run$)/.test(step),
      ),
    ).toEqual([]);
    for (const path of found(text, /run: (\.\S+)$/gm)) expect(existsSync(join(root, path)), path).toBe(true);
  });

  test('runs pnpm of the version of the workspace, with scripts that it has', () => {
    const runs = steps.flatMap((step) => found(step, /npx -y (pnpm@.+)$/g));
    expect(runs.filter((run) => !run.startsWith(`${packageManager} `))).toEqual([]);
    for (const run of runs) {
      const words = run.slice(packageManager.length + 1);
      const [, name, path] = filtered.exec(words) ?? [];
      const folder = findPackages(root).find((one) => one.name === name)?.folder;
      const [first = ''] = words.split(' ');
      const isThere =
        name === undefined ? Object.hasOwn(scripts, first) || commands.includes(first) : existsSync(join(String(folder), String(path)));
      expect(isThere, run).toBe(true);
    }
  });

  test('takes actions by their commit, the same one everywhere', () => {
    const uses = workflows.flatMap(([, all]) => found(all, /uses: (.+)$/gm)).filter((action) => !action.startsWith('./'));
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    const names = new Set(uses.map((action) => action.split('@', 1)[0]));
    expect(new Set(uses).size).toBe(names.size);
    for (const path of found(text, /uses: (\.\/\S+)$/gm)) expect(existsSync(join(root, path)), path).toBe(true);
  });

  test('may write nothing but what it is for', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(found(text, /^\s+(\S+: write)$/gm).filter((right) => right !== 'id-token: write')).toEqual([]);
  });
});
