import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../run-turbo.ts';

const packages = ['core', 'data'] as const;
const project = mkdtempSync(join(tmpdir(), 'sogdia-packed-'));
const files = new Map<string, readonly string[]>();

function run(command: string, parameters: readonly string[], folder: string): string {
  const done = spawnSync(command, parameters, { cwd: folder, encoding: 'utf8' });
  expect(done.status, `${command}: ${done.stdout}${done.stderr}`).toBe(0);
  return done.stdout;
}

/** Packs the packages as they would be published and lays them out as an installation would, with zod beside them. */
beforeAll(() => {
  for (const name of packages) {
    const folder = join(project, 'node_modules/@sogdia', name);
    mkdirSync(folder, { recursive: true });
    run('pnpm', ['pack', '--pack-destination', project], join(root, 'packages', name));
    const tarball = globSync(`sogdia-${name}-*.tgz`, { cwd: project })[0];
    run('tar', ['-xzf', join(project, String(tarball)), '-C', folder, '--strip-components=1'], project);
    files.set(name, globSync('**/*.*', { cwd: folder }).toSorted());
  }
  symlinkSync(join(root, 'packages/core/node_modules/zod'), join(project, 'node_modules/zod'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
}, 60_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

function runExample(text: string): string {
  writeFileSync(join(project, 'example.ts'), text);
  return run(process.execPath, [join(project, 'example.ts')], project).trim();
}

describe.each(packages)('the tarball of @sogdia/%s', (name) => {
  test('holds no source and no test', () => {
    expect(files.get(name)?.length).toBeGreaterThan(10);
    expect(files.get(name)?.filter((file) => /(^|\/)(src|test|scripts|bench|node_modules)\//.test(file))).toEqual([]);
  });

  test('imports no module of Node', () => {
    const importing = (files.get(name) ?? [])
      .filter((file) => file.endsWith('.js'))
      .filter((file) =>
        /from\s*["']node:|import\(\s*["']node:/.test(readFileSync(join(project, 'node_modules/@sogdia', name, file), 'utf8')),
      );
    expect(importing).toEqual([]);
  });

  test('names exact or ranged versions only, no workspace and no catalog', () => {
    expect(readFileSync(join(project, 'node_modules/@sogdia', name, 'package.json'), 'utf8')).not.toMatch(/"(workspace|catalog):/);
  });
});

describe('an empty project with the tarballs installed', () => {
  test('computes a metric', () => {
    expect(runExample("import { cagr } from '@sogdia/core';\nconsole.log(cagr(100, 400, 2));\n")).toBe('1');
  });

  test('computes a view from the data', () => {
    const example = [
      "import { computeView, paperViews } from '@sogdia/core';",
      "import { loadDataset } from '@sogdia/data';",
      "const view = computeView(await loadDataset(), paperViews['figure-1']);",
      'console.log(view.series[0].points.length);',
    ].join('\n');
    expect(runExample(example)).toBe('11');
  });

  test('is typed', () => {
    const example = [
      "import { computeView, type Dataset, decodeViewSpec, share, type Value } from '@sogdia/core';",
      "import { loadDataset } from '@sogdia/data';",
      "import { economySchema } from '@sogdia/core/model';",
      'export const dataset: Dataset = await loadDataset();',
      "export const title: string = computeView(dataset, decodeViewSpec('partners=KAZ')).title;",
      'export const part: Value = share(1, 4);',
      '// @ts-expect-error: a share is a Value, not a string',
      'export const wrong: string = share(1, 4);',
      'export const schema = economySchema;',
    ].join('\n');
    writeFileSync(join(project, 'typed.ts'), example);
    const parameters = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', 'typed.ts'];
    expect(run(join(root, 'node_modules/.bin/tsc'), parameters, project)).toBe('');
  });
});
