import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { viewToRows } from '@sogdia/core';
import { expect, test } from 'vitest';
import { codeLines } from '../../exports/code-lines.ts';
import { viewOf } from '../support/view-of.ts';

const view = viewOf('measure=export&partners=KGZ&years=2013-2023&record=both');
const codeIn = (name: string): string => codeLines(view, 'https://example.org/a.csv').find(({ language }) => language === name)?.code ?? '';

test('codeLines(view, csv) reads the CSV file at its place in R, Python and Stata', () => {
  expect(codeIn('R')).toBe('view <- read.csv("https://example.org/a.csv", na.strings = "")');
  expect(codeIn('Python')).toBe('import pandas as pd\nview = pd.read_csv("https://example.org/a.csv", float_precision="round_trip")');
  expect(codeIn('Stata')).toContain('import delimited "https://example.org/a.csv"');
});

test('codeLines(view, csv) asks the terminal program for the query of the view', () => {
  expect(codeIn('Terminal')).toBe(`pnpm -s sogdia view '${view.query}' --format csv`);
});

test('codeLines(view, csv) asks for a view of the study by its name, whose query may say nothing', () => {
  const named = codeLines({ query: '', name: 'figure-2' }, 'a.csv').find(({ language }) => language === 'Terminal');
  expect(named?.code).toBe('pnpm -s sogdia view figure-2 --format csv');
});

test('codeLines(view, csv) gives TypeScript that runs and gives the rows of the view', () => {
  const code = `${codeIn('TypeScript')}\nconsole.log(JSON.stringify(rows.map(({ value }) => value)));`;
  const run = spawnSync(process.execPath, ['--conditions=@sogdia/source', '--input-type=module-typescript', '--eval', code], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toEqual(viewToRows(view).map(({ value }) => value));
});
