import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findMetric } from '@sogdia/core/metrics';
import { rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';
import { readPublicExports } from '../documentation/exports/read-public-exports.ts';
import { root } from '../workspace/run-turbo.ts';

const core = join(root, 'packages/core');
const { exports: entries, publishConfig } = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8'));

/** What a face costs: the files that it leads to, their size without blanks and long names, and the packages that they ask for. */
interface Cost {
  readonly files: number;
  readonly bytes: number;
  readonly packages: readonly string[];
}

/** The files that an entry leads to, itself included, and the packages that these ask for. */
function costOf(entry: string): Cost {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:^|;)(?:import|export)\b[^;]*?\bfrom ?"([^"]+)"/gm)) {
      if (path.startsWith('.')) follow(resolve(dirname(file), file.endsWith('.d.ts') ? path.replace(/\.js$/, '.d.ts') : path));
      else packages.add(packageOf(path));
    }
  };
  follow(join(core, entry));
  const bytes = [...files].reduce((total, file) => total + sizeOf(file), 0);
  return { files: files.size, bytes, packages: [...packages].toSorted() };
}

function sizeOf(file: string): number {
  return file.endsWith('.js') ? minifySync(file, readFileSync(file, 'utf8')).code.length : statSync(file).size;
}

/** The package of which an import takes a file: `zod/mini` is of zod. */
function packageOf(path: string): string {
  return path.split('/', path.startsWith('@') ? 2 : 1).join('/');
}

/** The most that each face may cost a program of Node, with its packages. */
const limits: Readonly<Record<string, Cost>> = {
  '.': { files: 12, bytes: 750_000, packages: ['zod'] },
  './model': { files: 3, bytes: 40_000, packages: ['zod'] },
  './metrics': { files: 3, bytes: 270_000, packages: [] },
  './claims': { files: 9, bytes: 800_000, packages: ['zod'] },
  './format': { files: 4, bytes: 200_000, packages: [] },
  './zh': { files: 2, bytes: 150_000, packages: [] },
  './ru': { files: 2, bytes: 260_000, packages: [] },
  './workspace': { files: 12, bytes: 900_000, packages: ['zod'] },
};

const namesOf = (index: string): readonly string[] => readPublicExports(join(core, index)).map(({ name }) => name);

/** The names that the sources of the workspace import from a path. */
function namesImported(path: string): ReadonlySet<string> {
  const files = globSync('{apps,packages/data,tools}/**/*.{ts,tsx}', {
    cwd: root,
    exclude: (name) => /node_modules|^(?:out|dist|\.next)$/.test(name),
  });
  const imports = files.flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(/(?:import|export) (?:type )?\{([^}]*)\} from '([^']+)'/g),
  ]);
  const names = imports.flatMap(([, taken = '', from]) => (from === path ? taken.split(',') : []));
  return new Set(names.map((name) => name.trim().replace(/^type | as .*$/g, '')));
}

