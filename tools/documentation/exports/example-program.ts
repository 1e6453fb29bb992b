import { examplesIn } from './examples-in.ts';
import { type PublicExport, readPublicExports } from './read-public-exports.ts';

/** A package with the index file that lists its exports. */
export interface DocumentedPackage {
  readonly name: string;
  readonly index: string;
}

/** A program of all examples, and whose example stands in which of its lines. */
export interface ExampleProgram {
  readonly text: string;
  readonly examples: readonly { readonly line: number; readonly of: string; readonly call: string }[];
}

/**
 * The examples of public exports as one program: an import of every value that packages export, as whoever copies an example has it,
 * and each example in a line of its own. `dataset` is any dataset.
 */
export function exampleProgram(packages: readonly DocumentedPackage[]): ExampleProgram {
  const found = packages.map(({ name, index }) => ({ name, exports: readPublicExports(index) }));
  const head = [
    ...found.map(({ name, exports }) => `import { ${valuesOf(exports).join(', ')} } from '${name}';`),
    "import type { Dataset } from '@sogdia/core';",
    'declare const dataset: Dataset;',
    `export const all: readonly unknown[] = [${found.flatMap(({ exports }) => valuesOf(exports)).join(', ')}];`,
  ];
  const calls = found.flatMap(({ exports }) => exports.flatMap((entry) => callsOf(entry).map((call) => ({ of: entry.name, call }))));
  const lines = calls.map(({ call }) => `void (async () => (${call}));`);
  return {
    text: `${[...head, ...lines].join('\n')}\n`,
    examples: calls.map((call, index) => ({ ...call, line: head.length + index + 1 })),
  };
}

function valuesOf(exports: readonly PublicExport[]): readonly string[] {
  return exports.filter(({ kind }) => kind === 'function' || kind === 'const' || kind === 'class').map(({ name }) => name);
}

function callsOf({ doc }: PublicExport): readonly string[] {
  return examplesIn(doc ?? '').map(({ call }) => call.replaceAll('\n', ' '));
}
