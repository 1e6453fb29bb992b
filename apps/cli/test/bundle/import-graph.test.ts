import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleFolder } from '../support/bundle.ts';

const source = join(import.meta.dirname, '..', '..', 'src');
/** What the process loads for one call alone: the terminal program, and the servers. */
const entries = ['program/open-program.tsx', 'process/mcp/index.ts', 'process/http/index.ts'];

/** The files that a file of the sources leads to, imports on demand included, those entries excluded. */
function reachedFrom(file: string, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const path of importsOf(file)) {
    if (path.startsWith('.') && !path.endsWith('.json')) reachedFrom(relative(source, resolve(source, dirname(file), path)), seen);
  }
  for (const entry of entries) seen.delete(entry);
  return seen;
}

/** What a file imports when it runs: imports of types are gone by then. */
function importsOf(file: string): readonly string[] {
  if (entries.includes(file)) return [];
  const text = readFileSync(join(source, file), 'utf8');
  const statements = [...text.matchAll(/^(import|export)\s(?!type\s)(?:[^;'"]*\sfrom\s)?'([^']+)'/gm)].map(([, , path = '']) => path);
  const onDemand = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, path = '']) => path);
  return [...statements, ...onDemand];
}

describe('the imports of the headless commands', () => {
  const reached = reachedFrom('main.ts', new Set());

  it('reach every command and the linear program', () => {
    for (const file of [
      'commands/view/view.ts',
      'commands/receipt/receipt.ts',
      'commands/help/completion.ts',
      'linear/open-linear-program.ts',
      'files/write-output.ts',
    ])
      expect(reached).toContain(file);
  });

  it('never reach ink, react or yoga', () => {
    const packages = [...reached].flatMap((file) => importsOf(file)).filter((path) => !path.startsWith('.'));
    expect([...new Set(packages)].toSorted()).toEqual([
      '@resvg/resvg-wasm',
      '@sogdia/core',
      '@sogdia/core/claims',
      '@sogdia/core/format',
      '@sogdia/core/metrics',
      '@sogdia/core/model',
      '@sogdia/core/ru',
      '@sogdia/core/workspace',
      '@sogdia/core/zh',
      '@sogdia/data',
      '@sogdia/data/readers',
      '@sogdia/data/ru',
      '@sogdia/data/world',
      '@sogdia/data/zh',
      'fflate',
      'get-east-asian-width',
      'node:crypto',
      'node:fs',
      'node:module',
      'node:path',
      'write-excel-file/universal',
      'yaml',
      'zod',
    ]);
    expect([...reached].filter((file) => file.endsWith('.tsx'))).toEqual([]);
  });

  it.each(['mcp', 'http'])('reach the server in %s by the process alone, when it is asked for', (folder) => {
    const importers = [...reached].filter((file) => importsOf(file).some((path) => path.endsWith(`/${folder}/index.ts`)));
    expect(importers).toEqual(['process/process-host.ts']);
    expect(readFileSync(join(source, 'process/process-host.ts'), 'utf8')).toContain(`await import('./${folder}/index.ts')`);
  });

  it('the data are imported in the folder data alone', () => {
    const importers = [...reached].filter((file) => importsOf(file).some((path) => path.startsWith('@sogdia/data')));
    expect(importers).toContain('data/load-dataset.ts');
    expect(importers.filter((file) => !file.startsWith('data/'))).toEqual([]);
  });
});

describe('the built program', () => {
  const chunks = readdirSync(bundleFolder).filter((name) => name.endsWith('.mjs'));
  const textOf = (name: string): string => readFileSync(join(bundleFolder, name), 'utf8');
  const staticImports = (name: string): readonly string[] =>
    [...textOf(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, path = '']) => path);
  const loadedBy = (name: string, seen: Set<string>): ReadonlySet<string> => {
    if (!seen.has(name)) {
      seen.add(name);
      for (const path of staticImports(name)) loadedBy(path, seen);
    }
    return seen;
  };
  const program = chunks.find((name) => name.startsWith('open-program')) ?? '';
  const isReact = (name: string): boolean => /react\.transitional\.element/.test(textOf(name));

  it('holds React in the part that only the program loads', () => {
    const commands = chunks.find((name) => name.startsWith('run-process')) ?? '';
    expect([...loadedBy(commands, new Set())].filter(isReact)).toEqual([]);
    expect([...loadedBy(program, new Set())].filter(isReact)).not.toEqual([]);
  });

  it('holds the Model Context Protocol in the part that only its command loads', () => {
    const commands = chunks.find((name) => name.startsWith('run-process')) ?? '';
    const speaks = (name: string): boolean => textOf(name).includes('notifications/initialized');
    expect([...loadedBy('main.mjs', new Set()), ...loadedBy(commands, new Set()), ...loadedBy(program, new Set())].filter(speaks)).toEqual(
      [],
    );
    expect(chunks.filter(speaks)).toEqual([expect.stringMatching(/^mcp-/)]);
  });

  it('holds what writes a workbook in a part that is loaded for one alone', () => {
    const commands = chunks.find((name) => name.startsWith('run-process')) ?? '';
    const writes = (name: string): boolean => textOf(name).includes('spreadsheetml');
    expect([...loadedBy('main.mjs', new Set()), ...loadedBy(commands, new Set())].filter(writes)).toEqual([]);
    expect(chunks.filter(writes)).toEqual([expect.stringMatching(/^rows-workbook-/)]);
  });

  it('holds what makes a picture in parts that are loaded for one alone', () => {
    const drawing = chunks.filter((name) => /^(?:rasterizer|resvg)/.test(name));
    expect(drawing).toHaveLength(2);
    expect(chunks.flatMap(staticImports).filter((name) => drawing.includes(name))).toEqual([]);
  });

  it('answers --version without the commands, zod and the data', () => {
    const version = chunks.find((name) => name.startsWith('version-text')) ?? '';
    const loaded = [...loadedBy('main.mjs', new Set()), ...loadedBy(version, new Set())];
    expect(loaded.map(textOf).join('').length).toBeLessThan(6000);
    expect(loaded.filter((name) => name.startsWith('run-process'))).toEqual([]);
  });

  it('has React for production and no devtools', () => {
    const all = [...loadedBy(program, new Set())].map(textOf).join('\n');
    expect(all).not.toContain('Invalid hook call. Hooks can only be called inside of the body of a function component.');
    // What shows React's devtools is there only for whoever has installed them and sets DEV.
    expect([...loadedBy(program, new Set())].filter((name) => name.startsWith('devtools'))).toEqual([]);
  });

  it('takes nothing from outside but Node itself', () => {
    const outside = chunks
      .filter((name) => !name.startsWith('devtools'))
      .flatMap((name) =>
        [...textOf(name).matchAll(/(?:^|[;}\s])(?:import|export)[^;"'`]*?from\s*["']([^."'][^"']*)["']/g)].map(([, path = '']) => path),
      );
    expect(
      [...new Set(outside)].filter(
        (path) => !/^node:/.test(path) && !/^(assert|buffer|events|fs|module|os|path|process|stream|tty|url|util)$/.test(path),
      ),
    ).toEqual([]);
  });
});