describe('a face of @sogdia/core', () => {
  test('has limits here', () => {
    expect(Object.keys(limits)).toEqual(Object.keys(entries));
  });

  test.each(Object.entries(limits))('%s opens few files in Node, and no package but those named', (face, limit) => {
    const { files, bytes, packages } = costOf(entries[face].node);
    expect(packages).toEqual(limit.packages);
    expect({ files: files <= limit.files, bytes: bytes <= limit.bytes }, `${files} files, ${bytes} bytes`).toEqual({
      files: true,
      bytes: true,
    });
  });

  test.each([
    ['./metrics', 6, []],
    ['./model', 6, ['zod']],
    ['./claims', 12, ['zod']],
    ['./format', 12, ['zod']],
    ['.', 12, ['zod']],
  ])('%s has types in at most %i files, which know the packages of its code: %j', (face, most, packages) => {
    const cost = costOf(entries[face].types);
    expect(cost.packages).toEqual(packages);
    expect(cost.bytes).toBeGreaterThan(10_000);
    expect(cost.files).toBeLessThanOrEqual(most);
  });

  test.each(Object.keys(limits))('%s gives the same names in Node, to bundlers and in the sources', async (face) => {
    const { node, default: modules, '@sogdia/source': source } = entries[face];
    const [ofNode, ofModules, ofSources] = await Promise.all(
      [node, modules, source].map(async (file) => Object.keys(await import(join(core, file))).toSorted()),
    );
    expect(ofNode?.length).toBeGreaterThan(5);
    expect(ofNode).toEqual(ofSources);
    expect(ofModules).toEqual(ofSources);
  });

  test('. has at most 80 names: a name more must take the place of another', () => {
    expect(namesOf('src/index.ts').length).toBeLessThanOrEqual(80);
  });

  test('./workspace, which is not published, has only names that the workspace uses and that no other face has', () => {
    const names = namesOf('src/workspace.ts');
    const used = namesImported('@sogdia/core/workspace');
    expect(used.size).toBeGreaterThan(50);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
    const published = Object.keys(publishConfig.exports).map((path) => entries[path]['@sogdia/source']);
    expect(published.flatMap(namesOf).filter((name) => names.includes(name))).toEqual([]);
  });

  test('./metrics has the errors that metrics throw and the words for what is missing', () => {
    const names = namesOf('src/metrics/index.ts');
    expect(names).toEqual(expect.arrayContaining(['InvalidParameterError', 'UnknownNameError', 'isMissing', 'missing', 'missingReasons']));
  });

  test('has in its types what the record of a metric says, at the function that it is of', () => {
    const types = readFileSync(join(core, 'dist/types/metrics.d.ts'), 'utf8');
    expect(types).not.toMatch(/^ \* @metric/m);
    const { formula, undefinedWhen, reference } = findMetric('openness');
    const cases = undefinedWhen.map(({ reason, when }) => `\`${reason}\` when ${when}`).join('; ');
    const [block = ''] = types.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?:export )?declare function openness\b/) ?? [];
    for (const line of [`Formula: ${formula}.`, `Undefined: ${cases}.`, `Reference: ${reference}.`])
      expect(block).toContain(` * ${line}\n`);
  });

  test('is one in Node: nothing is defined in two files', () => {
    const classes = globSync('dist/node/**/*.js', { cwd: core }).flatMap((file) =>
      [...readFileSync(join(core, file), 'utf8').matchAll(/^(?:var|const|class) (\w+Error)\b/gm)].map(([, name]) => name),
    );
    expect(classes.length).toBeGreaterThan(3);
    expect(classes).toEqual([...new Set(classes)]);
  });
});

/** The bytes that a program which imports one name adds to a page, zod included, as gzip sends them. */
async function weightOf(name: string, face = 'dist/index.js'): Promise<number> {
  const text = `export { ${name} } from ${JSON.stringify(join(core, face))};`;
  const program = { name: 'program', resolveId: (id: string) => (id === 'program' ? id : null) };
  const bundle = await rolldown({
    input: 'program',
    plugins: [{ ...program, load: (id: string): string | null => (id === 'program' ? text : null) }],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''), { level: 9 }).length;
}

describe.each(['node', 'default'])('a program that is bundled under the condition %s', (condition) => {
  test.each([
    ['cagr', './metrics', 600],
    ['decodeViewSpec', '.', 15_000],
    ['computeView', '.', 80_000],
    ['checkExpression', '.', 95_000],
  ] as const)('and imports %s of %s ships at most %i bytes, zod among them', async (name, face, limit) => {
    expect(await weightOf(name, entries[face][condition])).toBeLessThanOrEqual(limit);
  });
});

describe('a program for a browser', () => {
  test('pays the same for a name in two faces, but for the order of files', async () => {
    const difference = (await weightOf('InvalidParameterError', 'dist/metrics/index.js')) - (await weightOf('InvalidParameterError'));
    expect(Math.abs(difference)).toBeLessThanOrEqual(20);
  });
});
