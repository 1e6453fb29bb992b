import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findPackages } from '../workspace/find-packages.ts';

const repository = join(import.meta.dirname, '../..');
const biome = join(repository, 'node_modules/.bin/biome');

/** A line that must be refused: the file it stands in, the line, the rule, and words of the message. */
type Refused = readonly [file: string, line: string, rule: string, words: string];

const layerCases: readonly Refused[] = [
  ['packages/core/src/metrics/levels/probe.ts', "import { a } from '../../messages/a.ts';", 'noRestrictedImports', 'Numbers know no words'],
  ['packages/core/src/audit/probe.ts', "import { a } from '../format/a.ts';", 'noRestrictedImports', 'Numbers know no words'],
  ['packages/core/src/queries/probe.ts', "import { a } from '../messages/a.ts';", 'noRestrictedImports', 'belongs in core/views'],
  ['packages/core/src/claims/probe.ts', "import type { A } from '../views/a.ts';", 'noRestrictedImports', 'side by side'],
  ['packages/core/src/views/probe.ts', "import { a } from '@sogdia/data';", 'noRestrictedImports', 'core depends on zod alone'],
  ['packages/core/src/views/probe.ts', "import { a } from '@sogdia/core';", 'noRestrictedImports', 'core depends on zod alone'],
  ['packages/core/src/claims/probe.ts', "import a from 'react';", 'noRestrictedImports', 'core depends on zod alone'],
  ['packages/core/src/queries/probe.ts', "import { a } from 'node:fs';", 'noRestrictedImports', 'core depends on zod alone'],
  ['packages/core/test/probe.test.ts', "import { a } from '@sogdia/data';", 'noUndeclaredDependencies', '@sogdia/data'],
  ['packages/core/test/probe.test.ts', "import { a } from '../../data/src/index.ts';", 'plugin', 'through its exports'],
  ['packages/data/src/probe.ts', "import { a } from 'node:fs';", 'noRestrictedImports', 'Node modules are not allowed here'],
  ['packages/data/src/probe.ts', "import { a } from '../../core/src/index.ts';", 'plugin', 'through its exports'],
  ['packages/data/src/probe.ts', "export { a } from '../../core/dist/index.js';", 'plugin', 'through its exports'],
  ['packages/data/src/probe.ts', "export const a = import('../../core/src/index.ts');", 'plugin', 'through its exports'],
  ['packages/data/src/probe.ts', "import { a } from '../scripts/a.ts';", 'noRestrictedImports', 'never the other way'],
  ['packages/data/src/check/probe.ts', "import { share } from '@sogdia/core';", 'noRestrictedImports', 'what computes belongs in core'],
  ['packages/data/src/probe.ts', "import { share } from '@sogdia/core/metrics';", 'noRestrictedImports', 'what computes belongs in core'],
  [
    'packages/data/src/probe.ts',
    "import { checkClaim } from '@sogdia/core/claims';",
    'noRestrictedImports',
    'what computes belongs in core',
  ],
  ['packages/data/src/probe.ts', "import { translate } from '@sogdia/core/workspace';", 'noRestrictedImports', 'is not published'],
  [
    'packages/data/src/parse/probe.ts',
    "import { computeView } from '@sogdia/core';",
    'noRestrictedImports',
    'what computes belongs in core',
  ],
];

const appCases: readonly Refused[] = [
  ['apps/web/app/probe.tsx', "import { a } from '@sogdia/data';", 'noRestrictedImports', 'lib/dataset.ts'],
  ['apps/web/app/probe.tsx', "import { a } from '@visx/shape';", 'noRestrictedImports', 'charts/<kind>'],
  ['apps/web/features/probe.tsx', "import { a } from 'd3-scale';", 'noRestrictedImports', 'charts/<kind>'],
  ['apps/web/app/probe.tsx', "import { a } from 'node:fs';", 'noRestrictedImports', 'Node modules are not allowed here'],
  ['apps/web/charts/forms/line/probe.tsx', "import { a } from '@sogdia/data';", 'noRestrictedImports', 'lib/dataset.ts'],
  ['apps/web/charts/forms/line/probe.tsx', "import { a } from 'node:fs';", 'noRestrictedImports', 'Node modules are not allowed here'],
  ['apps/web/lib/probe.ts', "import { a } from '@sogdia/data/world';", 'noRestrictedImports', 'lib/dataset.ts'],
  ['apps/web/lib/dataset.ts', "import { a } from 'node:fs';", 'noRestrictedImports', 'Node modules are not allowed here'],
  ['apps/web/lib/probe.ts', "import { a } from '../../cli/src/a.ts';", 'plugin', 'nothing of an app'],
  ['apps/web/features/probe.tsx', "import { a } from 'ink';", 'noUndeclaredDependencies', 'ink'],
  ['apps/cli/src/screens/probe.tsx', "import { a } from '@sogdia/data';", 'noRestrictedImports', 'Only the folder data'],
  ['apps/cli/src/screens/probe.tsx', "import { a } from 'node:fs';", 'noRestrictedImports', 'store/ and process/'],
  ['apps/cli/src/commands/probe.ts', "import { a } from '@sogdia/data';", 'noRestrictedImports', 'Only the folder data'],
  ['apps/cli/src/data/load-dataset.ts', "import { a } from '../../../web/lib/a.ts';", 'plugin', 'nothing of an app'],
  ['apps/cli/src/data/load-dataset.ts', "import { a } from '@sogdia/web';", 'noUndeclaredDependencies', '@sogdia/web'],
];

