import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countSourceLines } from '../lint/count-source-lines.ts';
import { root } from '../workspace/run-turbo.ts';

/**
 * How many lines of source each package may have. What a change adds, take away elsewhere; what one package gains, another must lose: the sum of the numbers may only
 * sink.
 */
const most = { 'packages/core/src': 30_650, 'packages/data/src': 13_717, 'apps/web': 28_286, 'apps/cli/src': 19_898, tools: 1_841 };

test.each(Object.entries(most))('%s has at most %i lines of source: write less, or take away what nothing needs', (folder, bound) => {
  expect(countSourceLines(join(root, folder))).toBeLessThanOrEqual(bound);
});

test('countSourceLines(folder) leaves out blanks, comments, words, data and tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sogdia-lines-'));
  try {
    writeFileSync(join(folder, 'one.ts'), '// A comment.\n/** Another. */\nexport const one = 1;\n\nexport const two = 2;\n');
    writeFileSync(join(folder, 'one.test.ts'), 'test();\n');
    writeFileSync(join(folder, 'names.data.ts'), 'export const names = [];\n');
    expect(countSourceLines(folder)).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
