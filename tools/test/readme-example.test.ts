import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run-turbo.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

test('README.md has an example of @sogdia/core', () => {
  expect(examples.some((example) => example.includes("from '@sogdia/core'"))).toBe(true);
});

test.each(examples.map((example, index) => [index + 1, example] as const))(
  'example %i of README.md prints what its comments say',
  (_index, example) => {
    const folder = mkdtempSync(join(root, 'tools/test/.readme-'));
    try {
      const file = join(folder, 'example.ts');
      writeFileSync(file, example);
      const run = spawnSync(process.execPath, ['--conditions=@sogdia/source', file], { encoding: 'utf8' });
      expect(run.stderr).toBe('');
      const said = [...example.matchAll(/console\.log\(.*\);? *\/\/ (.+)$/gm)].map((match) => match[1]);
      expect(said.length).toBeGreaterThan(0);
      expect(run.stdout.trim().split('\n')).toEqual(said);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
