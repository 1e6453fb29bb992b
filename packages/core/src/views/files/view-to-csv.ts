import { formatField } from '../../format/index.ts';
import { ownValue } from '../../model/values/index.ts';
import type { View } from '../../model/view/index.ts';
import { rowColumnsOf, viewToRows } from '../tables/index.ts';

/**
 * A view as comma-separated values under RFC 4180: a head, one row a value, LF, decimal point, full precision, ISO periods, an
 * empty cell with its reason for a missing value. Text that a spreadsheet would run as a formula is preceded by an apostrophe.
 * @example viewToCsv(computeView(dataset, decodeViewSpec(dataset, 'measure=export&partners=KAZ&years=2012-2013'))).split('\n')[1] // => '2012,CHN,KAZ,export,20,usd,printed,,reporter,CHN,first,level,,,,FOB,'
 */
export function viewToCsv(view: View, separator: ',' | '\t' = ','): string {
  const columns = rowColumnsOf(view);
  const lines = viewToRows(view).map((row) => {
    const recorder = 'recorder' in row ? row.recorder.join(' ') : null;
    const cells: Readonly<Record<string, unknown>> = { ...row, flags: row.flags.join(' '), recorder };
    return columns.map((column) => cellText((ownValue(cells, column) ?? null) as string | number | null, separator)).join(separator);
  });
  return `${[columns.join(separator), ...lines].join('\n')}\n`;
}

function cellText(value: string | number | null, separator: ',' | '\t'): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : formatField(value, separator);
}
