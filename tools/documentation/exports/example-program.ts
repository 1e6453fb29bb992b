import { examplesIn } from './examples-in.ts';
import type { Face } from './faces-of.ts';
import { type PublicExport, readPublicExports } from './read-public-exports.ts';

/** A program of all examples, and whose example stands in which of its lines. */
export interface ExampleProgram {
  readonly text: string;
  readonly examples: readonly { readonly line: number; readonly of: string; readonly call: string }[];
}

/**
 * The examples of public exports as one program: an import of every value that packages export, as whoever copies an example has it,
 * and each example in a line of its own. `dataset` is any dataset.
 */
export function exampleProgram(faces: readonly Face[]): ExampleProgram {
  const known = new Set<string>();
  const isNew = ({ name }: PublicExport): boolean => !known.has(name) && known.add(name) !== undefined;
  const found = faces.map(({ name, index }) => ({ name, exports: readPublicExports(index).filter(isNew) }));
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
