import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleProgram } from '../documentation/exports/example-program.ts';
import { facesOf } from '../documentation/exports/faces-of.ts';
import { readProject } from '../documentation/project/read-project.ts';
import { root } from '../workspace/run-turbo.ts';

const libraries = ['core', 'data'] as const;
const packages = [...libraries, 'sogdia'] as const;
type PackageName = (typeof packages)[number];
const project = mkdtempSync(join(tmpdir(), 'sogdia-packed-'));
const files = new Map<string, readonly string[]>();

const isWindows = process.platform === 'win32';
/** The Node that runs what was packed; another than that of the tests where it is named. */
const node = process.env['SOGDIA_NODE'] ?? process.execPath;

function run(command: string, parameters: readonly string[], folder: string): string {
  const done = spawnSync(command, parameters, { cwd: folder, encoding: 'utf8', shell: isWindows && command === 'pnpm' });
  expect(done.status, `${command}: ${done.stdout}${done.stderr}`).toBe(0);
  return done.stdout;
}

const folderOf = (name: PackageName): string => join(project, 'node_modules', name === 'sogdia' ? name : `@sogdia/${name}`);
const sourceOf = (name: PackageName): string => (name === 'sogdia' ? 'apps/cli' : `packages/${name}`);
const tarballOf = (name: PackageName): string =>
  join(project, String(globSync(name === 'sogdia' ? 'sogdia-[0-9]*.tgz' : `sogdia-${name}-*.tgz`, { cwd: project })[0]));
const textOf = (name: PackageName, file: string): string => readFileSync(join(folderOf(name), file), 'utf8');
const packageOf = (name: PackageName) => JSON.parse(textOf(name, 'package.json'));

