import { formatField, formatRawField } from '@sogdia/core/format';
import { ownValue } from '@sogdia/core/model';
import { type RecordSet, type RecordValue, recordText } from './record.ts';

/** Records as comma- or tab-separated values under RFC 4180, by the rules of a view's own file: LF, full precision, no formulas. */
export function separatedValues({ columns, records }: RecordSet, separator: ',' | '\t'): string {
  const lines = records.map((record) => columns.map((column) => cellText(ownValue(record, column), separator)).join(separator));
  return `${[columns.join(separator), ...lines].join('\n')}\n`;
}

/** Text for a spreadsheet of Microsoft: a byte order mark and CRLF. */
export function forExcel(text: string): string {
  return `\ufeff${text.replaceAll('\n', '\r\n')}`;
}

/** Text that a spreadsheet would run as a formula is preceded by an apostrophe; numbers are not text. */
function cellText(value: RecordValue | undefined, separator: ',' | '\t'): string {
  return typeof value === 'number' ? formatRawField(recordText(value), separator) : formatField(recordText(value), separator);
}
