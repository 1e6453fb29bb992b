import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workspace/run-turbo.ts';

const readmes = ['README.md', 'README.zh.md', 'README.ru.md', 'packages/core/README.md', 'packages/data/README.md'];
const examples = readmes.flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    (match, index) => [index + 1, file, match[1] ?? ''] as const,
  ),
);

test.each(readmes)('%s has an example', (file) => {
  expect(examples.some(([, of]) => of === file)).toBe(true);
});

test.each(examples)('example %i of %s prints what its comments say', (_index, _file, example) => {
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
});