/** Packs the packages as they would be published and lays them out as an installation would, with zod beside them. */
beforeAll(() => {
  for (const name of packages) {
    const folder = folderOf(name);
    mkdirSync(folder, { recursive: true });
    run('pnpm', ['pack', '--pack-destination', project], join(root, sourceOf(name)));
    run('tar', ['-xzf', tarballOf(name), '-C', folder, '--strip-components=1'], project);
    const found = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
    files.set(name, found.toSorted());
  }
  symlinkSync(join(root, 'packages/core/node_modules/zod'), join(project, 'node_modules/zod'), 'junction');
  symlinkSync(join(root, 'packages/core/node_modules/@types'), join(project, 'node_modules/@types'), 'junction');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

/** The examples of the readme of a package. */
const examplesOf = (name: PackageName): readonly string[] =>
  [...textOf(name, 'README.md').matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

function runExample(text: string): string {
  writeFileSync(join(project, 'example.ts'), text);
  return run(node, [join(project, 'example.ts')], project).trim();
}

describe.each(packages)('the tarball of %s', (name) => {
  test('holds no source, no test and no source map', () => {
    expect(files.get(name)?.length).toBeGreaterThan(5);
    expect(files.get(name)?.filter((file) => /(^|\/)(src|test|scripts|bench|node_modules)\/|\.map$/.test(file))).toEqual([]);
  });

  test('holds the licence of the code, whole, and that of the data where it holds data', () => {
    expect(textOf(name, 'LICENSE')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'));
    if (name !== 'core') expect(textOf(name, 'LICENSE-DATA.md')).toBe(readFileSync(join(root, 'LICENSE-DATA.md'), 'utf8'));
  });

  test('says what it is, where it comes from and what it runs on: the address is the one of the root package.json', () => {
    const { author, bugs, homepage, repository } = readProject(root);
    const manifest = packageOf(name);
    expect(manifest).toMatchObject({ license: 'MIT', author, bugs, homepage, repository: { ...repository, directory: sourceOf(name) } });
    expect(manifest.keywords.length).toBeGreaterThan(3);
    expect(manifest.engines.node).toBe('>=22');
    expect(manifest.description).toMatch(/\w/);
  });

  test('points to no file that it does not hold', () => {
    const { exports = {}, bin = {} } = packageOf(name);
    const targets = [...targetsOf(exports), ...targetsOf(bin)];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((file) => !existsSync(join(folderOf(name), file)))).toEqual([]);
  });

  test('has a readme without a link to a file that it does not hold', () => {
    const links = [...textOf(name, 'README.md').matchAll(/\]\(([^)#\s]+)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => link.startsWith('..') || !existsSync(join(folderOf(name), link)))).toEqual([]);
  });

  test('asks for ranges of others, never for one version, a workspace or a catalog', () => {
    const { dependencies = {}, peerDependencies = {} } = packageOf(name);
    const asked = Object.values({ ...dependencies, ...peerDependencies });
    expect(asked.filter((range) => !/^\^\d/.test(String(range)))).toEqual([]);
    expect(textOf(name, 'package.json')).not.toMatch(/"(workspace|catalog):/);
  });

  test('is readable: a fault prints the line where it is, not a file', () => {
    const code = (files.get(name) ?? []).filter((file) => /\.m?js$/.test(file) && !/\.data[.-]/.test(file));
    const long = code.filter((file) => {
      const text = textOf(name, file);
      return text.length > 20_000 && text.length / text.split('\n').length > 120;
    });
    expect(code.length).toBeGreaterThan(10);
    expect(long).toEqual([]);
  });

  test('is clean by publint', async () => {
    const { messages } = await publint({ pkgDir: folderOf(name), strict: true, pack: false });
    expect(messages).toEqual([]);
  });
});

describe.each(libraries)('the tarball of the library @sogdia/%s', (name) => {
  test('imports no module of Node', () => {
    const importing = (files.get(name) ?? [])
      .filter((file) => file.endsWith('.js'))
      .filter((file) => /from\s*["']node:|import\(\s*["']node:/.test(textOf(name, file)));
    expect(importing).toEqual([]);
  });

  test('has zod as a peer, so that a program has one, and imports it as a namespace, of which a bundler takes what is used', () => {
    const { dependencies = {}, peerDependencies } = packageOf(name);
    expect(Object.keys(dependencies)).not.toContain('zod');
    expect(Object.keys(peerDependencies)).toContain('zod');
    const modules = (files.get(name) ?? []).filter((file) => file.endsWith('.js')).map((file) => textOf(name, file));
    expect(modules.filter((text) => /import \* as \w+ from "zod"/.test(text)).length).toBeGreaterThan(0);
    expect(modules.filter((text) => /import \{[^}]*\} from "zod"/.test(text))).toEqual([]);
  });

  test('has types that resolve for whoever can import it: bundlers and modules of Node', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarballOf(name))));
    if (!analysis.types) throw new Error('no types found');
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });
});

describe('what is installed', () => {
  test('@sogdia/data takes at most 6 MB: each number once', () => {
    const size = (files.get('data') ?? []).reduce((total, file) => total + statSync(join(folderOf('data'), file)).size, 0);
    expect(size).toBeLessThanOrEqual(6_000_000);
  });

  test('sogdia comes with the licence of each package that its bundle holds', () => {
    const text = textOf('sogdia', 'dist/third-party-licences.txt');
    for (const name of ['ink', 'react', 'react-reconciler', 'yaml', 'yoga-layout', 'zod', 'get-east-asian-width']) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\((MIT|ISC)\\)$`, 'm'));
    }
    const licences = text.split(`\n${'-'.repeat(80)}\n`);
    expect(licences.length).toBeGreaterThan(30);
    expect(licences.filter((licence) => !/Permission|Mozilla Public License, version 2\.0/.test(licence))).toEqual([]);
    for (const part of ['@resvg/resvg-wasm', '@fontsource/dejavu-mono']) expect(text).toContain(`\n${part} `);
  });
});

function targetsOf(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry];
  return Object.values(entry as Readonly<Record<string, unknown>>).flatMap(targetsOf);
}

describe('an empty project with the tarballs installed', () => {
  test('computes a metric, and says a period in words, where there is no zod', () => {
    const zod = join(project, 'node_modules/zod');
    unlinkSync(zod);
    try {
      expect(runExample("import { cagr } from '@sogdia/core/metrics';\nconsole.log(cagr(100, 400, 2));\n")).toBe('1');
      const words = "import { formatPeriod } from '@sogdia/core/format';\nconsole.log(formatPeriod('2026-07', 'en'));\n";
      expect(runExample(words)).toBe('July 2026');
    } finally {
      symlinkSync(join(root, 'packages/core/node_modules/zod'), zod, 'junction');
    }
  });

  test.each(libraries)('prints what the readme of @sogdia/%s says that its examples print', (name) => {
    for (const example of examplesOf(name)) {
      const said = [...example.matchAll(/console\.log\(.*\);? *\/\/ (.+)$/gm)].map(([, line]) => line);
      expect(said.length).toBeGreaterThan(0);
      expect(runExample(example).split('\n')).toEqual(said);
    }
  });

  test('answers from the packed program: its version, a view as JSON, and that its data are whole', () => {
    const program = join(folderOf('sogdia'), 'dist/main.mjs');
    expect(run(node, [program, '--version'], project)).toContain(packageOf('sogdia').version);
    expect(JSON.parse(run(node, [program, 'view', 'figure-1', '--json'], project)).title).toMatch(/\w/);
    expect(run(node, [program, 'verify'], project)).not.toBe('');
  });

  test('has the same functions and errors in every face', () => {
    const example = [
      "import { checkExpression, InvalidParameterError } from '@sogdia/core';",
      "import { checkExpression as check } from '@sogdia/core/claims';",
      "import { InvalidParameterError as Wrong } from '@sogdia/core/metrics';",
      'console.log(checkExpression === check && InvalidParameterError === Wrong);',
    ].join('\n');
    expect(runExample(example)).toBe('true');
  });

  test.each(['@sogdia/core/metrics', '@sogdia/core', '@sogdia/data', '@sogdia/data/readers', '@sogdia/data/world'])(
    '%s says at once which Node it needs where Node is older',
    (face) => {
      const example = [
        "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });",
        `console.log(await import('${face}').catch(({ message }) => message));`,
      ].join('\n');
      expect(runExample(example)).toBe("Sogdia's packages need Node 22 or newer; this is Node 20.20.2. Install a newer Node.");
    },
  );

  test('has no face that is private to the workspace', () => {
    expect(() => runExample("import '@sogdia/core/workspace';\n")).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
    expect(files.get('core')?.filter((file) => file.includes('workspace'))).toEqual([]);
  });

  test('computes a view from the data', () => {
    const example = [
      "import { computeView, studyViewSpec } from '@sogdia/core';",
      "import { loadDataset } from '@sogdia/data';",
      'const dataset = await loadDataset();',
      "const view = computeView(dataset, studyViewSpec(dataset, 'figure-1'));",
      'console.log(view.series[0].points.length);',
    ].join('\n');
    expect(runExample(example)).toBe('11');
  });

  test('is typed', () => {
    const example = [
      "import { computeView, type Dataset, decodeViewSpec, type Value } from '@sogdia/core';",
      "import { loadDataset } from '@sogdia/data';",
      "import { type CheckedClaim, checkClaim } from '@sogdia/core/claims';",
      "import { type MatrixInput, revealedComparativeAdvantage, share } from '@sogdia/core/metrics';",
      "import { economySchema } from '@sogdia/core/model';",
      'export const dataset: Dataset = await loadDataset();',
      "export const title: string = computeView(dataset, decodeViewSpec(dataset, 'partners=KAZ')).title;",
      'export const part: Value = share(1, 4);',
      '// @ts-expect-error: a share is a Value, not a string',
      'export const wrong: string = share(1, 4);',
      'export const schema = economySchema;',
      'export const table: MatrixInput = [[1, 2]];',
      'export const advantages = revealedComparativeAdvantage(table);',
      'export const check: (...all: Parameters<typeof checkClaim>) => CheckedClaim = checkClaim;',
    ].join('\n');
    writeFileSync(join(project, 'typed.ts'), example);
    const parameters = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', 'typed.ts'];
    expect(run(join(root, 'node_modules/.bin/tsc'), parameters, project)).toBe('');
  });

  test.each([
    ['es2023', 'node'],
    ['es2023,dom', ''],
    ['es2023,dom,dom.iterable', ''],
  ])('is typed for programs that know %s and the types of "%s": every example compiles as it is copied', (lib, types) => {
    const { text } = exampleProgram(['packages/core', 'packages/data'].flatMap((folder) => facesOf(root, folder)));
    const readmes = libraries.flatMap(examplesOf);
    const programs = [text, ...readmes].map((code, index) => [`program-${index}.ts`, code] as const);
    for (const [file, code] of programs) writeFileSync(join(project, file), code);
    const settings = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', lib, '--types', types];
    expect(programs.length).toBeGreaterThan(5);
    expect(run(join(root, 'node_modules/.bin/tsc'), [...settings, ...programs.map(([file]) => file)], project)).toBe('');
  });
});
