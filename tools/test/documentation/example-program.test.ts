import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleProgram } from '../../documentation/exports/example-program.ts';
import { facesOf } from '../../documentation/exports/faces-of.ts';
import { root } from '../../workspace/run-turbo.ts';

const faces = ['packages/core', 'packages/data'].flatMap((folder) => facesOf(root, folder));

/** What the compiler says of a program of examples under the strict settings of the workspace, example by example. */
function faultsOf({ text, examples }: ReturnType<typeof exampleProgram>): readonly string[] {
  const folder = mkdtempSync(join(root, 'tools/test/.examples-'));
  try {
    writeFileSync(join(folder, 'examples.ts'), text);
    const settings = {
      extends: '../../../tsconfig.base.json',
      compilerOptions: { noEmit: true, types: ['node'], lib: ['ES2024', 'ESNext.Array'] },
      include: ['examples.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    return [...stdout.matchAll(/examples\.ts\((\d+),\d+\): error (.+)/g)].map(([, line, error]) => {
      const example = examples.find((one) => one.line === Number(line));
      return `${example?.of}: ${example?.call}: ${error}`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('exampleProgram(faces)', () => {
  test('every example of a public export compiles under strict settings, as it is copied', () => {
    const program = exampleProgram(faces);
    expect(program.examples.length).toBeGreaterThan(250);
    expect(faultsOf(program)).toEqual([]);
  });

  test('an example that does not compile is named with what the compiler says', () => {
    const program = exampleProgram(faces);
    const [first] = program.examples;
    const broken = program.text.replace(`void (async () => (${first?.call}));`, `void (async () => (findEconomy(dataset, 1)));`);
    expect(faultsOf({ ...program, text: broken })).toEqual([expect.stringContaining(`${first?.of}: ${first?.call}: TS2345`)]);
  });
});
