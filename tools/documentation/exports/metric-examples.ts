import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metricRegistry } from '@sogdia/core/metrics';
import { root } from '../../workspace/run-turbo.ts';
import { examplesIn } from './examples-in.ts';
import { type PublicExport, readPublicExports } from './read-public-exports.ts';

/**
 * The examples of each metric, as they stand in doc blocks and run as tests: calls with what they give, a line each. They are those of the
 * exported functions of the file that the metric's id names, in the order of the file.
 */
export function metricExamples(): ReadonlyMap<string, string> {
  const functions = readPublicExports(join(root, 'packages/core/src/metrics/index.ts')).filter(({ kind }) => kind === 'function');
  const byId = Map.groupBy(functions, ({ file }) => file?.split('/').at(-1)?.replace(/\.ts$/, ''));
  return new Map(
    metricRegistry.flatMap(({ id }) => {
      const lines = inOrderOfFile(byId.get(id) ?? []).flatMap(({ doc }) => examplesIn(doc ?? '').map(({ text }) => text));
      return lines.length === 0 ? [] : [[id, lines.join('\n').replaceAll('// => ', '// ')] as const];
    }),
  );
}

function inOrderOfFile(functions: readonly PublicExport[]): readonly PublicExport[] {
  const file = functions[0]?.file;
  if (file === undefined) return functions;
  const text = readFileSync(file, 'utf8');
  return functions.toSorted((one, other) => text.indexOf(`function ${one.name}`) - text.indexOf(`function ${other.name}`));
}
