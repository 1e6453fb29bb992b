import type { Rejected } from '../contract/index.ts';

/**
 * Rejected records as comma-separated values: where each stands, what it holds, why it was not kept and what would mend it. A value that a
 * spreadsheet would run as a formula is preceded by an apostrophe. What writes them is loaded for them alone.
 * @example await rejectedAsCsv([]) // => 'file,line,column,name,reason,value,expected,found,fix\n'
 */
export async function rejectedAsCsv(rejected: readonly Rejected[]): Promise<string> {
  const { formatField } = await import('@sogdia/core');
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
