import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleDataset } from './support/example-dataset.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const files = globSync('**/*.ts', { cwd: source })
  .filter((file) => !file.endsWith('.data.ts') && !/(^|\/)index\.ts$/.test(file))
  .sort();

const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `${source}${file}`) as Promise<Record<string, unknown>>));
/** Every export of core, and `dataset`, the invented dataset that examples speak of. */
const names: Record<string, unknown> = Object.assign({ dataset: exampleDataset }, ...modules);

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(names), `'use strict'; return (${expression});`)(...Object.values(names));
}

/** Doc blocks print round numbers: two numbers agree within 1e-12. */
expect.addEqualityTesters([
  (one: unknown, other: unknown): boolean | undefined =>
    typeof one === 'number' && typeof other === 'number' && one !== other
      ? Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other))
      : undefined,
]);

/** `@example call // => value` in one line, or the same in a fenced block. */
const anExample = /^ \* @example(?: (.+)|\n \* ```ts\n((?: \*.*\n)+?) \* ```)$/gm;

const examples = files.flatMap((file) =>
  [...readFileSync(`${source}${file}`, 'utf8').matchAll(anExample)].map(([, line, block]) => {
    const [call = '', expected] = (line ?? block?.replaceAll(/^ \* ?/gm, '') ?? '').split(/\s\/\/ => /);
    return { file, call, expected };
  }),
);

describe('examples of the doc blocks', () => {
  test('there are examples to run', () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  test.each(examples)('$file: $call is what the doc block says', ({ call, expected }) => {
    expect(expected, 'an example reads `call // => value`').toBeDefined();
    expect(evaluate(call)).toEqual(evaluate(expected as string));
  });
});
