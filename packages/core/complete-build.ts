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

/** Writes into the built faces what they only pass on as that: an import and an export of the same names say each of them twice. */
function passOn(folder: string): void {
  for (const name of globSync('*.js', { cwd: folder })) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const [, passed = ''] = /;export\{([^}]*)\};?\s*$/.exec(text) ?? [];
    const names = new Set(passed.split(','));
    const imports = [...text.matchAll(/import\{([^}]*)\}from("[^"]+");?/g)];
    const isWhole = imports.map(([one]) => one).join('') === text.slice(0, text.lastIndexOf('export{'));
    const isAlike = imports.every(([, taken = '']) => taken.split(',').every((one) => names.has(one)));
    if (imports.length > 0 && isWhole && isAlike)
      writeFileSync(path, imports.map(([, taken, from]) => `export{${taken}}from${from};`).join(''));
  }
}

completeTypes(join(import.meta.dirname, 'dist/types'));
passOn(join(import.meta.dirname, 'dist/node'));
