import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNumberMutator, changedNumber } from '../../mutate/add-number-mutator.ts';
import { findMutants } from '../../mutate/find-mutants.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-mutants-'));

beforeAll(async () => {
  writeFileSync(join(folder, 'limit.ts'), 'export function isLarge(value: number): boolean {\n  return value > 0.5;\n}\n');
  writeFileSync(join(folder, 'list.data.ts'), 'export const list = [1, 2];\n');
  writeFileSync(join(folder, 'index.ts'), "export { isLarge } from './limit.ts';\n");
  await addNumberMutator();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('findMutants(root, patterns)', () => {
  it('finds conditions, comparisons and numbers with place and change, and none in data and lists of exports', async () => {
    const found = await findMutants(folder, ['*.ts']);
    expect(found.map(({ file, line, column, original, replacement }) => [file, line, column, original, replacement])).toEqual(
      expect.arrayContaining([
        ['limit.ts', 2, 9, 'value > 0.5', 'true'],
        ['limit.ts', 2, 9, 'value > 0.5', 'value >= 0.5'],
        ['limit.ts', 2, 17, '0.5', '0.6'],
      ]),
    );
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['limit.ts']));
    expect(new Set(found.map(({ lineText }) => lineText))).toContain('return value > 0.5;');
  });
});

describe('changedNumber(value)', () => {
  it.each([
    [0, 1],
    [12, 13],
    [0.5, 0.6],
    [1e-9, 1.2e-9],
  ])('makes of %d another one: %d', (value, changed) => {
    expect(changedNumber(value)).toBe(changed);
  });
});
