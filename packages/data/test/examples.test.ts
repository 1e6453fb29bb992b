import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as core from '@sogdia/core';
import * as format from '@sogdia/core/format';
import * as metrics from '@sogdia/core/metrics';
import * as model from '@sogdia/core/model';
import { afterAll, describe, expect, test } from 'vitest';
import { english } from '../src/readers/words/en.data.ts';
import { provideReaderTexts } from '../src/readers/words/index.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const files = globSync('**/*.ts', { cwd: source })
  .filter((file) => !file.endsWith('.data.ts'))
  .sort();
const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ `${source}${file}`) as Promise<Record<string, unknown>>));
/** Every export of core and of the package, by its name. */
const names: Record<string, unknown> = Object.assign({}, core, format, metrics, model, ...modules);

/** Runs an expression over the exports; examples may await. */
function evaluate(expression: string): Promise<unknown> {
  return new Function(...Object.keys(names), `'use strict'; return (async () => (${expression}))();`)(...Object.values(names));
}

/** `@example call // => value` in one line, or the same in a fenced block. */
const anExample = /^ \* @example(?: (.+)|\n \* ```ts\n((?: \*.*\n)+?) \* ```)$/gm;

const examples = files.flatMap((file) =>
  [...readFileSync(`${source}${file}`, 'utf8').matchAll(anExample)].map(([, line, block]) => {
    const [call = '', expected = ''] = (line ?? block?.replaceAll(/^ \* ?/gm, '') ?? '').split(/\s\/\/ => /);
    return { file, call, expected };
  }),
);

describe('examples of the doc blocks', () => {
  /** An example gives readers the words of a language, which other files of tests would then meet. */
  afterAll(() => provideReaderTexts(english));

  test('there are examples to run', () => {
    expect(examples.length).toBeGreaterThanOrEqual(14);
  });

  test.each(examples)('$file: $call is what the doc block says', async ({ call, expected }) => {
    expect(expected, 'an example reads `call // => value`').not.toBe('');
    expect(await evaluate(call)).toEqual(await evaluate(expected));
  });
});
