import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WrittenReference } from './write-reference.ts';

/** The families in the order in which readers see them. */
const families = [
  ...['levels', 'shares', 'concentration', 'advantage', 'complexity', 'decomposition'],
  ...['mirror', 'gravity', 'forecast', 'series', 'network'],
];

/** The registry of metrics as a module: every record that stands in the folder of a family, by family and file. */
export function writeMetricRegistry(root: string): WrittenReference {
  const metrics = join(root, 'packages/core/src/metrics');
  const path = join(metrics, 'registry/metric-records.data.ts');
  return { path, before: readFileSync(path, 'utf8'), after: registryText(metrics), missingIds: [] };
}

function registryText(metrics: string): string {
  const recordsIn = (file: string): readonly string[] =>
    [...readFileSync(join(metrics, file), 'utf8').matchAll(/^export const (\w+Metric) = /gm)].map(([, name = '']) => name);
  const found = families.map((family) => {
    const files = globSync(`${family}/**/*.ts`, { cwd: metrics }).toSorted((one, other) => (basename(one) < basename(other) ? -1 : 1));
    return { family, records: files.flatMap((file) => recordsIn(file).map((name) => ({ file, name }))) };
  });
  const imports = found.flatMap(({ records }) => records.map(({ file, name }) => `import { ${name} } from '../${file}';`));
  const lists = found.map(({ family, records }) => {
    const names = records.map(({ name }) => name);
    const line = `  ${family}: [${names.join(', ')}],`;
    return line.length <= 140 ? line : `  ${family}: [\n${names.map((name) => `    ${name},\n`).join('')}  ],`;
  });
  return [
    '/* Written by `pnpm reference` of the files that hold the record of a metric. */',
    ...imports.toSorted((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1)),
    '',
    '/** Every record of a metric, by its family. */',
    'export const metricRecords = {',
    ...lists,
    '};',
    '',
  ].join('\n');
}

function pathOf(line: string): string {
  return line.split("'")[1]?.replace('.ts', '') ?? '';
}
