import { join, relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import Stryker from '@stryker-mutator/core';
import { root } from '../workspace/run-turbo.ts';
import { placeOf, type SampledMutant } from './sampled-mutant.ts';

/** What became of a mutant: a test failed (or none ended in time), none did, or none came by its code. */
export type Fate = 'killed' | 'survived' | 'not reached';

/**
 * Runs the tests that hold core on each mutant and returns its fate. Stryker works on a copy of the workspace under `.mutants`, which it
 * removes, and never writes to the code itself.
 */
export async function runMutants(sample: readonly SampledMutant[], concurrency: number): Promise<ReadonlyMap<SampledMutant, Fate>> {
  const results = await new Stryker(optionsFor(sample, concurrency)).runMutationTest();
  const statuses = new Map(results.map((result) => [placeInReport(result), result.status]));
  return new Map(sample.map((mutant) => [mutant, fateOf(statuses.get(placeOf(mutant)), mutant)]));
}

/** The place of a mutant as Stryker reports it, where lines and columns count from 1. */
function placeInReport({ fileName, location, mutatorName, replacement }: MutantResult): string {
  const { start, end } = location;
  const range = { line: start.line, column: start.column - 1, endLine: end.line, endColumn: end.column - 1 };
  return placeOf({ file: relative(root, fileName), ...range, mutator: mutatorName, replacement });
}

function optionsFor(sample: readonly SampledMutant[], concurrency: number): ConstructorParameters<typeof Stryker>[0] {
  const options = {
    testRunner: 'vitest',
    vitest: { configFile: 'tools/mutate/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'sample-checker.ts')],
    checkers: ['sample'],
    drawn: sample.map(placeOf),
    mutate: sample.map(({ file, line, column, endLine, endColumn }) => `${file}:${line}:${column}-${endLine}:${endColumn}`),
    coverageAnalysis: 'perTest',
    concurrency,
    // A machine under load may take its time: what hangs is stopped by a count of its steps, long before this.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 30,
    tempDirName: '.mutants',
    ignorePatterns: ['apps', 'docs', 'packages/data/released', '/tsconfig.json', '**/dist', '**/test-results'],
    // TypeScript 7 has no compiler API for Stryker to rewrite references with, and nothing here needs it.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    logLevel: 'warn',
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: false },
  };
  return options as ConstructorParameters<typeof Stryker>[0];
}

function fateOf(status: string | undefined, mutant: SampledMutant): Fate {
  switch (status) {
    case 'Survived':
      return 'survived';
    case 'NoCoverage':
      return 'not reached';
    case 'Killed':
    case 'Timeout':
    case 'RuntimeError':
      return 'killed';
    default:
      throw new Error(`${placeOf(mutant)}: expected a result of Stryker, found ${status ?? 'none'}`);
  }
}
