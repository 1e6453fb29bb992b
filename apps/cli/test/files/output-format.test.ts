import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sogdia-endings-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const view = ['view', 'figure-1'];
const list = ['list', 'economies'];
const receipt = ['receipt', 'figure-2', '2023', 'KAZ'];
const check = ['check', 'C01'];
const diff = ['diff', 'stat-uz/2023', 'stat-uz/2025'];
const compute = ['compute', 'hhi', '--list'];

describe('the ending of a file', () => {
  test.each([
    [view, 'view.csv', '--format=csv'],
    [view, 'view.TSV', '--format=tsv'],
    [view, 'view.json', '--json'],
    [view, 'view.jsonl', '--format=ndjson'],
    [view, 'view.md', '--format=md'],
    [view, 'view.txt', '--format=table'],
    [list, 'list.csv', '--format=csv'],
    [list, 'list.ndjson', '--format=ndjson'],
    [receipt, 'receipt.json', '--json'],
    [receipt, 'receipt.bib', '--cite=bibtex'],
    [receipt, 'receipt.txt', '--format=table'],
    [diff, 'diff.csv', '--format=csv'],
    [check, 'check.xml', '--junit'],
    [check, 'check.json', '--json'],
  ])('%j says the format: %s holds what %s prints', async (line, name, option) => {
    const path = join(folder, name);
    const { code, out } = await run([...line, '--output', path]);
    const printed = await run([...line, option]);
    expect({ code, out }).toEqual({ code: printed.code, out: '' });
    expect(readFileSync(path, 'utf8')).toBe(printed.out);
  });

  test('none says nothing: such a file holds the usual format, and a device is written to', async () => {
    expect((await run([...view, '-o', join(folder, 'plain')])).code).toBe(0);
    expect(readFileSync(join(folder, 'plain'), 'utf8')).toBe((await run(view)).out);
  });

  test('one that nobody knows may hold what is asked for', async () => {
    expect((await run([...view, '-o', join(folder, 'view.dat'), '--format', 'csv'])).code).toBe(0);
    expect((await run([...view, '-o', join(folder, 'chart.txt'), '--format', 'chart'])).code).toBe(0);
    expect((await run([...view, '-o', join(folder, 'words.txt'), '--describe'])).code).toBe(0);
    expect((await run([...receipt, '-o', join(folder, 'cited.json'), '--cite', 'csl-json'])).code).toBe(0);
  });

  test.each([
    [view, 'view.dat', [], 'a file ending in .txt, .csv, .tsv, .json, .ndjson, .md, .svg, .png, .xlsx, or --format'],
    [list, 'list.xlsx', [], 'for a spreadsheet: --output list.csv --excel'],
    [view, 'view.csv.gz', [], 'can’t write .gz files here'],
    [view, 'view.xlsx', ['--format', 'csv'], 'can’t write csv to a file ending in .xlsx'],
    [view, 'view.json', ['--format', 'csv'], 'a file ending in .csv'],
    [view, 'view.csv', ['--json'], 'a file ending in .json'],
    [view, 'view.csv', ['--describe'], 'a file ending in .txt'],
    [list, 'list.xls', [], 'for a spreadsheet: --output list.csv --excel'],
    [list, 'list.xml', [], 'a file ending in .txt, .csv'],
    [compute, 'compute.parquet', [], 'can’t write .parquet files here'],
    [receipt, 'receipt.csv', [], 'a file ending in .txt, .json, .bib, or --format'],
    [receipt, 'receipt.json', ['--cite', 'bibtex'], 'a file ending in .bib'],
    [diff, 'diff.md', [], 'a file ending in .txt, .csv, .tsv, .json, or --format'],
    [check, 'check.csv', [], 'a file ending in .txt, .json, .xml, or --format'],
    [check, 'check.json', ['--junit'], 'a file ending in .xml'],
    [['bulk', 'write', 'none.csv'], 'table.csv', [], 'a file ending in .parquet'],
    [
      ['fetch', 'comtrade', '--reporters', 'CHN', '--partners', 'KAZ', '--years', '2023'],
      ...['fetched.csv', [], 'a file ending in .json'],
    ] as const,
  ] as const)('%j refuses %s with %j, and writes nothing', async (line, name, options, told) => {
    const path = join(folder, `refused-${name}`);
    const { code, out, err } = await run([...line, '--output', path, ...options]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replaceAll('refused-', '')).toContain(told);
    expect(existsSync(path)).toBe(false);
  });
});

describe('formats that exclude each other', () => {
  test.each([
    [[...list, '--json', '--format', 'csv'], 'use --json or --format csv, not both'],
    [[...receipt, '--json', '--format', 'table'], 'use --json or --format table, not both'],
    [[...list, '--excel'], '--excel works only with csv and tsv'],
  ])('%j is refused', async (line, told) => {
    expect(await run(line)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(told) });
  });
});
