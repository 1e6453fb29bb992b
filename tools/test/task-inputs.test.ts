import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findPackages } from '../workspace/find-packages.ts';
import { root } from '../workspace/run-turbo.ts';

interface Task {
  readonly taskId: string;
  readonly package: string;
  readonly dependencies: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
}

interface Plan {
  readonly tasks: readonly Task[];
  /** The files that decide it for every task. */
  readonly globalCacheInputs: { readonly files: Readonly<Record<string, string>> };
}

/** What turbo would run for the tests, with the files that decide whether a task has run already. */
function planOfTests(): Plan {
  const turbo = join(root, 'node_modules/.bin/turbo');
  const { stdout, stderr } = spawnSync(turbo, ['run', 'test', '--dry=json'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (!stdout.includes('"tasks"')) throw new Error(`turbo told no plan: ${stderr}`);
  return JSON.parse(stdout.slice(stdout.indexOf('{')));
}

/** The files outside a package that its tests name by a path, each with the test that does. */
function filesReadOutside(folder: string): ReadonlyMap<string, string> {
  const tests = globSync('{test,conformance}/**/*.{ts,tsx}', { cwd: folder }).map((file) => join(folder, file));
  const named = tests.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:\.\.\/)+[\w@][\w./@-]*)'/g)].map(
      ([, path = '']) => [join(dirname(file), path), file] as const,
    ),
  );
  const outside = named.filter(([path]) => !path.startsWith(`${folder}/`) && path !== folder && existsSync(path));
  const whole = outside.flatMap(([path, by]) => (statSync(path).isFile() ? [path] : filesIn(path)).map((file) => [file, by] as const));
  return new Map(whole);
}

/** The files of a folder that a package keeps under version control: what is built, and what a run leaves behind, is no input; of a package as a whole neither are its tests and documents. */
function filesIn(folder: string): readonly string[] {
  const built = '(?:^|\\/)(?:node_modules|dist|generated|test-results|\\.turbo|\\.next|out)(?:\\/|$)|(?:^|\\/)LICENSE[^/]*$';
  const left = new RegExp(existsSync(join(folder, 'package.json')) ? `${built}|^(?:test|bench)(?:\\/|$)|\\.md$` : built);
  return globSync('**/*', { cwd: folder, exclude: (name) => left.test(name) })
    .filter((file) => !left.test(file))
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

const { tasks, globalCacheInputs } = planOfTests();
const ofEveryTask = new Set(Object.keys(globalCacheInputs.files).map((file) => join(root, file)));
const byId = new Map(tasks.map((task) => [task.taskId, task]));
const folderOf = new Map(findPackages(root).map(({ name, folder }) => [name, folder]));

/** All that changes the hash of a task: its own inputs and those of the tasks before it, as paths. */
function inputsOf(id: string): ReadonlySet<string> {
  const task = byId.get(id);
  const folder = folderOf.get(task?.package ?? '');
  if (task === undefined || folder === undefined) return new Set();
  const own = Object.keys(task.inputs).map((file) => join(folder, file));
  return new Set([...own, ...task.dependencies.flatMap((before) => [...inputsOf(before)])]);
}

describe('a change of a file runs the tests that read it', () => {
  test.each([...folderOf].filter(([name]) => byId.has(`${name}#test`)))('of %s, outside its folder as well', (name, folder) => {
    const inputs = inputsOf(`${name}#test`);
    expect(inputs.size).toBeGreaterThan(50);
    const forgotten = [...filesReadOutside(folder)].filter(([file]) => !inputs.has(file) && !ofEveryTask.has(file));
    const told = forgotten.map(
      ([file, by]) => `${relative(root, by)} reads ${relative(root, file)}: add it to "${name}#test" in turbo.json`,
    );
    expect(told).toEqual([]);
  });

  test('of tools, which read every source, test and document of the workspace', () => {
    const inputs = inputsOf('@sogdia/tools#test');
    const read = [
      '.ci/run',
      'README.md',
      'docs/glossary.md',
      'knip.json',
      'biome.json',
      'turbo.json',
      'pnpm-workspace.yaml',
      'apps/web/charts/view-chart.tsx',
    ];
    const folders = ['packages/core/test', 'packages/data/scripts', 'apps/cli/src', 'apps/web/features'].flatMap((folder) =>
      filesIn(join(root, folder)),
    );
    expect([...read.map((file) => join(root, file)), ...folders].filter((file) => !inputs.has(file))).toEqual([]);
  });
});
