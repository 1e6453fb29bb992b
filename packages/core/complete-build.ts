import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMetric, type MetricRecord } from './src/metrics/index.ts';

/**
 * Writes into the built types, where a doc block names a metric by `@metric <id>`, what the registry knows of it: an editor shows formula,
 * cases without a value and reference at each function, and the sources say them once, in the record below it.
 */
function completeTypes(folder: string): void {
  for (const name of globSync('*.d.ts', { cwd: folder })) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/^ \* @metric (\S+)$/gm, (_, id: string) => linesOf(findMetric(id))),
    );
  }
}

function linesOf({ formula, undefinedWhen, reference }: MetricRecord): string {
  const cases = undefinedWhen.map(({ reason, when }) => `\`${reason}\` when ${when}`).join('; ');
  return [`Formula: ${formula}.`, ...(cases === '' ? [] : [`Undefined: ${cases}.`]), `Reference: ${reference}.`]
    .map((line) => ` * ${line.replaceAll('*/', '* /')}`)
    .join('\n');
}

/** Takes away imports of which nothing is taken: no file has effects, and words for a figure would bring all schemas along. */
function dropBareImports(folder: string): void {
  for (const name of globSync('*.js', { cwd: folder })) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^import "\.\/[^"]+";\n/gm, ''));
  }
}

completeTypes(join(import.meta.dirname, 'dist/types'));
dropBareImports(join(import.meta.dirname, 'dist/node/folders'));