const habitCases: readonly Refused[] = [
  ['packages/core/src/metrics/probe.ts', 'export const total = (value?: number): number => value ?? 0;', 'plugin', 'never 0 or NaN'],
  ['packages/core/src/queries/probe.ts', 'export const total = (value: number): number => value || 0;', 'plugin', 'never 0 or NaN'],
  ['packages/core/src/views/probe.ts', 'export const total = (value?: number): number => value ?? NaN;', 'plugin', 'never 0 or NaN'],
  ['packages/core/src/views/probe.ts', 'export const today: Date = new Date();', 'plugin', 'No clock'],
  ['packages/data/src/probe.ts', 'export const draw: number = Math.random();', 'plugin', 'No clock'],
  ['packages/core/src/views/probe.ts', "export const answer: unknown = fetch('a');", 'noRestrictedGlobals', 'global variable fetch'],
  ['packages/data/src/probe.ts', 'export const environment: unknown = process.env;', 'noRestrictedGlobals', 'global variable process'],
  ['apps/web/lib/probe.ts', "export const answer: unknown = fetch('a');", 'noRestrictedGlobals', 'global variable fetch'],
  ['packages/core/src/views/probe.ts', "console.log('a');", 'noConsole', 'console'],
  ['apps/cli/src/screens/probe.tsx', "console.log('a');", 'noConsole', 'console'],
  ['packages/core/src/views/probe.ts', "export * from './other.ts';", 'noReExportAll', 'export all'],
  ['packages/core/src/views/probe.ts', 'export default 1;', 'noDefaultExport', 'default export'],
  ['apps/web/charts/forms/line/probe.tsx', 'export default 1;', 'noDefaultExport', 'default export'],
  ['packages/core/src/views/probe.ts', 'export const value: any = 1;', 'noExplicitAny', 'any'],
  ['packages/core/src/views/probeView.ts', 'export const value = 1;', 'useFilenamingConvention', 'kebab-case'],
  ['packages/core/src/views/probe.ts', "import { a } from './other';\nexport const b = a;", 'useImportExtensions', 'extension'],
  ['packages/core/src/views/forth.ts', "import { a } from './back.ts';\nexport const b = a;", 'noImportCycles', 'cycle'],
  ['packages/core/src/views/forth-type.ts', "import type { C } from './back-type.ts';\nexport type B = C;", 'noImportCycles', 'cycle'],
  ['packages/core/src/views/probe.ts', "import { a } from './other.ts';\nexport const b = a;", 'noPrivateImports', 'package'],
  ['packages/data/src/probe.ts', "import { a } from 'fast-check';\nexport const b = a;", 'noUndeclaredDependencies', 'fast-check'],
  ['apps/web/lib/probe.ts', "import { a } from 'left-pad';\nexport const b = a;", 'noUndeclaredDependencies', 'left-pad'],
  ['packages/core/src/views/probe.ts', 'export const a = 1;\n'.repeat(301), 'noExcessiveLinesPerFile', '300'],
  ['apps/web/lib/probe.ts', 'export const a = 1;\n'.repeat(351), 'noExcessiveLinesPerFile', '350'],
];

/** Lines that stand in the right place and must pass. */
const allowed: readonly (readonly [file: string, line: string])[] = [
  ['packages/core/src/model/probe.ts', "import { z } from 'zod';"],
  ['packages/core/src/model/probe.ts', "import { a } from './view.ts';"],
  ['packages/core/src/metrics/levels/probe.ts', "import { a } from '../shares/a.ts';"],
  ['packages/core/src/model/probe.ts', "import { a } from '../errors/a.ts';"],
  ['packages/core/src/queries/probe.ts', "import { a } from '../metrics/a.ts';"],
  ['tools/probe.ts', "import { a } from '../apps/cli/src/a.ts';"],
  ['packages/core/src/views/probe.ts', "import { a } from '../messages/a.ts';"],
  ['packages/data/src/probe.ts', "import { DatasetIntegrityError, isMissing } from '@sogdia/core';"],
  ['packages/data/src/probe.ts', "import { formatPeriod } from '@sogdia/core/format';"],
  ['packages/data/src/probe.ts', "import { a } from '@sogdia/core/model';"],
  ['packages/data/src/probe.ts', "import { InvalidParameterError, isMissing } from '@sogdia/core/metrics';"],
  ['apps/cli/src/commands/probe.ts', "import { checkExpression } from '@sogdia/core/claims';"],
  ['apps/web/lib/probe.ts', "import { share } from '@sogdia/core/metrics';"],
  ['packages/data/scripts/probe.ts', "import { a } from 'node:fs';"],
  ['packages/data/scripts/probe.ts', "import { a } from '../src/a.ts';"],
  ['apps/web/app/probe.tsx', 'export default 1;'],
  ['apps/web/charts/forms/line/probe.tsx', "import { a } from '@visx/shape';"],
  ['apps/web/lib/dataset.ts', "import { a } from '@sogdia/data';"],
  ['apps/cli/src/data/opened-data.ts', "import { a } from '@sogdia/data';"],
  ['apps/cli/src/screens/probe.tsx', "import { Box } from 'ink';"],
  ['apps/cli/src/commands/probe.ts', "import { a } from 'node:fs';"],
  ['packages/core/src/messages/en/views.data.ts', 'export const a = 1;\n'.repeat(301)],
];

