import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { foldWhiteSpace, type SampledMutant } from './sampled-mutant.ts';

const ignore = (): void => undefined;
const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
};

interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Finds every mutant of the files that `patterns` match; data and the explicit lists of exports hold no decisions and are left out. */
export async function findMutants(root: string, patterns: readonly string[]): Promise<SampledMutant[]> {
  const files = globSync([...patterns], {
    cwd: root,
    exclude: ['**/*.data.ts', '**/index.ts'],
  }).sort();
  const found: SampledMutant[] = [];
  for (const file of files) {
    const content = readFileSync(join(root, file), 'utf8');
    const { mutants } = await new Instrumenter(silent).instrument([{ name: file, content, mutate: true }], {
      plugins: null,
      excludedMutations: [],
      ignorers: [],
    });
    const lines = content.split('\n');
    found.push(...mutants.map(({ location, mutatorName, replacement }) => mutantAt(file, lines, location, mutatorName, replacement)));
  }
  return found;
}

function mutantAt(file: string, lines: readonly string[], { start, end }: Location, mutator: string, replacement: string): SampledMutant {
  return {
    file,
    line: start.line + 1,
    column: start.column,
    endLine: end.line + 1,
    endColumn: end.column,
    mutator,
    original: foldWhiteSpace(codeBetween(lines, start, end)),
    replacement: foldWhiteSpace(replacement),
    lineText: (lines[start.line] ?? '').trim(),
  };
}

function codeBetween(lines: readonly string[], start: Location['start'], end: Location['end']): string {
  const touched = lines.slice(start.line, end.line + 1);
  const last = touched.length - 1;
  return touched.map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined)).join('\n');
}
