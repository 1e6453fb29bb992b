import { formatField } from '@sogdia/core';
import type { Rejected } from '../contract/index.ts';

/**
 * Rejected records as comma-separated values: where each stands, what it holds, why it was not kept and what would mend it. A value that a
 * spreadsheet would run as a formula is preceded by an apostrophe.
 * @example rejectedAsCsv([]) // => 'file,line,column,name,reason,value,expected,found,fix\n'
 */
export function rejectedAsCsv(rejected: readonly Rejected[]): string {
  const lines = rejected.map(({ file, line, column, code, value, expected, found, fix }) => [
    file,
    String(line ?? ''),
    column?.letter ?? '',
    column?.name ?? '',
    code,
    value ?? '',
    expected,
    found,
    fix,
  ]);
  return [header, ...lines].map((line) => `${line.map((text) => formatField(text)).join(',')}\n`).join('');
}

const header = ['file', 'line', 'column', 'name', 'reason', 'value', 'expected', 'found', 'fix'];