const refused = [...layerCases, ...appCases, ...habitCases];
const importRules = new Set(['noRestrictedImports', 'plugin', 'noDefaultExport', 'noExcessiveLinesPerFile', 'noUndeclaredDependencies']);

const outputSchema = z.object({
  diagnostics: z.array(z.object({ category: z.string(), severity: z.string(), location: z.object({ path: z.string() }).loose() }).loose()),
});

interface Fault {
  readonly rule: string;
  readonly message: string;
}

interface Probe {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

const root = mkdtempSync(join(tmpdir(), 'sogdia-lint-'));
const faults = new Map<string, Fault[]>();

/** Numbers the files named probe, and gives a file whose name is fixed a copy of the workspace of its own where it comes twice. */
function placeProbes(): readonly Probe[] {
  const uses = new Map<string, number>();
  return [...refused, ...allowed].map(([file, text], index) => {
    const numbered = file.replace('probe', `probe-${index}`);
    const copy = uses.get(numbered) ?? 0;
    uses.set(numbered, copy + 1);
    return { folder: join(root, String(copy)), file: numbered, text };
  });
}

const probes = placeProbes();

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function copyWorkspace(folder: string): void {
  cpSync(join(repository, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(repository, 'tools/lint'), join(folder, 'tools/lint'), { recursive: true });
  cpSync(join(repository, '.gitignore'), join(folder, '.gitignore'));
  for (const found of findPackages(repository)) {
    const target = join(folder, found.folder.slice(repository.length + 1), 'package.json');
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(found.folder, 'package.json'), target);
  }
  write(join(folder, 'packages/core/src/views/other.ts'), '/** @private */\nexport const a = 1;\n');
  write(
    join(folder, 'packages/core/src/views/back.ts'),
    "import { b } from './forth.ts';\nexport const a = b;\nexport type C = typeof b;\n",
  );
  write(join(folder, 'packages/core/src/views/back-type.ts'), "import type { B } from './forth-type.ts';\nexport type C = B | 1;\n");
}

/** Lints one copy of the workspace and keeps the errors by file. */
function lintWorkspace(folder: string): void {
  const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], { cwd: folder, encoding: 'utf8' });
  for (const diagnostic of outputSchema.parse(JSON.parse(run.stdout)).diagnostics.filter((found) => found.severity === 'error')) {
    const path = join(folder, diagnostic.location.path);
    const rule = diagnostic.category.split('/').at(-1) ?? diagnostic.category;
    faults.set(path, [...(faults.get(path) ?? []), { rule, message: JSON.stringify(diagnostic) }]);
  }
}

function faultsOf(index: number): readonly Fault[] {
  const probe = probes[index];
  return probe === undefined ? [] : (faults.get(join(probe.folder, probe.file)) ?? []);
}

beforeAll(() => {
  for (const folder of new Set(probes.map((probe) => probe.folder))) {
    copyWorkspace(folder);
    for (const probe of probes.filter((other) => other.folder === folder)) {
      write(join(folder, probe.file), `${probe.text}\n`);
    }
    lintWorkspace(folder);
  }
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}

describe('the exports of a package', () => {
  const { resolve } = createRequire(join(repository, 'apps/cli/package.json'));

  test.each(['@sogdia/core/src/index.ts', '@sogdia/core/dist/index.js', '@sogdia/data/src/index.ts', '@sogdia/core/package.json'])(
    'refuse %s, so that no rule has to',
    (path) => {
      expect(() => resolve(path)).toThrow(/not defined by "exports"/);
    },
  );
});

describe('biome lint', () => {
  test.each(refused.map(([file, text, rule, words], index) => [file, firstLine(text), rule, words, index] as const))(
    '%s refuses %s by %s',
    (_file, _line, rule, words, index) => {
      const messages = faultsOf(index).filter((fault) => fault.rule === rule);
      expect(messages.map((fault) => fault.message).join('\n')).toContain(words);
    },
  );

  test.each(allowed.map(([file, text], index) => [file, firstLine(text), refused.length + index] as const))(
    '%s may hold %s',
    (_file, _line, index) => {
      expect(faultsOf(index).filter((fault) => importRules.has(fault.rule))).toEqual([]);
    },
  );
});
